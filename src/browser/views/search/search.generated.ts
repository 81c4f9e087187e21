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

/** What a search looks in. */
export type SearchScope =
  /** The names of entities. */
  | 'NAMES'
  /** The sentences of documents. */
  | 'EVIDENCE';

export type SearchQueryVariables = Exact<{
  text: string;
  language: Language;
  scopes: ReadonlyArray<SearchScope> | SearchScope;
  first: number;
}>;

export type SearchQuery = {
  readonly search: ReadonlyArray<{
    readonly scope: SearchScope;
    readonly score: number;
    readonly node:
      | {
          readonly __typename: 'Treaty';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'Instrument';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'Programme';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'Organization';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'Group';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'State';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'Event';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'Topic';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | {
          readonly __typename: 'Other';
          readonly aliases: ReadonlyArray<string>;
          readonly slug: string;
          readonly name: string;
        }
      | { readonly __typename: 'Document' }
      | {
          readonly __typename: 'Sentence';
          readonly text: string;
          readonly document: {
            readonly key: string;
            readonly name: string;
            readonly date: string | null;
            readonly language: Language;
          };
          readonly stances: ReadonlyArray<{ readonly id: string }>;
          readonly mentions: ReadonlyArray<{
            readonly start: number;
            readonly entity:
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string }
              | { readonly slug: string };
          }>;
        }
      | { readonly __typename: 'Stance' }
      | { readonly __typename: 'RollCall' }
      | { readonly __typename: 'Review' }
      | { readonly __typename: 'Merge' };
  }>;
};

export const Search: Operation<SearchQuery, SearchQueryVariables> = {
  name: 'Search',
  text: 'query Search($text:String!$language:Language!$scopes:[SearchScope!]!$first:Int!){search(text:$text in:$scopes first:$first){scope score node{__typename ...on Entity{...EntityName aliases}...on Sentence{text document{key name date language}stances{id}mentions{start entity{slug}}}}}}fragment EntityName on Entity{slug name(language:$language)}',
};
