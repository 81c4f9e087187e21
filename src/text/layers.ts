import type { Language } from '../knowledge/schema.ts';

/** A stretch of a sentence: `start` inclusive, `end` exclusive, in UTF-16 units of the decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order of place, the longest first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

export interface TextSentence extends Span {
  readonly language: Language;
  /** Number of the line the sentence stands in, from 0. */
  readonly paragraph: number;
}

/** A decoded text, cut into sentences. `folded` has the length of `text`, unit for unit. */
export interface ReadText {
  readonly text: string;
  readonly folded: string;
  /** The language of most of the text. */
  readonly language: Language;
  readonly sentences: readonly TextSentence[];
}

/** A word, number or mark of an English or Russian sentence. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded to lower case, apostrophes straight, possessive 's cut off. */
  readonly lower: string;
  readonly stem: string;
}
