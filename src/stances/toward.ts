import type { Knowledge } from '../knowledge/knowledge.ts';
import { isPlaceOrPartner } from '../mentions/acting.ts';
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
  readonly someone: readonly Someone[];
  /** Those blamed in the sentence before. */
  readonly earlier: readonly string[];
}

/** Everybody in the sentence, the known owner of the target, and whoever was blamed before, each with its place. */
export function addressees(around: Around, holders: readonly string[]): Addressee[] {
  const { knowledge, target, subject, someone, earlier } = around;
  const places = new Map<string, Set<string>>();
  const note = (entity: string, place: string): void => {
    if (holders.includes(entity)) return;
    const known = places.get(entity);
    if (known) known.add(place);
    else places.set(entity, new Set([place]));
  };
  const first = new Set(idsOf(firstAddressed(around)));
  const subjects = idsOf(subject.actors);
  for (const each of someone) {
    note(each.entity, placeOf(each, around));
    if (isPlaceOrPartner(around.read.folded, around.sentence.start, each)) note(each.entity, 'partner');
    if (first.has(each.entity)) note(each.entity, 'first addressed');
  }
  for (const entity of subjects) note(entity, subject.qualifies ? 'subject qualifies' : 'subject');
  const named = places.size > 0;
  for (const entity of target.kind === 'programme' ? (knowledge.entities.get(target.target)?.operators ?? []) : []) {
    note(entity, 'operator');
  }
  for (const entity of earlier) note(entity, named ? 'earlier beside others' : 'earlier');
  return [...places].map(([entity, found]) => ({
    entity,
    places: [...found],
    kind: entity.startsWith('group/') ? entity : entity.slice(0, entity.indexOf('/')),
  }));
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
function firstAddressed({ read, chain, target, someone }: Around): Someone[] {
  const { cue } = chain;
  const from =
    cue === null || chain.relation === 'subject' ? chain.start : chain.relation === 'inside' ? cue.start : cue.end;
  const to = Math.max(target.end, chain.relation === 'inside' ? (cue?.gap?.end ?? target.end) : target.end);
  const first = someone.findIndex(
    (each) => each.start >= from && each.end <= to && !isPlaceOrPartner(read.folded, from, each),
  );
  return first < 0 ? [] : withJoined(read.folded, someone, first).filter(({ end }) => end <= to);
}
