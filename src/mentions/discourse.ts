import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReferenceRow } from '../knowledge/schema.ts';
import { isActor, type Mentioned } from './mention.ts';

/** What has been spoken of so far, asked by words that point back. */
export interface Discourse {
  /** `pointsTo` is what the row of a word that points back points to. */
  readonly add: (mention: Mentioned, sentence: number, pointsTo?: ReferenceRow['to']) => void;
  readonly resolve: (row: ReferenceRow, sentence: number) => readonly string[];
}

/** How much of a thing's salience is left a sentence later, and what is too little to be pointed at. */
const decay = 0.65;
const forgotten = 0.01;
/** Every so many sentences what is forgotten is dropped, if nothing else is known of it. */
const sweeping = 12;
/** States named closer together than this, in UTF-16 units, are named side by side. */
const sideBySide = 12;
/** For how many sentences States named side by side can be meant by 两国, both, the three. */
const lasting = 12;

interface Owner {
  readonly entities: readonly string[];
  readonly sentence: number;
  readonly end: number;
}

interface Salience {
  value: number;
  sentence: number;
}

/**
 * Salience as in Lappin & Leass 1994, without its syntax: every mention adds one, and all fades from sentence to
 * sentence, so that a thing often spoken of outlasts one named in passing. In the same sentence the last one counts.
 * `speakers` tells who “we” are in a sentence.
 */
export function discourse(
  knowledge: Knowledge,
  issuers: readonly string[],
  speakers: (sentence: number) => readonly string[],
): Discourse {
  const salience = new Map<string, Salience>();
  /** The last States named side by side, or bound by a treaty among them alone, by how many they are. */
  const lists = new Map<number, { readonly parties: readonly string[]; readonly sentence: number }>();
  let list: string[] = [];
  let last: { readonly mention: Mentioned; readonly sentence: number } | null = null;
  let owner: Owner | null = null;
  const owners: Record<'one' | 'many', Owner | null> = { one: null, many: null };

  const recent = (count: number, sentence: number): readonly string[] | null => {
    const known = lists.get(count);
    return known && sentence - known.sentence <= lasting ? known.parties : null;
  };

  const at = (entity: string, sentence: number): number => {
    const known = salience.get(entity);
    return known ? known.value * decay ** (sentence - known.sentence) : 0;
  };

  /** So many States as were spoken of most before this sentence; none where there are fewer. */
  const mostSalient = (count: number, sentence: number): string[] => {
    const before = [...salience].filter(([entity, { sentence: said }]) => isState(entity) && said < sentence);
    const first = before.sort(([one], [other]) => at(other, sentence) - at(one, sentence)).slice(0, count);
    return first.length === count ? first.map(([entity]) => entity) : [];
  };

  /** The last thing spoken of that is no actor, here or in the sentence before. */
  const thingBefore = (sentence: number): readonly string[] => {
    const near = [...salience].filter(([entity, { sentence: said }]) => isThing(entity) && sentence - said <= 1);
    const last = near.sort((a, b) => b[1].sentence - a[1].sentence || b[1].value - a[1].value)[0];
    return last ? [last[0]] : [];
  };

  let swept = 0;
  /** Things known by the shape of their name alone have no end in number: what is kept of them must have one. */
  const sweep = (sentence: number): void => {
    if (sentence - swept < sweeping) return;
    swept = sentence;
    for (const entity of [...salience.keys()])
      if (!knowledge.entities.has(entity) && at(entity, sentence) < forgotten) salience.delete(entity);
  };

  return {
    add(mention, sentence, pointsTo) {
      sweep(sentence);
      const { entity } = mention;
      salience.set(entity, { value: at(entity, sentence) + 1, sentence });
      const { parties, operators } = knowledge.entities.get(entity) ?? {};
      // 三国 after a partnership of three are its members, as 两国 after a treaty of two are its parties.
      const bound = parties ?? (entity.startsWith('programme/') ? operators : undefined);
      if (bound && bound.length > (parties ? 0 : 2)) lists.set(bound.length, { parties: bound, sentence });
      if (mention.kind === 'state') {
        const follows =
          last?.sentence === sentence &&
          last.mention.kind === 'state' &&
          mention.start - last.mention.end <= sideBySide;
        if (!follows) list = [];
        if (!list.includes(entity)) list = [...list, entity];
        if (list.length > 1) lists.set(list.length, { parties: list, sentence });
        last = { mention, sentence };
      }
      if (isActor(mention)) {
        if (owner?.sentence !== sentence) owner = { entities: [entity], sentence, end: mention.end };
        else if (mention.start - owner.end <= sideBySide && !owner.entities.includes(entity)) {
          owner = { entities: [...owner.entities, entity], sentence, end: mention.end };
        }
        if (pointsTo !== 'issuers')
          owners[owner.entities.length > 1 || mention.kind === 'group' ? 'many' : 'one'] = owner;
      }
    },
    resolve(row, sentence) {
      const { to, count = 2 } = row;
      if (to === 'nothing') return [];
      if (to === 'issuers' && row.kinds === undefined) return speakers(sentence);
      if (to === 'issuers') {
        // 成员国 in a body's own text are that body; elsewhere those of the body last spoken of.
        const own = issuers.filter((issuer) => matches(issuer, row, knowledge));
        if (own.length > 0) return own;
      }
      if (to === 'pair')
        return issuers.length === count
          ? issuers
          : (recent(count, sentence) ?? (count === 2 ? mostSalient(count, sentence) : []));
      if (to === 'owner') {
        const asked = row.number === undefined ? owner : owners[row.number];
        if (asked && sentence - asked.sentence <= 1) return asked.entities;
        return row.number === 'one' ? thingBefore(sentence) : [];
      }
      let best: { readonly entity: string; readonly value: number } | null = null;
      for (const [known, { sentence: said }] of salience) {
        const value = at(known, sentence) + (said === sentence ? 2 : 0);
        const entity = antecedent(known, row, knowledge);
        if (entity !== null && value >= forgotten && (best === null || value >= best.value)) best = { entity, value };
      }
      if (best) return [best.entity];
      // In a body's own text “the Alliance” is that body, though nothing has named it yet.
      const own = row.kinds?.includes('org') === true && issuers.find((issuer) => matches(issuer, row, knowledge));
      return own ? [own] : [];
    },
  };
}

