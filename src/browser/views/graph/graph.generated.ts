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

/** A kind of node of the graph. */
export type NodeKind =
  /** A State. */
  | 'STATE'
  /** An international organization or one of its bodies. */
  | 'ORGANIZATION'
  /** A collective or unnamed actor. */
  | 'GROUP'
  /** A legally binding agreement. */
  | 'TREATY'
  /** A draft, proposal, declaration, resolution, deal or regime. */
  | 'INSTRUMENT'
  /** A named project, weapon system or partnership. */
  | 'PROGRAMME'
  /** A test, conference, exercise or incident. */
  | 'EVENT'
  /** A proposition one can be for or against. */
  | 'TOPIC'
  /** A thing of the field that the vocabulary lacks. */
  | 'OTHER'
  /** A text that was read. */
  | 'DOCUMENT';

/** What an edge of the graph says of its source and its target. */
export type EdgeKind =
  /** The source is for the target: counted from the positions. */
  | 'SUPPORTS'
  /** The source is against the target: counted from the positions. */
  | 'OPPOSES'
  /** The source is about the target, a topic. */
  | 'ADDRESSES'
  /** The source changes or adds to the target. */
  | 'AMENDS'
  /** The source replaces the target. */
  | 'SUCCEEDS'
  /** The source is kept by the target. */
  | 'DEPOSITED_WITH'
  /** The source is run by the target. */
  | 'OPERATED_BY'
  /** The source belongs to the target. */
  | 'MEMBER_OF'
  /** The source is a part of the target. */
  | 'PART_OF'
  /** The source, a document, names the target: counted from the mentions. */
  | 'REFERS_TO'
  /** The source, a document, is a statement of the target. */
  | 'ISSUED_BY';

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
  depth: number;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  limit: number;
  language: Language;
}>;

export type NeighbourhoodQuery = {
  readonly neighbourhood: {
    readonly center:
      | { readonly __typename: 'Treaty'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Instrument'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Programme'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Organization'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Group'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'State'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Event'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Topic'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Other'; readonly slug: string; readonly name: string; readonly id: string }
      | { readonly __typename: 'Document'; readonly key: string; readonly id: string; readonly caption: string }
      | { readonly __typename: 'Sentence'; readonly id: string }
      | { readonly __typename: 'Stance'; readonly id: string }
      | { readonly __typename: 'RollCall'; readonly id: string }
      | { readonly __typename: 'Review'; readonly id: string }
      | { readonly __typename: 'Merge'; readonly id: string };
    readonly nodes: ReadonlyArray<{
      readonly node:
        | { readonly __typename: 'Treaty'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Instrument'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Programme'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Organization'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Group'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'State'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Event'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Topic'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Other'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Document'; readonly key: string; readonly id: string; readonly caption: string }
        | { readonly __typename: 'Sentence'; readonly id: string }
        | { readonly __typename: 'Stance'; readonly id: string }
        | { readonly __typename: 'RollCall'; readonly id: string }
        | { readonly __typename: 'Review'; readonly id: string }
        | { readonly __typename: 'Merge'; readonly id: string };
    }>;
    readonly edges: ReadonlyArray<{
      readonly kind: EdgeKind;
      readonly count: number | null;
      readonly first: string | null;
      readonly last: string | null;
      readonly source:
        | { readonly __typename: 'Treaty'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Instrument'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Programme'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Organization'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Group'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'State'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Event'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Topic'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Other'; readonly slug: string; readonly name: string; readonly id: string }
        | { readonly __typename: 'Document'; readonly key: string; readonly id: string; readonly caption: string }
        | { readonly __typename: 'Sentence'; readonly id: string }
        | { readonly __typename: 'Stance'; readonly id: string }
        | { readonly __typename: 'RollCall'; readonly id: string }
        | { readonly __typename: 'Review'; readonly id: string }
        | { readonly __typename: 'Merge'; readonly id: string };
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
    }>;
    readonly heldBack: ReadonlyArray<{ readonly kind: NodeKind; readonly count: number }>;
  };
};

export type NodeNamedQueryVariables = Exact<{
  name: string;
}>;

export type NodeNamedQuery = {
  readonly entity:
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | null;
};

export type SuggestedQueryVariables = Exact<{
  language: Language;
}>;

export type SuggestedQuery = {
  readonly programmes: { readonly nodes: ReadonlyArray<{ readonly slug: string; readonly name: string }> };
  readonly treaties: { readonly nodes: ReadonlyArray<{ readonly slug: string; readonly name: string }> };
  readonly states: { readonly nodes: ReadonlyArray<{ readonly slug: string; readonly name: string }> };
};

export type EdgeSentencesQueryVariables = Exact<{
  holder: string;
  target: string;
  polarity: Polarity;
}>;

export type EdgeSentencesQuery = {
  readonly stances: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly quote: string;
      readonly date: string | null;
      readonly sentence: { readonly text: string };
      readonly document: { readonly key: string; readonly name: string; readonly language: Language };
    }>;
  };
};

