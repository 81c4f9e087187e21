/** How far down each entry of the history was scrolled, so that a step back lands where one left. */
export function rememberScroll(): void {
  history.replaceState({ ...stateNow(), y: window.scrollY }, '');
}

export function scrollOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'y' in state && typeof state.y === 'number' ? state.y : 0;
}

function stateNow(): object {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
