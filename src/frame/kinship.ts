import type { Line } from './lines.ts';

/** The content of lines as a set: pairs of Chinese characters, beginnings of longer words. */
function contentOf(lines: readonly Line[]): Set<string> {
  const content = new Set<string>();
  for (const { folded } of lines) {
    for (const [run] of folded.matchAll(/\p{Script=Han}{2,}/gu)) {
      for (let at = 0; at + 1 < run.length; at++) content.add(run.slice(at, at + 2));
    }
    for (const [word] of folded.toLowerCase().matchAll(/\p{L}{5,}/gu)) {
      if (!/\p{Script=Han}/u.test(word)) content.add(word.slice(0, 6));
    }
  }
  return content;
}

/** How much of what `part` speaks of occurs in `whole` too, 0 to 1: 0 where `part` has no content words. */
export function kinship(part: readonly Line[], whole: readonly Line[]): number {
  const own = contentOf(part);
  if (own.size === 0) return 0;
  const known = contentOf(whole);
  let shared = 0;
  for (const each of own) if (known.has(each)) shared++;
  return shared / own.size;
}
