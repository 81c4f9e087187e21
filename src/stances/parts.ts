import type { FindOf, SentenceFinds } from '../finds/find.ts';
import type { EntityKind, Knowledge } from '../knowledge/knowledge.ts';
import { covers, longestOnly, overlaps } from '../mentions/longest.ts';
import type { Mentioned } from '../mentions/mention.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import { byPlace, type Span } from '../text/layers.ts';
import { sorted } from '../text/order.ts';

/** Something in a sentence that one can be for or against. `sign` −1: the words name the contrary of the topic. */
export interface Target extends Span {
  readonly target: string;
  readonly kind: EntityKind | 'topic';
  readonly sign: 1 | -1;
  /** `carried`: the sentence only goes on about what the one before it spoke of. */
  readonly how: Mentioned['how'] | 'topic' | 'carried';
  readonly rule: string;
}

/** A word that governs a target: a cue or an operator. `core` leaves out what a gap holds. */
export type Governor = FindOf<'cue'> | FindOf<'operator'>;

/** One sentence's words of position, with overlaps settled. */
export interface Parts {
  readonly targets: readonly Target[];
  readonly governors: readonly Governor[];
  readonly negators: readonly FindOf<'operator'>[];
  readonly modals: readonly FindOf<'modal'>[];
}

const targetKinds: ReadonlySet<string> = new Set(['treaty', 'instrument', 'org', 'programme', 'event', 'other']);

/** What the sentences before spoke of: the last target of the one right before, those of the last few in order. */
export interface Before {
  readonly carried: Target | null;
  readonly recent: readonly (readonly Target[])[];
  /** The mentions of the last few sentences. */
  readonly near: readonly SentenceMentions[];
}

export function partsOf(
  finds: SentenceFinds,
  { mentions }: SentenceMentions,
  knowledge: Knowledge,
  { carried, recent, near }: Before,
): Parts {
  const topics = topicsIn(finds, mentions, near);
  const targets: Target[] = [
    ...mentions
      .filter(({ kind }) => targetKinds.has(kind))
      .map(({ entity, kind, how, rule, start, end }): Target => ({
        target: entity,
        kind,
        sign: isLeaving(finds, rule, start) ? -1 : 1,
        how,
        rule,
        start,
        end,
      })),
    ...topics.map(({ topic, sign, rule, start, end }): Target => ({
      target: topic,
      kind: 'topic',
      sign,
      how: 'topic',
      rule,
      start,
      end,
    })),
    ...pointers(finds).flatMap(({ row, rule, start, end }): Target[] => {
      const meant = row.topics ? recent.flat().findLast(({ target }) => row.topics?.includes(target)) : carried;
      return meant ? [{ ...meant, rule, start, end, how: 'anaphora' }] : [];
    }),
  ].filter(
    ({ target, kind, start, end }, at, all) =>
      (kind !== 'topic' || knowledge.topics.has(target)) &&
      all.findIndex((other) => other.target === target && other.start === start && other.end === end) === at,
  );
  // Two rows may name a topic by the same words.
  sorted(targets, byPlace);

  const words = settled(sorted<Governor>([...finds.cue, ...finds.operator], byPlace)).filter(
    (word) => word.layer === 'cue' || word.row.does !== 'nothing',
  );
  const first = words.find(({ layer }) => layer === 'cue');
  if (targets.length === 0 && carried !== null && first !== undefined) {
    // 对此表示遗憾: what the cue holds in its gap only points back.
    const place = first.gap ?? { start: first.end, end: first.end };
    targets.push({ ...carried, start: place.start, end: place.end, how: 'carried' });
  }
  const free = words.filter((word) => !targets.some((target) => covers(target, word) && word.gap === null));
  return {
    targets,
    governors: free.filter((word) => !isNegator(word)),
    negators: free.filter(isNegator),
    modals: longestOnly(finds.modal).filter(({ row }) => row.modality !== 'asserted'),
  };
}

/** Words that point back at a matter: 这一做法, such conduct. */
function pointers(finds: SentenceFinds): FindOf<'reference'>[] {
  return finds.reference.filter(({ row }) => row.kinds?.includes('topic') === true);
}

/** The mention is a word such as 退约, which names leaving or breaking the treaty that it points at. */
function isLeaving(finds: SentenceFinds, rule: string, start: number): boolean {
  return finds.reference.some((find) => find.rule === rule && find.start === start && find.row.sign === -1);
}

/**
 * Topics whose company is right, outside the names of things, the longest of those that overlap. What must stand beside
 * a topic may have been named a sentence or two before, where nothing else claims the words.
 */
function topicsIn(
  finds: SentenceFinds,
  mentions: readonly Mentioned[],
  before: readonly SentenceMentions[],
): FindOf<'topic'>[] {
  const named = mentions.filter(({ kind, how }) => targetKinds.has(kind) && how !== 'anaphora');
  const free = finds.topic.filter((find) => !named.some((name) => covers(name, find)));
  const beside = (need: string): boolean =>
    mentions.some(({ entity }) => entity === need) || finds.near.some(({ rule }) => rule === need);
  const here = longestOnly(free.filter(({ near }) => near.length === 0 || near.some(beside)));
  const told = (need: string): boolean =>
    before.some((sentence) => sentence.mentions.some(({ entity }) => entity === need));
  const carried = free.filter((find) => find.near.some(told) && !here.some((other) => overlaps(other, find)));
  return carried.length === 0 ? here : [...here, ...longestOnly(carried)];
}

/** Of words that overlap the longest; words with a gap compete only with their own outer pieces. */
function settled(words: readonly Governor[]): Governor[] {
  const whole = longestOnly(words.filter(({ gap }) => gap === null));
  const split = words.filter(({ gap }) => gap !== null);
  const pieces = split.flatMap(({ start, end, gap }) =>
    gap
      ? [
          { start, end: gap.start },
          { start: gap.end, end },
        ]
      : [],
  );
  // 应停止 is a predicate of what stands before it, and its verb governs what stands after it.
  const verbs = longestOnly(words.filter((word) => word.gap === null && word.layer === 'operator')).filter((verb) =>
    whole.some((word) => word !== verb && frameOf(word) === 'subject' && covers(word, verb) && word.end === verb.end),
  );
  return sorted([...whole.filter((word) => !pieces.some((piece) => covers(piece, word))), ...verbs, ...split], byPlace);
}

const isNegator = (word: Governor): word is FindOf<'operator'> =>
  word.layer === 'operator' && word.row.does === 'negate';

export const frameOf = (word: Governor): 'object' | 'subject' | 'inside' | 'either' => word.row.frame ?? 'object';

/** What a governor does to the sign of its object. */
export function signOf(word: Governor): 1 | -1 | 0 {
  if (word.layer === 'cue') return word.row.sign;
  return word.row.does === 'prevent' || word.row.does === 'harm' || word.row.does === 'negate' ? -1 : 1;
}
