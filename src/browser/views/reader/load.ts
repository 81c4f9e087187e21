import { apiLanguage } from '../../words.ts';
import type { Language } from '../../address.ts';
import type { Ask } from '../../ask.ts';
import { findsOf, foreignOf, type Find, type ForeignFind, type ReadSentence } from './finds.ts';
import { ReadDocument, ReadSentences, type ReadDocumentQuery } from './reader.generated.ts';

export type DocumentFacts = NonNullable<ReadDocumentQuery['document']>;

/** A document with what was found in it. */
export interface Reading {
  readonly document: DocumentFacts;
  readonly finds: readonly Find[];
  readonly foreign: readonly ForeignFind[];
  /** How many hundreds of sentences were asked for. */
  readonly pages: number;
  /** Up to where the text was fetched with its finds: its length if all was. */
  readonly until: number;
}

/** A page of a hundred sentences each: no usual text has as many. */
export const usualPages = 12;
/** What a link to a find far down may fetch at most. */
const mostPages = 120;

interface Kept {
  readonly of: string;
  readonly reading: Promise<Reading | null>;
}
/** The last text that was read through each way of asking, so that looking at another find asks for nothing. */
const kept = new WeakMap<Ask, Kept>();

/** The document with this key and its finds, as far as `pages` go or, where `find` is one of its finds, as far as that. */
export function readingOf(
  ask: Ask,
  key: string,
  language: Language,
  pages: number,
  find: string | null,
): Promise<Reading | null> {
  const of = `${key} ${language} ${pages}`;
  const known = kept.get(ask);
  if (known?.of === of) return known.reading;
  const reading = load(ask, key, language, Math.min(pages, mostPages), find);
  kept.set(ask, { of, reading });
  reading.catch(() => kept.delete(ask));
  return reading;
}

async function load(ask: Ask, key: string, language: Language, pages: number, find: string | null) {
  const names = apiLanguage[language];
  const first = ask(ReadSentences, { key, language: names, after: null });
  const { document } = await ask(ReadDocument, { key, language: names });
  if (!document) return null;
  const sentences: ReadSentence[] = [];
  let page = (await first).document?.sentences;
  let asked = 1;
  let sought = find !== null;
  while (page) {
    sentences.push(...page.nodes);
    if (sought && findsOf(page.nodes).some((one) => one.key === find)) sought = false;
    if (!page.pageInfo.hasNextPage || (asked >= pages && !sought) || asked >= mostPages) break;
    const { document: more } = await ask(ReadSentences, {
      key,
      language: names,
      after: page.pageInfo.endCursor ?? null,
    });
    page = more?.sentences;
    asked++;
  }
  return {
    document,
    finds: findsOf(sentences),
    foreign: foreignOf(sentences),
    pages: asked,
    until: page?.pageInfo.hasNextPage === true ? (sentences.at(-1)?.end ?? 0) : document.length,
  };
}
