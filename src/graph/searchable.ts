import { fold } from '../text/fold.ts';
import { stem } from '../text/stems.ts';

const runs = /\p{Script=Han}+|[\p{L}\p{M}\p{N}']+?(?=\p{Script=Han}|[^\p{L}\p{M}\p{N}']|$)/gu;

/**
 * A text as the full-text indexes hold it and as a query is put to them: folded (Traditional to Simplified, width, ё),
 * lower case, English and Russian words by their stems, Chinese as it stands (the index cuts it in pairs).
 */
export function searchable(text: string): string {
  return (fold(text).toLowerCase().match(runs) ?? []).map(stem).join(' ');
}

/** The words of a text as `searchable` gives them, each with its place in the text. */
export function searchedWords(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  // Folding keeps the length; lower case may not, so each word is put into it by itself.
  return [...fold(text).matchAll(runs)].map(({ 0: run, index }) => ({
    word: stem(run.toLowerCase()),
    start: index,
    end: index + run.length,
  }));
}

/** Characters of a query that are looked for; engines bound the terms of one query, and no question is longer. */
const longestQuery = 500;

/** What engines are given of words prepared by `searchable`: whole words, not too many. Empty means that nothing is found. */
export function queryWords(words: string): string {
  if (words.length <= longestQuery) return words.trim();
  const cut = words.slice(0, longestQuery + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : longestQuery).trim();
}

/** Words that are in every text and are not looked for: those of Lucene's analyzer `cjk`, so that engines find the same. */
export const stopWords: readonly string[] = (
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this ' +
  'to was will with www'
).split(' ');
