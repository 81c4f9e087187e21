/* Made from the .graphql file beside it by npm run types. Do not edit. */
/* eslint-disable */
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

type EntityName_Treaty_Fragment = { readonly slug: string; readonly name: string };

type EntityName_Instrument_Fragment = { readonly slug: string; readonly name: string };

type EntityName_Programme_Fragment = { readonly slug: string; readonly name: string };

type EntityName_Organization_Fragment = { readonly slug: string; readonly name: string };

type EntityName_Group_Fragment = { readonly slug: string; readonly name: string };

type EntityName_State_Fragment = { readonly slug: string; readonly name: string };

type EntityName_Event_Fragment = { readonly slug: string; readonly name: string };

type EntityName_Topic_Fragment = { readonly slug: string; readonly name: string };

type EntityName_Other_Fragment = { readonly slug: string; readonly name: string };

export type EntityNameFragment =
  | EntityName_Treaty_Fragment
  | EntityName_Instrument_Fragment
  | EntityName_Programme_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Group_Fragment
  | EntityName_State_Fragment
  | EntityName_Event_Fragment
  | EntityName_Topic_Fragment
  | EntityName_Other_Fragment;

export type QuotedFragment = {
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
};
