import type { SentenceFinds } from '../finds/find.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadText, Span, TextSentence } from '../text/layers.ts';
import type { Mentioned } from './mention.ts';

/** How many a text says it means, right before it names a kind of State: 两个核武器国家, two nuclear-weapon States. */
const numbers: readonly (readonly [RegExp, number])[] = [
  [/(?:一|某)个?$|\b(?:one|an?)\s$|(?:^|\s)одн\p{L}+\s$/iu, 1],
  [/(?:两|二)个?$|\btwo\s$|(?:^|\s)(?:два|две|двух|двум|двумя)\s$/iu, 2],
  [/三个?$|\bthree\s$|(?:^|\s)(?:три|трех|трем|тремя)\s$/iu, 3],
];
/** A number stands within so many UTF-16 units before what it counts. */
const reach = 8;

export interface Meant {
  /** The States meant, at the words that count them. */
  readonly states: readonly Mentioned[];
  /** The mention of their kind, which then names nobody else; none where a counted kind is no mention anyway. */
  readonly kind: Mentioned | null;
}

/** A kind of State at its place, and the words before it, which may count it. */
interface Counted extends Span {
  readonly group: string;
  readonly treaty: string | undefined;
  readonly before: string;
  readonly mention: Mentioned | null;
}

/**
 * Counted States of a kind that stand for States named in the same sentence, where just as many of these are of the kind:
 * of the US, the UK and Australia, 两个核武器国家 are the first two and 一个《南太平洋无核区条约》缔约国 is the third.
 */
export function statesMeant(
  read: ReadText,
  sentence: TextSentence,
  finds: SentenceFinds,
  mentions: readonly Mentioned[],
  knowledge: Knowledge,
): Meant[] {
  const named = [
    ...new Set(mentions.filter(({ kind, how }) => kind === 'state' && how === 'name').map(({ entity }) => entity)),
  ];
  if (named.length === 0) return [];
  return counted(read, sentence, finds, mentions).flatMap(({ group, treaty, before, start, end, mention }): Meant[] => {
    const count = numbers.find(([words]) => words.test(before))?.[1];
    const isOfKind = membership(group, treaty, knowledge);
    const meant = count === undefined || isOfKind === null ? [] : named.filter(isOfKind);
    if (meant.length === 0 || meant.length !== count) return [];
    const states = meant.map((entity): Mentioned => ({
      entity,
      kind: 'state',
      start,
      end,
      how: 'implied',
      rule: group,
    }));
    return [{ states, kind: mention }];
  });
}

function counted(
  read: ReadText,
  sentence: TextSentence,
  finds: SentenceFinds,
  mentions: readonly Mentioned[],
): Counted[] {
  const named = mentions.flatMap((mention): Counted[] => {
    if (mention.kind !== 'group') return [];
    const treaty = mentions.find(
      (other) => other.kind === 'treaty' && other.end <= mention.start && mention.start - other.end <= 1,
    );
    const start = treaty?.start ?? mention.start;
    const before = read.folded.slice(Math.max(sentence.start, start - reach), start);
    return [{ group: mention.entity, treaty: treaty?.entity, before, start, end: mention.end, mention }];
  });
  // Counted with 两个 or 三个, the name of a group is not the group: the knowledge keeps such words apart.
  const apart = finds.except.flatMap((find): Counted[] =>
    find.rule.startsWith('group/')
      ? [
          {
            group: find.rule,
            treaty: undefined,
            before: read.folded.slice(find.start, find.start + 2),
            start: find.start,
            end: find.end,
            mention: null,
          },
        ]
      : [],
  );
  return [...named, ...apart];
}

function membership(
  group: string,
  treaty: string | undefined,
  knowledge: Knowledge,
): ((state: string) => boolean) | null {
  const powers = knowledge.entities.get('group/p5')?.members ?? [];
  if (group === 'group/nuclear-weapon-states') return (state) => powers.includes(state);
  if (group === 'group/non-nuclear-weapon-states') return (state) => !powers.includes(state);
  const parties = treaty === undefined ? undefined : knowledge.entities.get(treaty)?.parties;
  return group === 'group/states-parties' && parties ? (state) => parties.includes(state) : null;
}
