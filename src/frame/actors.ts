import type { FindOf } from '../finds/find.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { byPlace } from '../text/layers.ts';
import type { Line } from './lines.ts';

type Naming = FindOf<'name'> | FindOf<'character'> | FindOf<'person'> | FindOf<'except'>;

const namingIn = (line: Line): Naming[] =>
  line.finds
    .flatMap(({ name, character, person, except }): Naming[] => [...name, ...character, ...person, ...except])
    .sort(byPlace);

const article = 'the '.length;
const actorKinds: ReadonlySet<string> = new Set(['state', 'org', 'group']);

/** States, organizations and groups that a stretch of a line names, in order; parts of longer names are none. */
export function actorsIn(line: Line, from: number, to: number, knowledge: Knowledge): string[] {
  const [start, end] = [line.start + from, line.start + to];
  const naming = namingIn(line);
  const found: string[] = [];
  for (const find of naming) {
    // An article before the name may belong to it: The Netherlands.
    if (find.layer === 'except' || find.start < start - article || find.end <= start || find.start >= end) continue;
    const partOfLonger = naming.some(
      (other) => other.start <= find.start && other.end >= find.end && other.end - other.start > find.end - find.start,
    );
    if (partOfLonger || found.includes(find.entity)) continue;
    if (find.layer === 'character' && !besideCharacter(find, naming)) continue;
    if (actorKinds.has(knowledge.entities.get(find.entity)?.kind ?? '')) found.push(find.entity);
  }
  return found;
}

const joined = /^(?:,| and| &|, and| и|, и)?(?: (?:my own country|our own),)? (?:the )?$/u;

/** The first actor that a stretch of a line names and, of States, those joined to it: France, the United Kingdom and … */
export function togetherIn(line: Line, from: number, to: number, knowledge: Knowledge): string[] {
  const named = actorsIn(line, from, to, knowledge);
  const [first] = named;
  if (first?.startsWith('state/') !== true) return named.slice(0, 1);
  const list = [first];
  let end = placeOf(line, first, from).end;
  for (const next of named.slice(1)) {
    const place = placeOf(line, next, end);
    if (!next.startsWith('state/') || !joined.test(line.folded.slice(end, place.start))) break;
    list.push(next);
    end = place.end;
  }
  return list;
}

/** Where, within the line, the entity is named first from `from` on. */
function placeOf(line: Line, entity: string, from: number): { readonly start: number; readonly end: number } {
  const find = namingIn(line).find(
    (each) => each.layer !== 'except' && each.entity === entity && each.end > line.start + from,
  );
  return find ? { start: find.start - line.start, end: find.end - line.start } : { start: from, end: from };
}

/** Whom the persons named in a line speak for. */
export function speakersIn(line: Line, knowledge: Knowledge): string[] {
  return line.finds
    .flatMap(({ person }) => person.map(({ entity }) => entity))
    .filter((entity) => knowledge.entities.has(entity));
}

/** 中俄: single characters stand for States in a title where two stand together. */
function besideCharacter(find: Naming, naming: readonly Naming[]): boolean {
  return naming.some(
    (other) => other.layer === 'character' && other !== find && (other.start === find.end || other.end === find.start),
  );
}

/** “Korea, Republic of”: as lists write it. The entity with the name turned back, or null. */
export function invertedName(who: string, knowledge: Knowledge): string | null {
  const match = /^([\p{L}' -]+), ((?:the )?[\p{L}' -]+? of)(?: the)?(?: at| to| in|$)/iu.exec(who);
  const [, last, first] = match ?? [];
  if (last === undefined || first === undefined) return null;
  const turned = [`${first} ${last}`, `${first} the ${last}`].map((name) => name.toLowerCase().replace(/^the /, ''));
  for (const { id, kind, patterns } of knowledge.entities.values()) {
    if (kind === 'state' && patterns.en.some((name) => turned.includes(name.toLowerCase().replace(/’/g, "'"))))
      return id;
  }
  return null;
}
