import type { Language } from '../knowledge/schema.ts';
import type { ReadText, Span, TextSentence } from '../text/layers.ts';

const coordinators: Readonly<Record<Language, RegExp>> = {
  zh: /(并且?|且|和|及|以及|与|、|或|而|同时|,)\s*$/,
  en: /(?:^|[\s,])(?:and|or|but|as well as|,)\s*$/i,
  ru: /(?:^|[\s,])(?:и|или|а также|но|,)\s*$/i,
};

/** Questions about the stretch between two places of a sentence. Marks inside brackets and quotes count as well. */
export interface Clauses {
  /** Commas between, each the end of a clause. */
  readonly commas: (from: number, to: number) => number;
  /** A semicolon, colon or dash between: what stands on its sides is not governed across. */
  readonly divided: (from: number, to: number) => boolean;
  /** The stretch ends in “and”, “or”, 并, 、 … */
  readonly coordinated: (from: number, to: number) => boolean;
  /** Start of the clause in which the place stands. */
  readonly startOf: (at: number) => number;
}

export function clausesOf(read: ReadText, sentence: TextSentence): Clauses {
  const { folded } = read;
  const commas: number[] = [];
  const dividers: number[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    const char = folded.charAt(at);
    if ((char === ',' || char === '，') && !isInNumber(folded, at)) commas.push(at);
    else if (';；:：。!?！？\n'.includes(char) || char === '—' || (char === '–' && folded.charAt(at - 1) === ' '))
      dividers.push(at);
  }
  const within = (marks: readonly number[], { start, end }: Span): number =>
    marks.filter((at) => at >= start && at < end).length;
  return {
    commas: (from, to) => within(commas, { start: from, end: to }),
    divided: (from, to) => within(dividers, { start: from, end: to }) > 0,
    coordinated: (from, to) => coordinators[sentence.language].test(folded.slice(from, to)),
    startOf: (at) => {
      const before = [...commas, ...dividers].filter((mark) => mark < at);
      return before.length === 0 ? sentence.start : Math.max(...before) + 1;
    },
  };
}

const isInNumber = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
