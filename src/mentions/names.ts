import type { FindOf, SentenceFinds } from '../finds/find.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { byPlace, type ReadText, type Span, type TextSentence } from '../text/layers.ts';
import { sorted } from '../text/order.ts';
import { stateCharacters } from './characters.ts';
import { covers, longestOnly, overlaps } from './longest.ts';
import type { Mentioned } from './mention.ts';
import { whereabouts } from './places.ts';
import { titles } from './titles.ts';
import { unknownThings, type Unknown } from './unknown.ts';

type Naming = FindOf<'name'> | FindOf<'character'> | FindOf<'except'> | FindOf<'person'>;

/** What one sentence names: entities, and the persons that speak for them (who are no mentions themselves). */
export interface Named {
  readonly mentions: readonly Mentioned[];
  readonly persons: readonly FindOf<'person'>[];
}

/** The names of one sentence in order of place; of overlapping ones the longest. */
export function namesIn(read: ReadText, sentence: TextSentence, finds: SentenceFinds, knowledge: Knowledge): Named {
  const { name: full, except, person } = finds;
  const characters = finds.character.filter(
    (find) => !full.some((name) => covers(name, find)) && !except.some((other) => covers(other, find)),
  );
  const naming: Naming[] = [...full, ...except, ...person, ...stateCharacters(read, sentence, characters)];
  const unknown = unknownThings(read, sentence, knowledge);
  const marked = sentence.language === 'zh' ? titles(read, sentence) : [];
  const whole = naming.map((find) => withTitle(find, marked));
  const outside = whole.filter((find) => !marked.some((title) => covers(title, find) && !covers(find, title)));
  const kept = longestOnly<Naming | Unknown>([
    ...outside,
    ...unknown.filter((thing) => !outside.some((find) => find.layer === 'name' && isKnownAs(find, thing, sentence))),
  ]);
  const inside = kept.flatMap((name) => statesInside(name, outside, knowledge));
  const mentions: Mentioned[] = [];
  for (const find of sorted([...kept, ...inside], byPlace)) {
    if (find.layer === 'except' || find.layer === 'person') continue;
    if (find.rule.startsWith('state/') && whereabouts[sentence.language]?.(read.folded, find) === true) continue;
    const kind = find.layer === 'unknown' ? 'other' : knowledge.entities.get(find.entity)?.kind;
    if (kind === undefined || mentions.some((other) => other.entity === find.entity && other.start === find.start))
      continue;
    mentions.push({ entity: find.entity, kind, start: find.start, end: find.end, how: 'name', rule: find.rule });
  }
  return { mentions, persons: kept.filter((find) => find.layer === 'person') };
}

/**
 * A Russian shape runs on to the next mark, past the name that begins it: «Договор о нераспространении не нарушен». A
 * system or body with a known name in it is that one: “萨德”反导系统.
 */
function isKnownAs(name: FindOf<'name'>, thing: Unknown, { language }: TextSentence): boolean {
  if (covers(name, thing) || (language !== 'zh' && name.start === thing.start)) return true;
  const ofKind = thing.kind === 'programme' || thing.kind === 'org';
  return ofKind && covers(thing, name) && !name.entity.startsWith('state/');
}

/** The name of a programme, a draft or a group says whose it is: 美国金穹, the Syrian draft resolution. */
const possessed = new Set(['programme', 'group', 'other']);

function statesInside(
  name: Span & { layer: string; entity?: string },
  finds: readonly Naming[],
  knowledge: Knowledge,
): Naming[] {
  const kind = name.layer === 'unknown' ? 'other' : knowledge.entities.get(name.entity ?? '')?.kind;
  if (name.layer === 'except' || kind === undefined || !possessed.has(kind)) return [];
  const states = finds.filter(
    (find) =>
      (find.layer === 'name' || find.layer === 'character') &&
      find.entity.startsWith('state/') &&
      covers(name, find) &&
      !covers(find, name),
  );
  return longestOnly(states);
}

/** A name that fills a 《title》, or ends it, is the title as a whole. */
function withTitle(find: Naming, marked: readonly Span[]): Naming {
  const title = marked.find((span) => overlaps(span, find));
  if (title === undefined || find.layer !== 'name') return find;
  const startsIt = find.start <= title.start + 1;
  const endsIt = find.end >= title.end - 1;
  const fills = endsIt && (startsIt || find.end - find.start > 6);
  if (!fills) return find;
  return { ...find, start: Math.min(find.start, title.start), end: Math.max(find.end, title.end) };
}
