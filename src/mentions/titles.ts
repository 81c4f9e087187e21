import type { ReadText, Span } from '../text/layers.ts';

const pairs: Readonly<Record<string, string>> = { '《': '》', '〈': '〉' };

/** The 《…》 titles of a sentence, marks included; a title inside a title is part of the outer one. */
export function titles(read: ReadText, sentence: Span): Span[] {
  const found: Span[] = [];
  const first = read.folded.slice(sentence.start, sentence.end).search(/[《〈]/);
  if (first < 0) return found;
  let open = -1;
  let depth = 0;
  let close = '';
  for (let at = sentence.start + first; at < sentence.end; at++) {
    const char = read.folded.charAt(at);
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