type GraphNode_Treaty_Fragment = {
  readonly __typename: 'Treaty';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Instrument_Fragment = {
  readonly __typename: 'Instrument';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Programme_Fragment = {
  readonly __typename: 'Programme';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Organization_Fragment = {
  readonly __typename: 'Organization';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Group_Fragment = {
  readonly __typename: 'Group';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_State_Fragment = {
  readonly __typename: 'State';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Event_Fragment = {
  readonly __typename: 'Event';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Topic_Fragment = {
  readonly __typename: 'Topic';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Other_Fragment = {
  readonly __typename: 'Other';
  readonly slug: string;
  readonly name: string;
  readonly id: string;
};

type GraphNode_Document_Fragment = {
  readonly __typename: 'Document';
  readonly key: string;
  readonly id: string;
  readonly caption: string;
};

type GraphNode_Sentence_Fragment = { readonly __typename: 'Sentence'; readonly id: string };

type GraphNode_Stance_Fragment = { readonly __typename: 'Stance'; readonly id: string };

type GraphNode_RollCall_Fragment = { readonly __typename: 'RollCall'; readonly id: string };

type GraphNode_Review_Fragment = { readonly __typename: 'Review'; readonly id: string };

type GraphNode_Merge_Fragment = { readonly __typename: 'Merge'; readonly id: string };

export type GraphNodeFragment =
  | GraphNode_Treaty_Fragment
  | GraphNode_Instrument_Fragment
  | GraphNode_Programme_Fragment
  | GraphNode_Organization_Fragment
  | GraphNode_Group_Fragment
  | GraphNode_State_Fragment
  | GraphNode_Event_Fragment
  | GraphNode_Topic_Fragment
  | GraphNode_Other_Fragment
  | GraphNode_Document_Fragment
  | GraphNode_Sentence_Fragment
  | GraphNode_Stance_Fragment
  | GraphNode_RollCall_Fragment
  | GraphNode_Review_Fragment
  | GraphNode_Merge_Fragment;

export const Neighbourhood: Operation<NeighbourhoodQuery, NeighbourhoodQueryVariables> = {
  name: 'Neighbourhood',
  text: 'query Neighbourhood($id:ID!$depth:Int!$kinds:[NodeKind!]$limit:Int!$language:Language!){neighbourhood(id:$id depth:$depth kinds:$kinds limit:$limit){center{...GraphNode}nodes{node{...GraphNode}}edges{kind count first last source{...GraphNode}target{slug}}heldBack{kind count}}}fragment GraphNode on Node{__typename id ...on Entity{slug name(language:$language)}...on Document{key caption:name}}',
};
export const NodeNamed: Operation<NodeNamedQuery, NodeNamedQueryVariables> = {
  name: 'NodeNamed',
  text: 'query NodeNamed($name:String!){entity(by:{name:$name}){slug}}',
};
export const Suggested: Operation<SuggestedQuery, SuggestedQueryVariables> = {
  name: 'Suggested',
  text: 'query Suggested($language:Language!){programmes(first:6 filter:{mentioned:true}){nodes{slug name(language:$language)}}treaties(first:6 filter:{mentioned:true}){nodes{slug name(language:$language)}}states(first:6 filter:{mentioned:true}){nodes{slug name(language:$language)}}}',
};
export const EdgeSentences: Operation<EdgeSentencesQuery, EdgeSentencesQueryVariables> = {
  name: 'EdgeSentences',
  text: 'query EdgeSentences($holder:String!$target:String!$polarity:Polarity!){stances(first:30 filter:{holder:{eq:$holder}target:{eq:$target}polarity:{eq:$polarity}}){totalCount nodes{id quote date sentence{text}document{key name language}}}}',
};
