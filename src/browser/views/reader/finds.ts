import type { Stretch } from './lines.ts';
import type { ReadStanceFragment } from './reader.generated.ts';

export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Words that stand for an entity. */
export interface MentionFind extends Stretch {
  readonly is: 'mention';
  readonly key: string;
  readonly quote: string;
  readonly entity: Named;
  readonly how: 'NAME' | 'ANAPHORA' | 'IMPLIED';
}

/** Words that show a position. */
export interface StanceFind extends Stretch {
  readonly is: 'stance';
  /** Its opaque id. */
  readonly key: string;
  readonly quote: string;
  readonly holders: readonly Named[];
  readonly act: ReadStanceFragment['act'];
  readonly polarity: 'FOR' | 'AGAINST' | 'NEUTRAL';
  readonly modality: ReadStanceFragment['modality'];
  readonly target: Named;
  readonly toward: readonly Named[];
  readonly cue: Stretch;
  readonly confidence: number;
}

/** Words that are no part of the statement. */
export interface ForeignFind extends Stretch {
  readonly is: 'foreign';
  readonly key: string;
  readonly reason: string | null;
}

/** The word that shows a position: it is in what the position rests on, and no find of its own. */
export interface CueFind extends Stretch {
  readonly is: 'cue';
  readonly key: string;
}

export type Find = MentionFind | StanceFind;
export type Shown = Find | ForeignFind | CueFind;

/** A sentence as the API gives it. */
export interface ReadSentence extends Stretch {
  readonly foreign: boolean;
  readonly reason?: string | null | undefined;
  readonly mentions: readonly Omit<MentionFind, 'is' | 'key'>[];
  readonly stances: readonly (Omit<StanceFind, 'is' | 'key'> & { readonly id: string })[];
}

/** What was found, in the order of the text. */
export function findsOf(sentences: readonly ReadSentence[]): Find[] {
  return sentences
    .flatMap(({ mentions, stances }): Find[] => [
      ...stances.map(({ id, ...stance }): StanceFind => ({ ...stance, is: 'stance', key: id })),
      ...mentions.map((mention): MentionFind => ({ ...mention, is: 'mention', key: mentionKey(mention) })),
    ])
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tells a mention of a document from its others. */
export const mentionKey = ({ entity, start }: Pick<MentionFind, 'entity' | 'start'>): string =>
  `${entity.slug}@${start}`;

/** Sentences that are no part of the statement, those that follow one another for the same reason as one stretch. */
export function foreignOf(sentences: readonly ReadSentence[]): ForeignFind[] {
  const stretches: ForeignFind[] = [];
  let goesOn = false;
  for (const { foreign, reason = null, start, end } of sentences) {
    const last = stretches.at(-1);
    if (foreign && goesOn && last?.reason === reason) stretches[stretches.length - 1] = { ...last, end };
    else if (foreign) stretches.push({ is: 'foreign', key: `foreign@${start}`, reason, start, end });
    goesOn = foreign;
  }
  return stretches;
}

export const cuesOf = (finds: readonly Find[]): CueFind[] =>
  finds.flatMap((find) => (find.is === 'stance' ? [{ is: 'cue' as const, key: find.key, ...find.cue }] : []));

/** Which finds are shown. */
export interface Choice {
  readonly polarity: StanceFind['polarity'] | null;
  /** The slug of what they name, or of who holds, is meant or addressed. */
  readonly about: string | null;
}

export function chosen(finds: readonly Find[], { polarity, about }: Choice): Find[] {
  return finds.filter(
    (find) =>
      (polarity === null || (find.is === 'stance' && find.polarity === polarity)) &&
      (about === null || entitiesOf(find).some(({ slug }) => slug === about)),
  );
}

const entitiesOf = (find: Find): readonly Named[] =>
  find.is === 'mention' ? [find.entity] : [...find.holders, find.target, ...find.toward];

export interface Spoken extends Named {
  readonly count: number;
}

/** What the finds speak of, the most often first. */
export function spokenOf(finds: readonly Find[]): Spoken[] {
  const all = new Map<string, Spoken>();
  for (const { slug, name } of finds.flatMap(entitiesOf)) {
    all.set(slug, { slug, name, count: (all.get(slug)?.count ?? 0) + 1 });
  }
  return [...all.values()].sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** The find behind or before another; from the last on to the first, and the other way round. */
export function nextOf(finds: readonly Find[], key: string | null, way: 1 | -1): Find | undefined {
  const at = finds.findIndex((find) => find.key === key);
  if (at === -1) return finds.at(way === 1 ? 0 : -1);
  return finds[(at + way + finds.length) % finds.length];
}
