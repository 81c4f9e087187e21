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

/** How long a point of a timeline is. */
export type Period =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

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

export type TimelineActorsQueryVariables = Exact<{
  target: EntityBy;
  language: Language;
  asOf?: string | null | undefined;
  minConfidence?: number | null | undefined;
}>;

export type TimelineActorsQuery = {
  readonly positions: {
    readonly on:
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string }
      | { readonly slug: string; readonly name: string };
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
  } | null;
};

export type TimelineActorFragment = {
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

export type TimelineOfQueryVariables = Exact<{
  target: EntityBy;
  actor: EntityBy;
  by: Period;
  asOf?: string | null | undefined;
  minConfidence?: number | null | undefined;
}>;

export type TimelineOfQuery = {
  readonly timeline: {
    readonly points: ReadonlyArray<{
      readonly period: string | null;
      readonly side: Side;
      readonly for: number;
      readonly against: number;
      readonly neutral: number;
    }>;
  };
};

export type TimelineQuotesQueryVariables = Exact<{
  language: Language;
  filter: StanceFilter;
}>;

export type TimelineQuotesQuery = {
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

export type TimelineTargetsQueryVariables = Exact<{
  language: Language;
}>;

export type TimelineTargetsQuery = {
  readonly stanceMatrix: {
    readonly targets: ReadonlyArray<
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
};

export const TimelineActors: Operation<TimelineActorsQuery, TimelineActorsQueryVariables> = {
  name: 'TimelineActors',
  text: 'query TimelineActors($target:EntityBy!$language:Language!$asOf:Date$minConfidence:Float){positions(on:$target asOf:$asOf minConfidence:$minConfidence){on{...EntityName}for{...TimelineActor}against{...TimelineActor}both{...TimelineActor}neutral{...TimelineActor}}}fragment EntityName on Entity{slug name(language:$language)}fragment TimelineActor on ActorPosition{actor{...EntityName}side count first last}',
};
export const TimelineOf: Operation<TimelineOfQuery, TimelineOfQueryVariables> = {
  name: 'TimelineOf',
  text: 'query TimelineOf($target:EntityBy!$actor:EntityBy!$by:Period!$asOf:Date$minConfidence:Float){timeline(actor:$actor target:$target by:$by asOf:$asOf minConfidence:$minConfidence){points{period side for against neutral}}}',
};
export const TimelineQuotes: Operation<TimelineQuotesQuery, TimelineQuotesQueryVariables> = {
  name: 'TimelineQuotes',
  text: 'query TimelineQuotes($language:Language!$filter:StanceFilter!){stances(first:50 filter:$filter){totalCount nodes{...Quoted}}}fragment Quoted on Stance{id quote start end cue{start end}polarity act modality confidence date holders{...EntityName}toward{...EntityName}target{...EntityName}sentence{text start number}document{key name language}}fragment EntityName on Entity{slug name(language:$language)}',
};
export const TimelineTargets: Operation<TimelineTargetsQuery, TimelineTargetsQueryVariables> = {
  name: 'TimelineTargets',
  text: 'query TimelineTargets($language:Language!){stanceMatrix{targets{...EntityName}}}fragment EntityName on Entity{slug name(language:$language)}',
};
