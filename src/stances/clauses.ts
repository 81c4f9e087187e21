import type { Language } from '../knowledge/schema.ts';
import type { ReadText, TextSentence } from '../text/layers.ts';

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
  return {
    commas: (from, to) => {
      let count = 0;
      for (const at of commas) if (at >= from && at < to) count++;
      return count;
    },
    divided: (from, to) => dividers.some((at) => at >= from && at < to),
    coordinated: (from, to) => coordinators[sentence.language].test(folded.slice(from, to)),
    startOf: (at) => Math.max(lastBefore(commas, at), lastBefore(dividers, at), sentence.start - 1) + 1,
  };
}

function lastBefore(marks: readonly number[], at: number): number {
  let last = -1;
  for (const mark of marks) {
    if (mark >= at) break;
    last = mark;
  }
  return last;
}

const isInNumber = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
