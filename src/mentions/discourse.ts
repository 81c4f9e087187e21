import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReferenceRow } from '../knowledge/schema.ts';
import { isActor, type Mentioned } from './mention.ts';

/** Names further back than this many sentences are no longer pointed at. */
const reach = 12;

interface Said {
  readonly mention: Mentioned;
  readonly sentence: number;
}

/** What has been spoken of so far, the latest last; asked by words that point back. */
export interface Discourse {
  readonly add: (mention: Mentioned, sentence: number) => void;
  readonly resolve: (row: ReferenceRow, sentence: number) => readonly string[];
}

/**
 * Salience by recency, as in Lappin & Leass 1994 without its syntax: a pointer takes the last thing of its kind and form.
 * `speakers` tells who “we” are in a sentence.
 */
export function discourse(
  knowledge: Knowledge,
  issuers: readonly string[],
  speakers: (sentence: number) => readonly string[],
): Discourse {
  const said: Said[] = [];
  let pair: readonly string[] = issuers.length === 2 ? issuers : [];

  return {
    add(mention, sentence) {
      const last = said.at(-1);
      if (last?.sentence === sentence && isPair(last.mention, mention)) pair = [last.mention.entity, mention.entity];
      said.push({ mention, sentence });
    },
    resolve(row, sentence) {
      if (row.to === 'issuers') return speakers(sentence);
      if (row.to === 'pair') return issuers.length === 2 ? issuers : pair;
      if (row.to === 'owner') return ownerOf(said, sentence);
      const last = said.findLast((each) => sentence - each.sentence <= reach && fits(each.mention, row, knowledge));
      return last ? [antecedent(last.mention, row, knowledge)] : [];
    },
  };
}

function isPair(a: Mentioned, b: Mentioned): boolean {
  return a.kind === 'state' && b.kind === 'state' && a.entity !== b.entity && b.start - a.end <= 12;
}

function fits(mention: Mentioned, row: ReferenceRow, knowledge: Knowledge): boolean {
  if (matches(mention.entity, row, knowledge)) return true;
  // A conference of a treaty's parties brings the treaty to mind.
  const whole = mention.kind === 'event' ? knowledge.entities.get(mention.entity)?.partOf : undefined;
  return whole !== undefined && matches(whole, row, knowledge);
}

function antecedent(mention: Mentioned, row: ReferenceRow, knowledge: Knowledge): string {
  if (matches(mention.entity, row, knowledge)) return mention.entity;
  return knowledge.entities.get(mention.entity)?.partOf ?? mention.entity;
}

function matches(entity: string, { kinds, forms }: ReferenceRow, knowledge: Knowledge): boolean {
  const [kind = ''] = entity.split('/');
  const known = knowledge.entities.get(entity);
  if (kinds !== undefined && !kinds.some((each) => each === kind) && kind !== 'other') return false;
  if (forms !== undefined) return forms.includes(known?.form ?? '');
  return kind !== 'other' || known !== undefined || kinds === undefined;
}

/** “其”, “its”: the first actor of the sentence so far, or of the one before. */
function ownerOf(said: readonly Said[], sentence: number): readonly string[] {
  for (const at of [sentence, sentence - 1]) {
    const owner = said.find((each) => each.sentence === at && isActor(each.mention));
    if (owner) return [owner.mention.entity];
  }
  return [];
}
