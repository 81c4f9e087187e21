import type { Knowledge } from '../knowledge/knowledge.ts';
import { isPlaceOrPartner } from '../mentions/acting.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import { withJoined, type Someone } from '../mentions/speakers.ts';
import type { ReadText, Span } from '../text/layers.ts';
import type { Chain } from './chain.ts';
import type { Target } from './parts.ts';
import { idsOf, type Subject } from './subject.ts';

/** An actor that a stance may address or blame, with where it stands. */
export interface Addressee {
  readonly entity: string;
  readonly places: readonly string[];
  /** `state`, `org`, or the group by its id. */
  readonly kind: string;
}

export interface Around {
  readonly read: ReadText;
  readonly knowledge: Knowledge;
  readonly sentence: Span;
  readonly target: Target;
  readonly chain: Chain;
  readonly subject: Subject;
  readonly here: SentenceMentions | undefined;
  /** Those blamed in the sentence before. */
  readonly earlier: readonly string[];
}

/** Everybody in the sentence, the known owner of the target, and whoever was blamed before, each with its place. */
export function addressees(around: Around, holders: readonly string[]): Addressee[] {
  const { knowledge, target, subject, here, earlier } = around;
  const places = new Map<string, Set<string>>();
  const note = (entity: string, place: string): void => {
    if (holders.includes(entity)) return;
    const known = places.get(entity);
    if (known) known.add(place);
    else places.set(entity, new Set([place]));
  };
  const first = new Set(idsOf(firstAddressed(around)));
  const subjects = idsOf(subject.actors);
  for (const each of here?.someone ?? []) {
    note(each.entity, placeOf(each, around));
    if (isPlaceOrPartner(around.read.folded, around.sentence.start, each)) note(each.entity, 'partner');
    if (first.has(each.entity)) note(each.entity, 'first addressed');
  }
  for (const entity of subjects) note(entity, subject.qualifies ? 'subject qualifies' : 'subject');
  const named = places.size > 0 ? 'beside others' : 'alone';
  for (const entity of operatorsOf(target.target, knowledge)) note(entity, 'operator');
  for (const mention of here?.mentions ?? []) {
    if (mention.kind !== 'programme' || mention.entity === target.target || mention.start > target.start) continue;
    for (const entity of operatorsOf(mention.entity, knowledge)) note(entity, 'operator of what is named first');
  }
  const pointed = pointsBack(around) ? 'pointed at' : 'before';
  for (const entity of earlier) note(entity, `${pointed} ${named}`);
  return [...places].map(([entity, found]) => ({
    entity,
    places: [...found],
    kind: entity.startsWith('group/') ? entity : entity.slice(0, entity.indexOf('/')),
  }));
}

const operatorsOf = (entity: string, knowledge: Knowledge): readonly string[] =>
  entity.startsWith('programme/') ? (knowledge.entities.get(entity)?.operators ?? []) : [];

/** Words that go on about the conduct spoken of before: 此类行为, such steps, подобные действия. */
const pointing =
  /(?:此类|此种|这种|这类|这样|上述|有关|相关|该|其|这|此举)|\b(?:such|this|these|that|those|its|their)\b|(?:^|\s)(?:эт\p{L}{1,3}|подобн\p{L}+|так\p{L}{2,3}|данн\p{L}+|их|его|ее)(?=\s)/iu;
/** How far into a sentence, in UTF-16 units, such a word speaks for all of it. */
const opening = 30;

function pointsBack({ read, sentence, chain }: Around): boolean {
  const { folded } = read;
  return (
    pointing.test(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + opening))) ||
    pointing.test(folded.slice(chain.start, chain.end))
  );
}

/** Where an actor stands in respect of the words of the stance. */
function placeOf(each: Span, { read, chain, target }: Around): string {
  const { cue } = chain;
  if (
    each.end <= target.start &&
    target.start - each.end <= 2 &&
    /^(?:的|'s|’s|\s)?\s?$/.test(read.folded.slice(each.end, target.start))
  )
    return 'owns target';
  if (each.start >= target.start && each.end <= target.end) return 'in target';
  if (cue?.gap && each.start >= cue.gap.start && each.end <= cue.gap.end) return 'in gap';
  if (each.end <= chain.start) return 'before';
  if (cue && each.start >= cue.end && each.end <= target.start) return 'between';
  if (each.start >= target.end && each.end <= chain.end) return 'within';
  return each.start >= target.end ? 'after' : 'inside';
}

/** The first actors named between the cue and the end of its object, or within the object of an inside cue. */
function firstAddressed({ read, chain, target, here }: Around): Someone[] {
  const someone = here?.someone ?? [];
  const { cue } = chain;
  const from =
    cue === null || chain.relation === 'subject' ? chain.start : chain.relation === 'inside' ? cue.start : cue.end;
  const to = Math.max(target.end, chain.relation === 'inside' ? (cue?.gap?.end ?? target.end) : target.end);
  const first = someone.findIndex(
    (each) => each.start >= from && each.end <= to && !isPlaceOrPartner(read.folded, from, each),
  );
  return first < 0 ? [] : withJoined(read.folded, someone, first).filter(({ end }) => end <= to);
}
