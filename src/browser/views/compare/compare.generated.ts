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

/** Which document: exactly one of these. */
export type DocumentBy =
  | {
      /** Its opaque id. */
      readonly id: string;
      readonly key?: never;
    }
  | { readonly id?: never; /** Its key: the first 16 hex digits of the text's sha256. */ readonly key: string };

export type CompareActorsQueryVariables = Exact<{
  actors: ReadonlyArray<EntityBy> | EntityBy;
  language: Language;
  asOf?: string | null | undefined;
  minConfidence?: number | null | undefined;
  first: number;
}>;

export type CompareActorsQuery = {
  readonly compare: {
    readonly actors: ReadonlyArray<
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
    readonly agree: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
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
        readonly positions: ReadonlyArray<{
          readonly side: Side;
          readonly count: number;
          readonly first: string | null;
          readonly last: string | null;
          readonly stances: {
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
        }>;
      }>;
    };
    readonly differ: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
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
        readonly positions: ReadonlyArray<{
          readonly side: Side;
          readonly count: number;
          readonly first: string | null;
          readonly last: string | null;
          readonly stances: {
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
        }>;
      }>;
    };
    readonly silent: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
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
        readonly positions: ReadonlyArray<{
          readonly side: Side;
          readonly count: number;
          readonly first: string | null;
          readonly last: string | null;
          readonly stances: {
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
        }>;
      }>;
    };
  };
};

export type ComparedFragment = {
  readonly totalCount: number;
  readonly nodes: ReadonlyArray<{
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
    readonly positions: ReadonlyArray<{
      readonly side: Side;
      readonly count: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly stances: {
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
    }>;
  }>;
};

export type CompareDocumentsQueryVariables = Exact<{
  a: DocumentBy;
  b: DocumentBy;
  holder?: EntityBy | null | undefined;
  language: Language;
}>;

export type CompareDocumentsQuery = {
  readonly compareDocuments: {
    readonly earlier: {
      readonly key: string;
      readonly name: string;
      readonly date: string | null;
      readonly language: Language;
      readonly issuers: ReadonlyArray<
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
    readonly later: {
      readonly key: string;
      readonly name: string;
      readonly date: string | null;
      readonly language: Language;
      readonly issuers: ReadonlyArray<
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
    readonly added: ReadonlyArray<{
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
      readonly earlier: ReadonlyArray<{
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
      readonly later: ReadonlyArray<{
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
    }>;
    readonly dropped: ReadonlyArray<{
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
      readonly earlier: ReadonlyArray<{
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
      readonly later: ReadonlyArray<{
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
    }>;
    readonly reversed: ReadonlyArray<{
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
      readonly earlier: ReadonlyArray<{
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
      readonly later: ReadonlyArray<{
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
    }>;
    readonly sharpened: ReadonlyArray<{
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
      readonly earlier: ReadonlyArray<{
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
      readonly later: ReadonlyArray<{
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
    }>;
    readonly softened: ReadonlyArray<{
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
      readonly earlier: ReadonlyArray<{
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
      readonly later: ReadonlyArray<{
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
    }>;
    readonly kept: ReadonlyArray<{
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
      readonly earlier: ReadonlyArray<{
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
      readonly later: ReadonlyArray<{
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
    }>;
  };
};

export type ComparedDocumentFragment = {
  readonly key: string;
  readonly name: string;
  readonly date: string | null;
  readonly language: Language;
  readonly issuers: ReadonlyArray<
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

export type ChangeFragment = {
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
  readonly earlier: ReadonlyArray<{
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
  readonly later: ReadonlyArray<{
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

export type CompareChoicesQueryVariables = Exact<{
  language: Language;
  first: number;
}>;

export type CompareChoicesQuery = {
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
  };
  readonly documents: {
    readonly nodes: ReadonlyArray<{ readonly key: string; readonly name: string; readonly date: string | null }>;
  };
};

export const CompareActors: Operation<CompareActorsQuery, CompareActorsQueryVariables> = {
  name: 'CompareActors',
  text: 'query CompareActors($actors:[EntityBy!]!$language:Language!$asOf:Date$minConfidence:Float$first:Int!){compare(actors:$actors asOf:$asOf minConfidence:$minConfidence first:$first){actors{...EntityName}agree{...Compared}differ{...Compared}silent{...Compared}}}fragment EntityName on Entity{slug name(language:$language)}fragment Compared on ComparedTargets{totalCount nodes{target{...EntityName}positions{side count first last stances(first:2){nodes{...Quoted}}}}}fragment Quoted on Stance{id quote start end cue{start end}polarity act modality confidence date holders{...EntityName}toward{...EntityName}target{...EntityName}sentence{text start number}document{key name language}}',
};
export const CompareDocuments: Operation<CompareDocumentsQuery, CompareDocumentsQueryVariables> = {
  name: 'CompareDocuments',
  text: 'query CompareDocuments($a:DocumentBy!$b:DocumentBy!$holder:EntityBy$language:Language!){compareDocuments(a:$a b:$b holder:$holder){earlier{...ComparedDocument}later{...ComparedDocument}added{...Change}dropped{...Change}reversed{...Change}sharpened{...Change}softened{...Change}kept{...Change}}}fragment ComparedDocument on Document{key name date language issuers{...EntityName}}fragment EntityName on Entity{slug name(language:$language)}fragment Change on StanceChange{target{...EntityName}earlier{...Quoted}later{...Quoted}}fragment Quoted on Stance{id quote start end cue{start end}polarity act modality confidence date holders{...EntityName}toward{...EntityName}target{...EntityName}sentence{text start number}document{key name language}}',
};
export const CompareChoices: Operation<CompareChoicesQuery, CompareChoicesQueryVariables> = {
  name: 'CompareChoices',
  text: 'query CompareChoices($language:Language!$first:Int!){stanceMatrix{holders{...EntityName}}documents(first:$first){nodes{key name date}}}fragment EntityName on Entity{slug name(language:$language)}',
};
