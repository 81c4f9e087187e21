import type { FindOf } from '../finds/find.ts';
import type { ReadText, Span, TextSentence } from '../text/layers.ts';
import { words } from '../text/words.ts';

/**
 * States written with one character (中美俄, 对美, 俄外长). The character alone is also a word or a part of many
 * words, so that it is taken only where the segmenter leaves it alone or in a run of such characters, and a neighbour
 * makes it a State. Characters that are common words of their own (中, 以, 法 …) need more of a neighbour than others.
 */
const commonWords = new Set([...'中以法德日加意比印古丹菲波荷']);
const before = new Set([...'对在由与和同向赴访来就驻涉援反抗联从给令使、,']);
const after =
  /^(方|军|国|政府|总统|首脑|外长|防长|两国|三国|双方|关系|同盟|联盟|盟国|盟友|核|台|境|内|问题|局势|政权|疑似|化武|宣布|反导|战略|军方|官员|代表|媒|售|撤|退|新政府|朝野|国会|在|对|须|应|将|已|也|称|要|与|和|同|、|及|(?=[,。]))/;
const strongAfter = /^(方|军|政府|总统|外长|防长|两国|三国|双方|关系|同盟|军方|官员|代表|国会)/;

export function stateCharacters(
  read: ReadText,
  sentence: TextSentence,
  finds: readonly FindOf<'character'>[],
): FindOf<'character'>[] {
  // The neighbours are asked first: the segmenter costs more than all else that is done to the sentence.
  const likely = runs(finds, read.folded).filter(
    ([first, second]) => first !== undefined && (second !== undefined || standsForState(read.folded, sentence, first)),
  );
  if (likely.length === 0) return [];
  const boundaries = new Set(
    likely.flatMap((run) => words(read.folded, around(sentence, run)).flatMap(({ start, end }) => [start, end])),
  );
  return likely.flatMap((run) => {
    const freeAtStart = boundaries.has(run[0]?.start ?? -1);
    const freeAtEnd = boundaries.has(run.at(-1)?.end ?? -1);
    return (run.length > 1 ? freeAtStart || freeAtEnd : freeAtStart && freeAtEnd) ? run : [];
  });
}

/** The segmenter needs no more of the sentence than this, in UTF-16 units on each side, to part the words. */
const context = 10;

function around(sentence: TextSentence, run: readonly FindOf<'character'>[]): Span {
  return {
    start: Math.max(sentence.start, (run[0]?.start ?? 0) - context),
    end: Math.min(sentence.end, (run.at(-1)?.end ?? 0) + context),
  };
}

/** Characters that follow one another without a break, or with a 、 between (美、日、韩). */
function runs(finds: readonly FindOf<'character'>[], folded: string): FindOf<'character'>[][] {
  const all: FindOf<'character'>[][] = [];
  for (const find of finds) {
    const run = all.at(-1);
    const end = run?.at(-1)?.end;
    if (run && end !== undefined && (end === find.start || folded.slice(end, find.start) === '、')) run.push(find);
    else all.push([find]);
  }
  return all;
}

function standsForState(folded: string, sentence: TextSentence, { start, end }: FindOf<'character'>): boolean {
  const char = folded.charAt(start);
  const left = start > sentence.start ? folded.charAt(start - 1) : ',';
  const right = folded.slice(end, Math.min(end + 3, sentence.end));
  if (commonWords.has(char)) return strongAfter.test(right) && (before.has(left) || start === sentence.start);
  return before.has(left) || after.test(right) || start === sentence.start;
}
