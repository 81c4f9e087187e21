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

export type OverviewQueryVariables = Exact<{
  language: Language;
}>;

export type OverviewQuery = {
  readonly summary: {
    readonly documents: number;
    readonly sentences: number;
    readonly mentions: number;
    readonly stances: number;
    readonly entities: number;
  };
  readonly documents: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
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
    }>;
  };
};

export const Overview: Operation<OverviewQuery, OverviewQueryVariables> = {
  name: 'Overview',
  text: 'query Overview($language:Language!){summary{documents sentences mentions stances entities}documents(first:8){totalCount nodes{key name date language issuers{slug name(language:$language)}}}}',
};
