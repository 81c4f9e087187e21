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

/** Which entity: exactly one of these. */
export type EntityBy =
  | {
      /** Its opaque id. */
      readonly id: string;
      readonly slug?: never;
      readonly name?: never;
      readonly code?: never;
    }
  | {
      readonly id?: never; /** Its id in the vocabulary, such as `treaty/npt`. */
      readonly slug: string;
      readonly name?: never;
      readonly code?: never;
    }
  | {
      readonly id?: never;
      readonly slug?: never; /** One of its names, in any language and script: `NPT`, `核不擴散條約`, `ДНЯО`. */
      readonly name: string;
      readonly code?: never;
    }
  | {
      readonly id?: never;
      readonly slug?: never;
      readonly name?: never; /** The ISO 3166-1 code of a State, of two or three letters: `CN`, `RUS`. */
      readonly code: string;
    };

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

export type MatrixQueryVariables = Exact<{
  language: Language;
  holders?: ReadonlyArray<EntityBy> | EntityBy | null | undefined;
  targets?: ReadonlyArray<EntityBy> | EntityBy | null | undefined;
  asOf?: string | null | undefined;
  minConfidence?: number | null | undefined;
}>;

export type MatrixQuery = {
  readonly stanceMatrix: {
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
    readonly targets: ReadonlyArray<
      | {
          readonly slug: string;
          readonly name: string;
          readonly addresses: ReadonlyArray<{ readonly family: string | null } | Record<PropertyKey, never>>;
        }
      | {
          readonly slug: string;
          readonly name: string;
          readonly addresses: ReadonlyArray<{ readonly family: string | null } | Record<PropertyKey, never>>;
        }
      | {
          readonly slug: string;
          readonly name: string;
          readonly addresses: ReadonlyArray<{ readonly family: string | null } | Record<PropertyKey, never>>;
        }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | {
          readonly slug: string;
          readonly name: string;
          readonly addresses: ReadonlyArray<{ readonly family: string | null } | Record<PropertyKey, never>>;
        }
      | { readonly family: string | null; readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
    >;
    readonly rows: ReadonlyArray<{
      readonly holder:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string };
      readonly cells: ReadonlyArray<{
        readonly side: Side;
        readonly count: number;
        readonly for: number;
        readonly against: number;
        readonly first: string | null;
        readonly last: string | null;
        readonly target:
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string };
        readonly phases: ReadonlyArray<{ readonly side: Side; readonly first: string; readonly last: string }>;
      }>;
    }>;
  };
};

export type MentionedQueryVariables = Exact<{
  treaties: boolean;
  instruments: boolean;
  programmes: boolean;
  topics: boolean;
}>;

export type MentionedQuery = {
  readonly treaties?: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
  readonly instruments?: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
  readonly programmes?: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
  readonly topics?: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
};

export type CellQuotesQueryVariables = Exact<{
  language: Language;
  filter: StanceFilter;
  first: number;
}>;

export type CellQuotesQuery = {
  readonly stances: {
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

export const Matrix: Operation<MatrixQuery, MatrixQueryVariables> = {
  name: 'Matrix',
  text: 'query Matrix($language:Language!$holders:[EntityBy!]$targets:[EntityBy!]$asOf:Date$minConfidence:Float){stanceMatrix(holders:$holders targets:$targets asOf:$asOf minConfidence:$minConfidence){holders{...EntityName}targets{...EntityName ...on Topic{family}...on Treaty{addresses{...on Topic{family}}}...on Instrument{addresses{...on Topic{family}}}...on Programme{addresses{...on Topic{family}}}...on Event{addresses{...on Topic{family}}}}rows{holder{slug}cells{target{slug}side count for against first last phases{side first last}}}}}fragment EntityName on Entity{slug name(language:$language)}',
};
export const Mentioned: Operation<MentionedQuery, MentionedQueryVariables> = {
  name: 'Mentioned',
  text: 'query Mentioned($treaties:Boolean!$instruments:Boolean!$programmes:Boolean!$topics:Boolean!){treaties(first:50 filter:{mentioned:true})@include(if:$treaties){nodes{slug}}instruments(first:50 filter:{mentioned:true})@include(if:$instruments){nodes{slug}}programmes(first:50 filter:{mentioned:true})@include(if:$programmes){nodes{slug}}topics(first:50 filter:{mentioned:true})@include(if:$topics){nodes{slug}}}',
};
export const CellQuotes: Operation<CellQuotesQuery, CellQuotesQueryVariables> = {
  name: 'CellQuotes',
  text: 'query CellQuotes($language:Language!$filter:StanceFilter!$first:Int!){stances(first:$first filter:$filter){totalCount nodes{...Quoted}}}fragment Quoted on Stance{id quote start end cue{start end}polarity act modality confidence date holders{...EntityName}toward{...EntityName}target{...EntityName}sentence{text start number}document{key name language}}fragment EntityName on Entity{slug name(language:$language)}',
};