const isState = (entity: string): boolean => entity.startsWith('state/');

const isThing = (entity: string): boolean => /^(treaty|instrument|programme|event)\//.test(entity);

/**
 * The thing that a pointer of this row can take from an entity: itself, or the treaty whose conference or group
 * it is, or the treaty's conference.
 */
function antecedent(entity: string, row: ReferenceRow, knowledge: Knowledge): string | null {
  if (matches(entity, row, knowledge)) return entity;
  if (entity.startsWith('treaty/') && row.kinds?.includes('event') === true)
    return conferenceOf(entity, row, knowledge);
  const whole = /^(event|org)\//.test(entity) ? knowledge.entities.get(entity)?.partOf : undefined;
  return whole?.startsWith('treaty/') && matches(whole, row, knowledge) ? whole : null;
}

/** A treaty that is spoken of brings its conference with it: of several, the series and not a single year's. */
function conferenceOf(treaty: string, row: ReferenceRow, knowledge: Knowledge): string | null {
  const held = [...knowledge.entities.values()].filter(
    ({ partOf, id }) => partOf === treaty && matches(id, row, knowledge),
  );
  return held.find(({ id }) => !/\d{4}$/.test(id))?.id ?? held[0]?.id ?? null;
}

function matches(entity: string, { kinds, forms }: ReferenceRow, knowledge: Knowledge): boolean {
  const [kind = ''] = entity.split('/');
  const known = knowledge.entities.get(entity);
  if (kinds !== undefined && kind !== 'other' && !kinds.some((each) => each === kind)) return false;
  if (kind === 'other' && kinds?.every((each) => each === 'topic') === true) return false;
  if (forms !== undefined) return forms.includes(known?.form ?? '');
  return kind !== 'other' || kinds === undefined || known !== undefined;
}
