import type { ReadText, Span } from '../text/layers.ts';

const pairs: Readonly<Record<string, string>> = { '《': '》', '〈': '〉' };

/** The 《…》 titles of a sentence, marks included; a title inside a title is part of the outer one. */
export function titles(read: ReadText, sentence: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  let depth = 0;
  let close = '';
  for (const { index, 0: char } of read.folded.slice(sentence.start, sentence.end).matchAll(/[《》〈〉]/g)) {
    const at = sentence.start + index;
    const end = pairs[char];
    if (depth === 0) {
      if (end === undefined) continue;
      open = at;
      close = end;
      depth = 1;
    } else if (char === close && --depth === 0) found.push({ start: open, end: at + 1 });
    else if (pairs[char] === close) depth++;
  }
  return found;
}
