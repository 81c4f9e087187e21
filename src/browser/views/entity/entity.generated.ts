/* Made from the .graphql file beside it by npm run types. Do not edit. */
/* eslint-disable */
import type { Operation } from '../../ask.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A language of texts and names. */
export type Language =
  /** Chinese. */
  | 'ZH'
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** Which way a position points, toward the target as its name is worded. */
export type Polarity =
  /** For the target. */
  | 'FOR'
  /** Against the target. */
  | 'AGAINST'
  /** Plainly neither: abstained, undecided. Silence is not neutrality. */
  | 'NEUTRAL';

/** What a holder does by taking a position. */
export type Act =
  /** Affirms, values, welcomes. */
  | 'SUPPORT'
  /** Pledges to do or abide by. */
  | 'COMMIT'
  /** Advocates, calls for in general, invites. */
  | 'PROPOSE'
  /** Urges or requires of an addressee. */
  | 'DEMAND'
  /** Worries, regrets, warns. */
  | 'CONCERN'
  /** Is against, rejects, refuses. */
  | 'OPPOSE'
  /** Condemns. */
  | 'CONDEMN'
  /** Asserts that conduct is harmful, illegal or in breach. */
  | 'ACCUSE'
  /** Takes neither side. */
  | 'NEUTRAL';

/** How a position is put. */
export type Modality =
  /** As a fact. */
  | 'ASSERTED'
  /** As something that must be. */
  | 'REQUIRED'
  /** As something the holder will do. */
  | 'INTENDED'
  /** Under a condition. */
  | 'CONDITIONAL'
  /** As another's words. */
  | 'REPORTED'
  /** As a question. */
  | 'QUESTIONED';

/** Where an actor stands on a target, by all that it said. */
export type Side =
  /** For it, and never against. */
  | 'FOR'
  /** Against it, and never for. */
  | 'AGAINST'
  /** Both for and against: at different times, or on different sides of it. `phases` tell the times. */
  | 'BOTH'
  /** Plainly neither for nor against, and nothing else. */
  | 'NEUTRAL'
  /** Nothing was said on it in these documents. Silence is not neutrality. */
  | 'SILENT';

/** Entities, each by its opaque id, its slug or one of its names. */
export type EntityFilter = {
  /** This one. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Documents, each by its opaque id or its key. */
export type DocumentRefFilter = {
  /** This one. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Which ways a position may point. */
export type PolarityFilter = {
  /** This way. */
  readonly eq?: Polarity | null | undefined;
  /** One of these ways. */
  readonly in?: ReadonlyArray<Polarity> | null | undefined;
};

/** Which acts. */
export type ActFilter = {
  /** This act. */
  readonly eq?: Act | null | undefined;
  /** One of these acts. */
  readonly in?: ReadonlyArray<Act> | null | undefined;
};

/** Which days. What has no date fits no such filter. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: string | null | undefined;
  /** On this day or later. */
  readonly gte?: string | null | undefined;
  /** On this day or earlier. */
  readonly lte?: string | null | undefined;
};

/** Which positions: all conditions must hold. */
export type StanceFilter = {
  /** Who holds it. */
  readonly holder?: EntityFilter | null | undefined;
  /** What it is about. */
  readonly target?: EntityFilter | null | undefined;
  /** Whom it addresses or criticises. */
  readonly toward?: EntityFilter | null | undefined;
  /** Which way it points. */
  readonly polarity?: PolarityFilter | null | undefined;
  /** What the holder does. */
  readonly act?: ActFilter | null | undefined;
  /** Where it stands. */
  readonly document?: DocumentRefFilter | null | undefined;
  /** When the document was made. */
  readonly date?: DateFilter | null | undefined;
  /** How likely it is to be right, at least: from 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Whether to give those that a person rejected, in place of those that count. */
  readonly rejected?: boolean | null | undefined;
};

export type EntityQueryVariables = Exact<{
  slug: string;
  language: Language;
  places: number;
}>;

export type EntityQuery = {
  readonly entity:
    | {
        readonly __typename: 'Treaty';
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly form: string | null;
        readonly opened: string | null;
        readonly inForce: string | null;
        readonly ended: string | null;
        readonly source: string | null;
        readonly slug: string;
        readonly name: string;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
        readonly depositaries: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly addresses: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly amends: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly amendedBy: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly succeeds: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly succeededBy: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly partOf: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
      }
    | {
        readonly __typename: 'Instrument';
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly form: string | null;
        readonly opened: string | null;
        readonly inForce: string | null;
        readonly ended: string | null;
        readonly source: string | null;
        readonly slug: string;
        readonly name: string;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
        readonly depositaries: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly addresses: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly amends: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly amendedBy: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly succeeds: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly succeededBy: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly partOf: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
      }
    | {
        readonly __typename: 'Programme';
        readonly form: string | null;
        readonly source: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly slug: string;
        readonly name: string;
        readonly operators: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly addresses: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly partOf: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Organization';
        readonly source: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly slug: string;
        readonly name: string;
        readonly members: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly partOf: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Group';
        readonly source: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly slug: string;
        readonly name: string;
        readonly members: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly partOf: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'State';
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly slug: string;
        readonly name: string;
        readonly memberOf: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly operates: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Event';
        readonly source: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly slug: string;
        readonly name: string;
        readonly operators: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly addresses: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly partOf: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Topic';
        readonly gloss: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly slug: string;
        readonly name: string;
        readonly addressedBy: ReadonlyArray<
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
          | { readonly slug: string; readonly name: string }
        >;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'Other';
        readonly aliases: ReadonlyArray<string>;
        readonly known: boolean;
        readonly slug: string;
        readonly name: string;
        readonly mentions: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly sentence: { readonly text: string; readonly start: number };
            readonly document: {
              readonly key: string;
              readonly name: string;
              readonly date: string | null;
              readonly language: Language;
            };
          }>;
        };
      }
    | null;
};

