/**
 * A signal that is aborted by the first SIGINT or SIGTERM, so that what is under way is finished and nothing more
 * begun. A second one ends the process at once. `release` gives both back to their usual meaning.
 */
export function interruption(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const stop = (): void => {
    release();
    controller.abort();
  };
  const release = (): void => {
    for (const name of names) process.off(name, stop);
  };
  for (const name of names) process.on(name, stop);
  return { signal: controller.signal, release };
}
