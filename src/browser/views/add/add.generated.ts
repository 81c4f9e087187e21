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

/** What a person says of a position. */
export type Verdict =
  /** It is right as it was read. */
  | 'ACCEPT'
  /** It is no such position: it counts nowhere. */
  | 'REJECT'
  /** It is another position, which counts instead. */
  | 'CORRECT';

/** How far a text has come. */
export type JobState =
  /** It waits for others. */
  | 'QUEUED'
  /** It is being read. */
  | 'READING'
  /** What was found is being written. */
  | 'WRITING'
  /** It is in the graph. */
  | 'DONE'
  /** It could not be read or written. */
  | 'FAILED';

/** What taking in a text changed. */
export type IngestOutcome =
  /** It is new in the graph. */
  | 'ADDED'
  /** It was there, read otherwise; now it is as this version reads it. */
  | 'REPLACED'
  /** It was there already: nothing was written. */
  | 'UNCHANGED';

/** A text to take in: exactly one of these. */
export type IngestDocumentInput =
  | {
      /** The text itself. */
      readonly text: string;
      readonly file?: never;
    }
  | { readonly text?: never; /** A file in UTF-8, UTF-16 or GB18030, at most 20 MB. */ readonly file: unknown };

/** What a correction changes; what is absent stays as it stands. */
export type CorrectionInput = {
  /** Whose position it is. */
  readonly holders?: ReadonlyArray<EntityBy> | null | undefined;
  /** What it is about. */
  readonly target?: EntityBy | null | undefined;
  /** Which way it points. */
  readonly polarity?: Polarity | null | undefined;
  /** What the holder does. */
  readonly act?: Act | null | undefined;
  /** How it is put. */
  readonly modality?: Modality | null | undefined;
  /** The actors addressed or criticised. */
  readonly toward?: ReadonlyArray<EntityBy> | null | undefined;
};

/** What a person says of a position. */
export type ReviewStanceInput = {
  /** The opaque id of the position. */
  readonly stance: string;
  /** What is said. */
  readonly verdict: Verdict;
  /** Who says it: 1 to 200 characters. */
  readonly by: string;
  /** Why: at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** What it should be: with CORRECT, and only then. */
  readonly correction?: CorrectionInput | null | undefined;
};

export type TakeInMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;

export type TakeInMutation = { readonly ingestDocument: { readonly id: string } };

export type ProgressSubscriptionVariables = Exact<{
  id: string;
}>;

export type ProgressSubscription = {
  readonly job: {
    readonly state: JobState;
    readonly ahead: number;
    readonly outcome: IngestOutcome | null;
    readonly document: { readonly key: string } | null;
    readonly error: { readonly message: string; readonly remedy: string } | null;
  };
};

export type FoundQueryVariables = Exact<{
  key: string;
  language: Language;
  after?: string | null | undefined;
}>;

export type FoundQuery = {
  readonly document: {
    readonly key: string;
    readonly name: string;
    readonly length: number;
    readonly mentions: { readonly totalCount: number };
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
        readonly reviews: ReadonlyArray<{ readonly verdict: Verdict; readonly by: string }>;
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
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly turnedDown: {
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
        readonly reviews: ReadonlyArray<{ readonly verdict: Verdict; readonly by: string }>;
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
  } | null;
};

export type ReviewedFragment = {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity;
  readonly act: Act;
  readonly modality: Modality;
  readonly confidence: number;
  readonly date: string | null;
  readonly reviews: ReadonlyArray<{ readonly verdict: Verdict; readonly by: string }>;
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
};

export type SayOfMutationVariables = Exact<{
  input: ReviewStanceInput;
}>;

export type SayOfMutation = {
  readonly reviewStance: { readonly verdict: Verdict; readonly stance: { readonly id: string } | null };
};

export const TakeIn: Operation<TakeInMutation, TakeInMutationVariables> = {
  name: 'TakeIn',
  text: 'mutation TakeIn($input:IngestDocumentInput!){ingestDocument(input:$input){id}}',
};
export const Progress: Operation<ProgressSubscription, ProgressSubscriptionVariables> = {
  name: 'Progress',
  text: 'subscription Progress($id:ID!){job(id:$id){state ahead outcome document{key}error{message remedy}}}',
};
export const Found: Operation<FoundQuery, FoundQueryVariables> = {
  name: 'Found',
  text: 'query Found($key:String!$language:Language!$after:String){document(by:{key:$key}){key name length mentions(first:1){totalCount}stances(first:50 after:$after){totalCount nodes{...Reviewed}pageInfo{hasNextPage endCursor}}turnedDown:stances(first:50 filter:{rejected:true}){nodes{...Reviewed}}}}fragment Reviewed on Stance{...Quoted reviews{verdict by}}fragment Quoted on Stance{id quote start end cue{start end}polarity act modality confidence date holders{...EntityName}toward{...EntityName}target{...EntityName}sentence{text start number}document{key name language}}fragment EntityName on Entity{slug name(language:$language)}',
};
export const SayOf: Operation<SayOfMutation, SayOfMutationVariables> = {
  name: 'SayOf',
  text: 'mutation SayOf($input:ReviewStanceInput!){reviewStance(input:$input){verdict stance{id}}}',
};
