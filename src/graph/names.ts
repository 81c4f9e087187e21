import { parsePattern, type Pattern } from '../finds/notation.ts';

/** More spellings than this of one pattern add nothing to a search. */
const enough = 24;

/** The patterns that are names as they stand, without notation: 核不扩散条约, NPT. */
export function plainNames(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map((pattern) => pattern.replace(/^=/, '')))].filter(
    (pattern) => !/[()[\]|…*^$=]/.test(pattern),
  );
}

/** What a pattern can be written as, up to a number: `[the] NPT` → `the NPT`, `NPT`. */
export function spelledOut(pattern: string): string[] {
  return parsePattern(pattern)
    .bodies.flatMap(spell)
    .map((name) => name.replace(/[*=]/g, '').replace(/ {2,}/g, ' ').trim());
}

function spell(body: Pattern): string[] {
  let spellings = [''];
  for (const element of body) {
    const next =
      element.kind === 'text'
        ? [element.text]
        : element.kind === 'gap'
          ? [' ']
          : element.options.flatMap((option) => spell(option));
    spellings = spellings.flatMap((start) => next.map((rest) => start + rest)).slice(0, enough);
  }
  return spellings;
}
