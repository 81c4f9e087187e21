import { createRequire } from 'node:module';
import type * as nodejieba from 'nodejieba';
import type { Span } from './layers.ts';

type Jieba = typeof nodejieba;

let loaded: Jieba | null = null;
const userWords = new Set<string>();

/** The segmenter takes a second to load: only when a word boundary is first asked for. */
function jieba(): Jieba {
  if (loaded !== null) return loaded;
  const segmenter: Jieba = createRequire(import.meta.url)('nodejieba');
  for (const word of userWords) segmenter.insertWord(word);
  loaded = segmenter;
  return segmenter;
}

/** Makes names known to the Chinese segmenter (folded, without Latin letters: those split words). */
export function learnWords(words: Iterable<string>): void {
  for (const word of words) {
    if (word.length < 2 || userWords.has(word) || !/^\p{Script=Han}+$/u.test(word)) continue;
    userWords.add(word);
    loaded?.insertWord(word);
  }
}

/** The segmenter's own cost must not grow with one endless sentence: it is cut in pieces of this many units. */
const piece = 2000;

/** The words of a stretch of folded Chinese text, as spans that cover it without gap. */
export function words(folded: string, span: Span): Span[] {
  const found: Span[] = [];
  for (let start = span.start; start < span.end; start += piece) {
    const end = Math.min(start + piece, span.end);
    const part = folded.slice(start, end);
    let at = start;
    // Half a surrogate pair would be lost on the way through UTF-8, and with it the offsets.
    for (const word of jieba().cut(part.replace(/[\ud800-\udfff]/g, '□'))) {
      found.push({ start: at, end: at + word.length });
      at += word.length;
    }
    if (at !== end) found.push({ start: at, end });
  }
  return found;
}
