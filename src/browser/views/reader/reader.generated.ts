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

/** How words stand for an entity. */
export type How =
  /** By a full, short or abbreviated name. */
  | 'NAME'
  /** By words that point back: the Treaty, both sides. */
  | 'ANAPHORA'
  /** By a description without any name. */
  | 'IMPLIED';

export type ReadDocumentQueryVariables = Exact<{
  key: string;
  language: Language;
}>;

export type ReadDocumentQuery = {
  readonly document: {
    readonly key: string;
    readonly name: string;
    readonly title: string | null;
    readonly language: Language;
    readonly date: string | null;
    readonly genre: string;
    readonly length: number;
    readonly text: string;
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
  } | null;
};

export type ReadSentencesQueryVariables = Exact<{
  key: string;
  language: Language;
  after?: string | null | undefined;
}>;

export type ReadSentencesQuery = {
  readonly document: {
    readonly sentences: {
      readonly nodes: ReadonlyArray<{
        readonly start: number;
        readonly end: number;
        readonly foreign: boolean;
        readonly reason: string | null;
        readonly mentions: ReadonlyArray<{
          readonly start: number;
          readonly end: number;
          readonly quote: string;
          readonly how: How;
          readonly entity:
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
        readonly stances: ReadonlyArray<{
          readonly id: string;
          readonly start: number;
          readonly end: number;
          readonly quote: string;
          readonly act: Act;
          readonly polarity: Polarity;
          readonly modality: Modality;
          readonly confidence: number;
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
        }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

type Named_Treaty_Fragment = { readonly slug: string; readonly name: string };

type Named_Instrument_Fragment = { readonly slug: string; readonly name: string };

type Named_Programme_Fragment = { readonly slug: string; readonly name: string };

type Named_Organization_Fragment = { readonly slug: string; readonly name: string };

type Named_Group_Fragment = { readonly slug: string; readonly name: string };

type Named_State_Fragment = { readonly slug: string; readonly name: string };

type Named_Event_Fragment = { readonly slug: string; readonly name: string };

type Named_Topic_Fragment = { readonly slug: string; readonly name: string };

type Named_Other_Fragment = { readonly slug: string; readonly name: string };

export type NamedFragment =
  | Named_Treaty_Fragment
  | Named_Instrument_Fragment
  | Named_Programme_Fragment
  | Named_Organization_Fragment
  | Named_Group_Fragment
  | Named_State_Fragment
  | Named_Event_Fragment
  | Named_Topic_Fragment
  | Named_Other_Fragment;

export type ReadStanceFragment = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly act: Act;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly confidence: number;
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
};

export const ReadDocument: Operation<ReadDocumentQuery, ReadDocumentQueryVariables> = {
  name: 'ReadDocument',
  text: 'query ReadDocument($key:String!$language:Language!){document(by:{key:$key}){key name title language date genre length text issuers{...Named}}}fragment Named on Entity{slug name(language:$language)}',
};
export const ReadSentences: Operation<ReadSentencesQuery, ReadSentencesQueryVariables> = {
  name: 'ReadSentences',
  text: 'query ReadSentences($key:String!$language:Language!$after:String){document(by:{key:$key}){sentences(first:100 after:$after){nodes{start end foreign reason mentions{start end quote how entity{...Named}}stances{...ReadStance}}pageInfo{hasNextPage endCursor}}}}fragment Named on Entity{slug name(language:$language)}fragment ReadStance on Stance{id start end quote act polarity modality confidence cue{start end}holders{...Named}target{...Named}toward{...Named}}',
};