export type LegalFragment = {
  readonly form: string | null;
  readonly opened: string | null;
  readonly inForce: string | null;
  readonly ended: string | null;
  readonly source: string | null;
  readonly depositaries: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly addresses: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly amends: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly amendedBy: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly succeeds: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly succeededBy: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly partOf: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
};

export type InstrumentFactsFragment = {
  readonly form: string | null;
  readonly opened: string | null;
  readonly inForce: string | null;
  readonly ended: string | null;
  readonly source: string | null;
  readonly depositaries: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly addresses: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly amends: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly amendedBy: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly succeeds: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly succeededBy: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
  readonly partOf: ReadonlyArray<
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
  >;
};

export type EntityPositionsQueryVariables = Exact<{
  slug: string;
  language: Language;
  asOf?: string | null | undefined;
}>;

export type EntityPositionsQuery = {
  readonly positions: {
    readonly for: ReadonlyArray<{
      readonly side: Side;
      readonly count: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly actor:
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string };
    }>;
    readonly against: ReadonlyArray<{
      readonly side: Side;
      readonly count: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly actor:
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string };
    }>;
    readonly both: ReadonlyArray<{
      readonly side: Side;
      readonly count: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly actor:
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string };
    }>;
    readonly neutral: ReadonlyArray<{
      readonly side: Side;
      readonly count: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly actor:
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string };
    }>;
    readonly silent: ReadonlyArray<
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
    >;
  } | null;
};

export type StandingFragment = {
  readonly side: Side;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly actor:
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string }
    | { readonly slug: string; readonly name: string };
};

export type EntityStancesQueryVariables = Exact<{
  language: Language;
  said: StanceFilter;
  held: StanceFilter;
  first: number;
}>;

export type EntityStancesQuery = {
  readonly said: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly polarity: Polarity;
      readonly act: Act;
      readonly modality: Modality;
      readonly confidence: number;
      readonly date: string | null;
      readonly cue: { readonly start: number; readonly end: number };
      readonly holders: ReadonlyArray<
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
      >;
      readonly toward: ReadonlyArray<
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
      >;
      readonly target:
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string };
      readonly sentence: { readonly text: string; readonly start: number; readonly number: number };
      readonly document: { readonly key: string; readonly name: string; readonly language: Language };
    }>;
  };
  readonly held: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly polarity: Polarity;
      readonly act: Act;
      readonly modality: Modality;
      readonly confidence: number;
      readonly date: string | null;
      readonly cue: { readonly start: number; readonly end: number };
      readonly holders: ReadonlyArray<
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
      >;
      readonly toward: ReadonlyArray<
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
      >;
      readonly target:
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string }
        | { readonly slug: string; readonly name: string };
      readonly sentence: { readonly text: string; readonly start: number; readonly number: number };
      readonly document: { readonly key: string; readonly name: string; readonly language: Language };
    }>;
  };
};

export const Entity: Operation<EntityQuery, EntityQueryVariables> = {
  name: 'Entity',
  text: 'query Entity($slug:String!$language:Language!$places:Int!){entity(by:{slug:$slug}){__typename ...EntityName aliases known ...on Treaty{...Legal}...on Instrument{...InstrumentFacts}...on Programme{form source operators{...EntityName}addresses{...EntityName}partOf{...EntityName}}...on Event{source operators{...EntityName}addresses{...EntityName}partOf{...EntityName}}...on Organization{source members{...EntityName}partOf{...EntityName}}...on Group{source members{...EntityName}partOf{...EntityName}}...on State{memberOf{...EntityName}operates{...EntityName}}...on Topic{gloss addressedBy{...EntityName}}mentions(first:$places){totalCount nodes{quote start end sentence{text start}document{key name date language}}}}}fragment EntityName on Entity{slug name(language:$language)}fragment Legal on Treaty{form opened inForce ended source depositaries{...EntityName}addresses{...EntityName}amends{...EntityName}amendedBy{...EntityName}succeeds{...EntityName}succeededBy{...EntityName}partOf{...EntityName}}fragment InstrumentFacts on Instrument{form opened inForce ended source depositaries{...EntityName}addresses{...EntityName}amends{...EntityName}amendedBy{...EntityName}succeeds{...EntityName}succeededBy{...EntityName}partOf{...EntityName}}',
};
export const EntityPositions: Operation<EntityPositionsQuery, EntityPositionsQueryVariables> = {
  name: 'EntityPositions',
  text: 'query EntityPositions($slug:String!$language:Language!$asOf:Date){positions(on:{slug:$slug}asOf:$asOf){for{...Standing}against{...Standing}both{...Standing}neutral{...Standing}silent{...EntityName}}}fragment Standing on ActorPosition{actor{...EntityName}side count first last}fragment EntityName on Entity{slug name(language:$language)}',
};
export const EntityStances: Operation<EntityStancesQuery, EntityStancesQueryVariables> = {
  name: 'EntityStances',
  text: 'query EntityStances($language:Language!$said:StanceFilter!$held:StanceFilter!$first:Int!){said:stances(first:$first filter:$said){totalCount nodes{...Quoted}}held:stances(first:$first filter:$held){totalCount nodes{...Quoted}}}fragment Quoted on Stance{id quote start end cue{start end}polarity act modality confidence date holders{...EntityName}toward{...EntityName}target{...EntityName}sentence{text start number}document{key name language}}fragment EntityName on Entity{slug name(language:$language)}',
};
