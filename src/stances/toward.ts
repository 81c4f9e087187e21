import type { Knowledge } from '../knowledge/knowledge.ts';
import { isPlaceOrPartner } from '../mentions/acting.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import { withJoined, type Someone } from '../mentions/speakers.ts';
import type { Language } from '../knowledge/schema.ts';
import type { ReadText, Span, TextSentence } from '../text/layers.ts';
import type { Reading } from './candidate.ts';

/** An actor that a stance may address or blame, with where it stands. */
export interface Addressee {
  readonly entity: string;
  readonly places: readonly string[];
  /** `state`, `org`, or the group by its id. */
  readonly kind: string;
}

/** Everybody in the sentence, the known owner of the target, and whoever was blamed before, each with its place. */
export function addressees(
  reading: Reading,
  holders: readonly string[],
  read: ReadText,
  mentions: readonly SentenceMentions[],
  knowledge: Knowledge,
): Addressee[] {
  const { target, subject, earlier } = reading;
  const sentence = read.sentences[reading.sentence];
  const here = mentions[reading.sentence];
  const found: { readonly entity: string; readonly places: string[] }[] = [];
  const note = (entity: string, place: string): void => {
    if (holders.includes(entity)) return;
    const known = found.find((each) => each.entity === entity);
    if (known === undefined) found.push({ entity, places: [place] });
    else if (!known.places.includes(place)) known.places.push(place);
  };
  const someone = here?.someone ?? [];
  const first = firstAddressed(reading, read, someone);
  for (const each of someone) {
    note(each.entity, placeOf(each, reading, read));
    if (isPlaceOrPartner(read.folded, sentence?.start ?? 0, each)) note(each.entity, 'partner');
    if (first.some(({ entity }) => entity === each.entity)) note(each.entity, 'first addressed');
  }
  for (const { entity } of subject.actors) note(entity, subject.qualifies ? 'subject qualifies' : 'subject');
  const named = found.length > 0 ? 'beside others' : 'alone';
  for (const entity of operatorsOf(target.target, knowledge)) note(entity, 'operator');
  for (const mention of here?.mentions ?? []) {
    if (mention.kind !== 'programme' || mention.entity === target.target || mention.start > target.start) continue;
    for (const entity of operatorsOf(mention.entity, knowledge)) note(entity, 'operator of what is named first');
  }
  if (earlier.length > 0) {
    const pointed = sentence && pointsBack(reading, read, sentence) ? 'pointed at' : 'before';
    for (const entity of earlier) note(entity, `${pointed} ${named}`);
  }
  return found.map(({ entity, places }) => ({
    entity,
    places,
    kind: entity.startsWith('group/') ? entity : entity.slice(0, entity.indexOf('/')),
  }));
}

const operatorsOf = (entity: string, knowledge: Knowledge): readonly string[] =>
  entity.startsWith('programme/') ? (knowledge.entities.get(entity)?.operators ?? []) : [];

/** Words that go on about the conduct spoken of before: 此类行为, such steps, подобные действия. */
const pointing: Readonly<Record<Language, RegExp>> = {
  zh: /此类|此种|这|上述|有关|相关|该|其|此举/u,
  en: /\b(?:such|this|these|that|those|its|their)\b/iu,
  ru: /(?:^|\s)(?:эт\p{L}{1,3}|подобн\p{L}+|так\p{L}{2,3}|данн\p{L}+|их|его|ее)(?=\s)/iu,
};
/** How far into a sentence, in UTF-16 units, such a word speaks for all of it. */
const opening = 30;

function pointsBack({ chain }: Reading, { folded }: ReadText, { start, end, language }: TextSentence): boolean {
  const words = pointing[language];
  return (
    words.test(folded.slice(start, Math.min(end, start + opening))) || words.test(folded.slice(chain.start, chain.end))
  );
}

/** Where an actor stands in respect of the words of the stance. */
function placeOf(each: Span, { chain, target }: Reading, { folded }: ReadText): string {
  const { cue } = chain;
  const distance = target.start - each.end;
  if (distance >= 0 && distance <= 2 && /^(?:的|'s|’s|\s)?\s?$/.test(folded.slice(each.end, target.start)))
    return 'owns target';
  if (each.start >= target.start && each.end <= target.end) return 'in target';
  if (cue?.gap && each.start >= cue.gap.start && each.end <= cue.gap.end) return 'in gap';
  if (each.end <= chain.start) return 'before';
  if (cue && each.start >= cue.end && each.end <= target.start) return 'between';
  if (each.start >= target.end && each.end <= chain.end) return 'within';
  return each.start >= target.end ? 'after' : 'inside';
}

/** The first actors named between the cue and the end of its object, or within the object of an inside cue. */
function firstAddressed(
  { chain, target }: Reading,
  { folded }: ReadText,
  someone: readonly Someone[],
): readonly Someone[] {
  const { cue } = chain;
  const from =
    cue === null || chain.relation === 'subject' ? chain.start : chain.relation === 'inside' ? cue.start : cue.end;
  const to = Math.max(target.end, chain.relation === 'inside' ? (cue?.gap?.end ?? target.end) : target.end);
  const first = someone.findIndex(
    (each) => each.start >= from && each.end <= to && !isPlaceOrPartner(folded, from, each),
  );
  return first < 0 ? [] : withJoined(folded, someone, first).filter(({ end }) => end <= to);
}
