/* Made from schema/api.graphql by npm run types. Do not edit. */
/* eslint-disable */
import type {
  ActNode,
  AnyNode,
  Change,
  ComparedTargetModel,
  ConcernNode,
  DocumentNode,
  EdgeModel,
  EntityNode,
  IngestJob,
  MembershipModel,
  MentionNode,
  MergeNode,
  NamedTogetherModel,
  PathModel,
  Phase,
  PositionModel,
  PositionsModel,
  ReferenceModel,
  ReferringModel,
  ReviewNode,
  RollCallNode,
  SayVoteSignModel,
  SentenceNode,
  SharedNeighbourModel,
  StanceNode,
  Stated,
  TensionModel,
  TimelinePointModel,
  VoteModel,
} from './models.ts';
import type { Page } from './page.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A day, `YYYY-MM-DD`. */
  Date: { input: string; output: string };
  /** A moment, ISO 8601 in UTC: `2026-01-02T03:04:05.678Z`. */
  DateTime: { input: string; output: string };
  /** A file that is sent along with the request (GraphQL multipart request). */
  File: { input: File; output: File };
};

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

/**
 * What a position is as an event of PLOVER (Political Language Ontology for Verifiable Event Records), seen from its
 * speaker. docs/EXPORT.md has the table.
 */
export type PloverEvent =
  /** Promises, or says it will support. */
  | 'AGREE'
  /** Supports, in words or in what it says it does. */
  | 'SUPPORT'
  /** Calls for, urges or requires. */
  | 'REQUEST'
  /** Disapproves, blames or charges. */
  | 'ACCUSE'
  /** Refuses or is against. */
  | 'REJECT';

/** How words stand for an entity. */
export type How =
  /** By a full, short or abbreviated name. */
  | 'NAME'
  /** By words that point back: the Treaty, both sides. */
  | 'ANAPHORA'
  /** By a description without any name. */
  | 'IMPLIED';

/** What a search looks in. */
export type SearchScope =
  /** The names of entities. */
  | 'NAMES'
  /** The sentences of documents. */
  | 'EVIDENCE';

/** A thing with an opaque id. */
export type Node = {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands among all pages. */
export type PageInfo = {
  /** Whether there is more behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A thing that can be named, or a topic one can be for or against. */
export type Entity = {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
  /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
  readonly slug: Scalars['String']['output'];
  /** The usual name in a language. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the vocabulary has it; otherwise it was found in a text only. */
  readonly known: Scalars['Boolean']['output'];
  /** Where texts speak of it, in the order of date and place. */
  readonly mentions: MentionConnection;
  /** Positions taken on it, in the order of date and place. */
  readonly stances: StanceConnection;
  /** Positions it holds itself, in the order of date and place. */
  readonly held: StanceConnection;
};

/** A thing that can be named, or a topic one can be for or against. */
export type EntityNameArgs = {
  language?: Language;
};

/** A thing that can be named, or a topic one can be for or against. */
export type EntityMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A thing that can be named, or a topic one can be for or against. */
export type EntityStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A thing that can be named, or a topic one can be for or against. */
export type EntityHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A legally binding agreement, adopted, in force or not. */
export type Treaty = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** What it is within its kind: treaty, convention, draft, resolution, regime … */
    readonly form?: Maybe<Scalars['String']['output']>;
    /** When it was opened for signature, adopted or put forward: a day, month or year. */
    readonly opened?: Maybe<Scalars['String']['output']>;
    /** When it entered into force: a day, month or year. */
    readonly inForce?: Maybe<Scalars['String']['output']>;
    /** When it ended: a day, month or year. */
    readonly ended?: Maybe<Scalars['String']['output']>;
    /** Who joined it, who left it, and what sources say of that, in the order of the slugs. */
    readonly parties: MembershipConnection;
    /** Who keeps it. */
    readonly depositaries: ReadonlyArray<Entity>;
    /** The topics it is about. */
    readonly addresses: ReadonlyArray<Entity>;
    /** What it changes or adds to. */
    readonly amends: ReadonlyArray<Entity>;
    /** What changes or adds to it. */
    readonly amendedBy: ReadonlyArray<Entity>;
    /** What it replaces. */
    readonly succeeds: ReadonlyArray<Entity>;
    /** What replaces it. */
    readonly succeededBy: ReadonlyArray<Entity>;
    /** The larger thing it is a part of. */
    readonly partOf: ReadonlyArray<Entity>;
    /** Where these facts come from. */
    readonly source?: Maybe<Scalars['String']['output']>;
  };

/** A legally binding agreement, adopted, in force or not. */
export type TreatyNameArgs = {
  language?: Language;
};

/** A legally binding agreement, adopted, in force or not. */
export type TreatyMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A legally binding agreement, adopted, in force or not. */
export type TreatyStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A legally binding agreement, adopted, in force or not. */
export type TreatyHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A legally binding agreement, adopted, in force or not. */
export type TreatyPartiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  standing?: ReadonlyArray<Standing>;
};

/** A page of entities of several kinds. */
export type EntityConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of entities, with its place on the page. */
export type EntityEdge = {
  /** Its place: give it as `after` or `before` to go on from it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Entity;
};

/** A page of treaties. */
export type TreatyConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<TreatyEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Treaty>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of treaties, with its place on the page. */
export type TreatyEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Treaty;
};

/** A draft, proposal, declaration, resolution, deal or regime. */
export type Instrument = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** What it is within its kind: treaty, convention, draft, resolution, regime … */
    readonly form?: Maybe<Scalars['String']['output']>;
    /** When it was opened for signature, adopted or put forward: a day, month or year. */
    readonly opened?: Maybe<Scalars['String']['output']>;
    /** When it entered into force: a day, month or year. */
    readonly inForce?: Maybe<Scalars['String']['output']>;
    /** When it ended: a day, month or year. */
    readonly ended?: Maybe<Scalars['String']['output']>;
    /** Who joined it, who left it, and what sources say of that, in the order of the slugs. */
    readonly parties: MembershipConnection;
    /** Who belongs to it, from when and until when, in the order of the slugs. */
    readonly memberships: MembershipConnection;
    /** Who keeps it. */
    readonly depositaries: ReadonlyArray<Entity>;
    /** The topics it is about. */
    readonly addresses: ReadonlyArray<Entity>;
    /** What it changes or adds to. */
    readonly amends: ReadonlyArray<Entity>;
    /** What changes or adds to it. */
    readonly amendedBy: ReadonlyArray<Entity>;
    /** What it replaces. */
    readonly succeeds: ReadonlyArray<Entity>;
    /** What replaces it. */
    readonly succeededBy: ReadonlyArray<Entity>;
    /** The larger thing it is a part of. */
    readonly partOf: ReadonlyArray<Entity>;
    /** Where these facts come from. */
    readonly source?: Maybe<Scalars['String']['output']>;
  };

/** A draft, proposal, declaration, resolution, deal or regime. */
export type InstrumentNameArgs = {
  language?: Language;
};

/** A draft, proposal, declaration, resolution, deal or regime. */
export type InstrumentMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A draft, proposal, declaration, resolution, deal or regime. */
export type InstrumentStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A draft, proposal, declaration, resolution, deal or regime. */
export type InstrumentHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A draft, proposal, declaration, resolution, deal or regime. */
export type InstrumentPartiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  standing?: ReadonlyArray<Standing>;
};

/** A draft, proposal, declaration, resolution, deal or regime. */
export type InstrumentMembershipsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  former?: Scalars['Boolean']['input'];
};

/** A page of instruments. */
export type InstrumentConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<InstrumentEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Instrument>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of instruments, with its place on the page. */
export type InstrumentEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Instrument;
};

/** A named project, weapon system or partnership. */
export type Programme = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** What it is within its kind: missile system, partnership … */
    readonly form?: Maybe<Scalars['String']['output']>;
    /** Who belongs to it, from when and until when, in the order of the slugs. */
    readonly memberships: MembershipConnection;
    /** Who runs it. */
    readonly operators: ReadonlyArray<Entity>;
    /** The topics it is about. */
    readonly addresses: ReadonlyArray<Entity>;
    /** The larger thing it is a part of. */
    readonly partOf: ReadonlyArray<Entity>;
    /** Where these facts come from. */
    readonly source?: Maybe<Scalars['String']['output']>;
  };

/** A named project, weapon system or partnership. */
export type ProgrammeNameArgs = {
  language?: Language;
};

/** A named project, weapon system or partnership. */
export type ProgrammeMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named project, weapon system or partnership. */
export type ProgrammeStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A named project, weapon system or partnership. */
export type ProgrammeHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A named project, weapon system or partnership. */
export type ProgrammeMembershipsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  former?: Scalars['Boolean']['input'];
};

/** A page of programmes. */
export type ProgrammeConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of programmes, with its place on the page. */
export type ProgrammeEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Programme;
};

/** An international organization or one of its bodies. */
export type Organization = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** Who belongs to it. */
    readonly members: ReadonlyArray<Entity>;
    /** Who belongs to it, from when and until when, in the order of the slugs. */
    readonly memberships: MembershipConnection;
    /** The larger bodies it is a part of. */
    readonly partOf: ReadonlyArray<Entity>;
    /** Where these facts come from. */
    readonly source?: Maybe<Scalars['String']['output']>;
  };

/** An international organization or one of its bodies. */
export type OrganizationNameArgs = {
  language?: Language;
};

/** An international organization or one of its bodies. */
export type OrganizationMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An international organization or one of its bodies. */
export type OrganizationStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** An international organization or one of its bodies. */
export type OrganizationHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** An international organization or one of its bodies. */
export type OrganizationMembershipsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  former?: Scalars['Boolean']['input'];
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of organizations, with its place on the page. */
export type OrganizationEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Organization;
};

/** A collective or unnamed actor, such as the five nuclear-weapon States. */
export type Group = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** Who belongs to it. */
    readonly members: ReadonlyArray<Entity>;
    /** Who belongs to it, from when and until when, in the order of the slugs. */
    readonly memberships: MembershipConnection;
    /** The larger bodies it is a part of. */
    readonly partOf: ReadonlyArray<Entity>;
    /** Where these facts come from. */
    readonly source?: Maybe<Scalars['String']['output']>;
  };

/** A collective or unnamed actor, such as the five nuclear-weapon States. */
export type GroupNameArgs = {
  language?: Language;
};

/** A collective or unnamed actor, such as the five nuclear-weapon States. */
export type GroupMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A collective or unnamed actor, such as the five nuclear-weapon States. */
export type GroupStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A collective or unnamed actor, such as the five nuclear-weapon States. */
export type GroupHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A collective or unnamed actor, such as the five nuclear-weapon States. */
export type GroupMembershipsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  former?: Scalars['Boolean']['input'];
};

/** A page of groups. */
export type GroupConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of groups, with its place on the page. */
export type GroupEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Group;
};

/** A State. */
export type State = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** The ISO 3166-1 code, such as `CN`. */
    readonly code: Scalars['String']['output'];
    /** Organizations and groups it belongs to. */
    readonly memberOf: ReadonlyArray<Entity>;
    /** The programmes it runs. */
    readonly operates: ReadonlyArray<Entity>;
    /** How it stands to treaties, and to what bodies, groups and regimes it belongs, in the order of their slugs. */
    readonly memberships: MembershipConnection;
    /** Its votes in the United Nations General Assembly on nuclear weapons and disarmament, in the order of their days. */
    readonly votes: VoteConnection;
  };

/** A State. */
export type StateNameArgs = {
  language?: Language;
};

/** A State. */
export type StateMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A State. */
export type StateStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A State. */
export type StateHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A State. */
export type StateMembershipsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  former?: Scalars['Boolean']['input'];
};

/** A State. */
export type StateVotesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<EntityBy>;
  date?: InputMaybe<DateFilter>;
  scope?: ReadonlyArray<VoteScope>;
};

/** A page of states. */
export type StateConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<State>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of states, with its place on the page. */
export type StateEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: State;
};

/** A test, conference, exercise or incident. */
export type Event = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** What it is within its kind: test, conference, exercise … */
    readonly form?: Maybe<Scalars['String']['output']>;
    /** Who held or ran it. */
    readonly operators: ReadonlyArray<Entity>;
    /** The topics it is about. */
    readonly addresses: ReadonlyArray<Entity>;
    /** The larger thing it is a part of. */
    readonly partOf: ReadonlyArray<Entity>;
    /** Where these facts come from. */
    readonly source?: Maybe<Scalars['String']['output']>;
  };

/** A test, conference, exercise or incident. */
export type EventNameArgs = {
  language?: Language;
};

/** A test, conference, exercise or incident. */
export type EventMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A test, conference, exercise or incident. */
export type EventStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A test, conference, exercise or incident. */
export type EventHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A page of events. */
export type EventConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of events, with its place on the page. */
export type EventEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Event;
};

/** A proposition one can be for or against. */
export type Topic = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
    /** What the name stands for, spelled out: one is for or against this. */
    readonly gloss?: Maybe<Scalars['String']['output']>;
    /** The group of topics it stands in. */
    readonly family?: Maybe<Scalars['String']['output']>;
    /** How official texts speak of it when they only name it: `good`, `evil` or `open`. */
    readonly valence?: Maybe<Scalars['String']['output']>;
    /** Treaties, instruments and programmes that are about it. */
    readonly addressedBy: ReadonlyArray<Entity>;
  };

/** A proposition one can be for or against. */
export type TopicNameArgs = {
  language?: Language;
};

/** A proposition one can be for or against. */
export type TopicMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A proposition one can be for or against. */
export type TopicStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A proposition one can be for or against. */
export type TopicHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A page of topics. */
export type TopicConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of topics, with its place on the page. */
export type TopicEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Topic;
};

/** A thing of the field that the vocabulary lacks, found by its shape. */
export type Other = Entity &
  Node & {
    /** Opaque id, unique in this API. */
    readonly id: Scalars['ID']['output'];
    /** The vocabulary's own id, such as `treaty/npt`: stable, and part of URLs. */
    readonly slug: Scalars['String']['output'];
    /** The usual name in a language. */
    readonly name: Scalars['String']['output'];
    /** Other names, in any language. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whether the vocabulary has it; otherwise it was found in a text only. */
    readonly known: Scalars['Boolean']['output'];
    /** Where texts speak of it, in the order of date and place. */
    readonly mentions: MentionConnection;
    /** Positions taken on it, in the order of date and place. */
    readonly stances: StanceConnection;
    /** Positions it holds itself, in the order of date and place. */
    readonly held: StanceConnection;
  };

/** A thing of the field that the vocabulary lacks, found by its shape. */
export type OtherNameArgs = {
  language?: Language;
};

/** A thing of the field that the vocabulary lacks, found by its shape. */
export type OtherMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A thing of the field that the vocabulary lacks, found by its shape. */
export type OtherStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A thing of the field that the vocabulary lacks, found by its shape. */
export type OtherHeldArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A page of other things. */
export type OtherConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OtherEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Other>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of other things, with its place on the page. */
export type OtherEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Other;
};

/** A text that was read. */
export type Document = Node & {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
  /** The first 16 hex digits of the text's sha256: the same text is the same document. */
  readonly key: Scalars['String']['output'];
  /** A caption: the title, or the beginning of the text. */
  readonly name: Scalars['String']['output'];
  /** The title, if the text has one. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The language of most of the text. */
  readonly language: Language;
  /** The day the statement was made, if the text gives it. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** What kind of text it is. */
  readonly genre: Scalars['String']['output'];
  /** Whose statement it is as a whole. */
  readonly issuers: ReadonlyArray<Entity>;
  /** The sha256 of the decoded text. */
  readonly sha256: Scalars['String']['output'];
  /** The length of the text in UTF-16 units. */
  readonly length: Scalars['Int']['output'];
  /** The whole text, verbatim. */
  readonly text: Scalars['String']['output'];
  /** The sentences, in order. */
  readonly sentences: SentenceConnection;
  /** Where the text speaks of entities, in order. */
  readonly mentions: MentionConnection;
  /** The positions taken in the text, in order. */
  readonly stances: StanceConnection;
};

/** A text that was read. */
export type DocumentSentencesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A text that was read. */
export type DocumentMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A text that was read. */
export type DocumentStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents, with its place on the page. */
export type DocumentEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Document;
};

/** A sentence of a document. */
export type Sentence = Node & {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
  /** The document it stands in. */
  readonly document: Document;
  /** Its number in the document, from 0. */
  readonly number: Scalars['Int']['output'];
  /** Where it starts in the text. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The sentence, verbatim. */
  readonly text: Scalars['String']['output'];
  /** Whether it is no part of the statement: advertising, credits, other news. Nothing is read from it. */
  readonly foreign: Scalars['Boolean']['output'];
  /** Why it is no part of the statement. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The entities it speaks of, in order. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The positions that rest on it, in order. */
  readonly stances: ReadonlyArray<Stance>;
};

/** A page of sentences. */
export type SentenceConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Sentence>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of sentences, with its place on the page. */
export type SentenceEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Sentence;
};

/** Words that name or point to an entity. */
export type Mention = {
  /** The entity. */
  readonly entity: Entity;
  /** The document they stand in. */
  readonly document: Document;
  /** The sentence they stand in. */
  readonly sentence: Sentence;
  /** The words, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** Where they start in the document's text. */
  readonly start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** How they stand for the entity. */
  readonly how: How;
  /** The row of knowledge that found them. */
  readonly rule: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of mentions, with its place on the page. */
export type MentionEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Mention;
};

/** The words that show a position. */
export type Cue = {
  /** The words, verbatim. */
  readonly text: Scalars['String']['output'];
  /** Where they start in the document's text. */
  readonly start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** A position that holders take on a target, resting on the words of one sentence. */
export type Stance = Node & {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
  /** Whose position it is. */
  readonly holders: ReadonlyArray<Entity>;
  /** What it is about. */
  readonly target: Entity;
  /** Which way it points. */
  readonly polarity: Polarity;
  /** What the holder does. */
  readonly act: Act;
  /** How it is put. */
  readonly modality: Modality;
  /** The event it is in PLOVER; null where that has none, as for an abstention. */
  readonly plover?: Maybe<PloverEvent>;
  /** The actors addressed or criticised. */
  readonly toward: ReadonlyArray<Entity>;
  /** The words it rests on, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** Where these words start in the document's text. */
  readonly start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The word that shows the position. */
  readonly cue: Cue;
  /** The sentence it rests on. */
  readonly sentence: Sentence;
  /** The document it stands in. */
  readonly document: Document;
  /** The day the document was made. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The row of knowledge that found it. */
  readonly rule: Scalars['String']['output'];
  /** How likely it is to be right, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether a person rejected it: it then counts nowhere. */
  readonly rejected: Scalars['Boolean']['output'];
  /** What people said of it, the first first; the last one holds. */
  readonly reviews: ReadonlyArray<Review>;
};

/** A page of stances. */
export type StanceConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<StanceEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Stance>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of stances, with its place on the page. */
export type StanceEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Stance;
};

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

/** A stretch of time in which an actor's dated positions on a target point the same way. */
export type PositionPhase = {
  /** Which way. */
  readonly side: Side;
  /** The day of its first position. */
  readonly first: Scalars['Date']['output'];
  /** The day of its last position. */
  readonly last: Scalars['Date']['output'];
  /** How many positions. */
  readonly count: Scalars['Int']['output'];
};

/** One actor's position on a target, over all documents that count. */
export type ActorPosition = {
  /** The actor. */
  readonly actor: Entity;
  /** The target. */
  readonly target: Entity;
  /** Where the actor stands. */
  readonly side: Side;
  /** How many times the actor took a position on the target. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are for it. */
  readonly for: Scalars['Int']['output'];
  /** How many of them are against it. */
  readonly against: Scalars['Int']['output'];
  /** How many of them are plainly neither. */
  readonly neutral: Scalars['Int']['output'];
  /** The day of the first dated position. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** The day of the last dated position. */
  readonly last?: Maybe<Scalars['Date']['output']>;
  /** How it changed over time: each phase is another side than the one before it. Undated positions are in none. */
  readonly phases: ReadonlyArray<PositionPhase>;
  /** The positions with their quotes, in the order of date and place. */
  readonly stances: StanceConnection;
};

/** One actor's position on a target, over all documents that count. */
export type ActorPositionStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who stands where on a target. */
export type Positions = {
  /** The target. */
  readonly on: Entity;
  /** Actors with positions for it, and none against. */
  readonly for: ReadonlyArray<ActorPosition>;
  /** Actors with positions against it, and none for. */
  readonly against: ReadonlyArray<ActorPosition>;
  /** Actors with positions both for and against it: at different times, or on different sides of it. */
  readonly both: ReadonlyArray<ActorPosition>;
  /** Actors whose only positions are plainly neither for nor against. */
  readonly neutral: ReadonlyArray<ActorPosition>;
  /**
   * Actors that said nothing on it: they hold a position on something, or issued a document, in this graph, and no position
   * on this target. It tells of these documents only, and silence is not neutrality.
   */
  readonly silent: ReadonlyArray<Entity>;
};

/** Who stands where on what: a row for each holder, in it a cell for each target, silent ones too. */
export type StanceMatrix = {
  /** The holders, in the order of the rows. */
  readonly holders: ReadonlyArray<Entity>;
  /** The targets, in the order of the cells of each row. */
  readonly targets: ReadonlyArray<Entity>;
  /** The rows. */
  readonly rows: ReadonlyArray<StanceMatrixRow>;
};

/** Where one holder stands on each target. */
export type StanceMatrixRow = {
  /** The holder. */
  readonly holder: Entity;
  /** Its position on each target, in the order of the targets. */
  readonly cells: ReadonlyArray<ActorPosition>;
};

/** How long a point of a timeline is. */
export type Period =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** How positions went over time. */
export type Timeline = {
  /** Whose positions, if one actor was named. */
  readonly actor?: Maybe<Entity>;
  /** What they are on, if a target was named. */
  readonly target?: Maybe<Entity>;
  /** All of it together, if both were named. */
  readonly position?: Maybe<ActorPosition>;
  /** What was said when, in the order of time; what has no date comes last. */
  readonly points: ReadonlyArray<TimelinePoint>;
};

/** What was said within one day, month or year. */
export type TimelinePoint = {
  /** The day, month or year: `2025-05-08`, `2025-05`, `2025`. Null for documents without a date. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Which way it points. */
  readonly side: Side;
  /** How many positions are for. */
  readonly for: Scalars['Int']['output'];
  /** How many positions are against. */
  readonly against: Scalars['Int']['output'];
  /** How many positions are plainly neither. */
  readonly neutral: Scalars['Int']['output'];
  /** The positions with their quotes, in the order of date and place. */
  readonly stances: StanceConnection;
};

/** What was said within one day, month or year. */
export type TimelinePointStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where several actors stand, target by target. */
export type Comparison = {
  /** The actors, in the order of the positions. */
  readonly actors: ReadonlyArray<Entity>;
  /** Targets on which all of them stand on the same side. */
  readonly agree: ComparedTargets;
  /** Targets on which two of them stand on different sides, or one stands on both. */
  readonly differ: ComparedTargets;
  /** Targets on which some of them said nothing and the others do not differ. Silence is not neutrality. */
  readonly silent: ComparedTargets;
};

/** Targets that are compared, those with the most positions first. */
export type ComparedTargets = {
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of them. */
  readonly nodes: ReadonlyArray<ComparedTarget>;
};

/** Where several actors stand on one target. */
export type ComparedTarget = {
  /** The target. */
  readonly target: Entity;
  /** Each actor's position, in the order of the actors. */
  readonly positions: ReadonlyArray<ActorPosition>;
};

/** What a later document changed against an earlier one, target by target. */
export type DocumentComparison = {
  /** The earlier document by its date; the first that was given where a date is missing. */
  readonly earlier: Document;
  /** The later document. */
  readonly later: Document;
  /** Targets of which only the later one says something. */
  readonly added: ReadonlyArray<StanceChange>;
  /** Targets of which only the earlier one says something. */
  readonly dropped: ReadonlyArray<StanceChange>;
  /** Targets on which they point different ways, or one of them both ways. */
  readonly reversed: ReadonlyArray<StanceChange>;
  /**
   * Targets on which they point the same way, the later one more strongly. To neutral, any way is more. The strongest act counts: NEUTRAL, then SUPPORT and
   * CONCERN, then PROPOSE and OPPOSE, then COMMIT, DEMAND and ACCUSE, then CONDEMN; conditions, questions and others' words
   * count half a step less.
   */
  readonly sharpened: ReadonlyArray<StanceChange>;
  /** Targets on which they point the same way, the later one less strongly, counted as for `sharpened`. */
  readonly softened: ReadonlyArray<StanceChange>;
  /** Targets on which they point the same way, as strongly. */
  readonly kept: ReadonlyArray<StanceChange>;
};

/** What two documents say on a target. */
export type StanceChange = {
  /** The target. */
  readonly target: Entity;
  /** What the earlier document says on it, with its quotes, in order. */
  readonly earlier: ReadonlyArray<Stance>;
  /** What the later document says on it, with its quotes, in order. */
  readonly later: ReadonlyArray<Stance>;
};

/** A kind of entity. */
export type EntityKind =
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
  | 'OTHER';

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

/** An edge of the graph. */
export type GraphEdge = {
  /** Where it starts: an entity, or a document. */
  readonly source: Node;
  /** Where it leads. */
  readonly target: Entity;
  /** What it says. */
  readonly kind: EdgeKind;
  /** How many positions or mentions it is counted from; null for what is known without them. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The day of the first dated position it is counted from. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** The day of the last dated position it is counted from. */
  readonly last?: Maybe<Scalars['Date']['output']>;
  /** What it says, as a sentence. */
  readonly words: Scalars['String']['output'];
};

/** An edge of the graph. */
export type GraphEdgeWordsArgs = {
  language?: Language;
};

/** What is near a node of the graph. */
export type Neighbourhood = {
  /** The node in the middle. */
  readonly center: Node;
  /** What is near it: each kind in its turn, within a kind what it is tied to most first. */
  readonly nodes: ReadonlyArray<Neighbour>;
  /** All edges between the entities that are shown, and those of the documents that are. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** How many more were found near and held back, for each kind. */
  readonly heldBack: ReadonlyArray<HeldBack>;
};

/** A node near another one. */
export type Neighbour = {
  /** The node. */
  readonly node: Node;
  /** How many edges it is away from the middle: 1 or 2. */
  readonly depth: Scalars['Int']['output'];
  /** How many entities it is tied to that are not shown. */
  readonly hidden: Scalars['Int']['output'];
};

/** How many nodes of a kind were held back. */
export type HeldBack = {
  /** The kind. */
  readonly kind: NodeKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A way from one entity to another, along edges in either direction. */
export type Path = {
  /** How many edges it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities on it, from the first to the last. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The edges between them, in order: which way each one points, its source and target tell. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** What it says, edge by edge. */
  readonly words: Scalars['String']['output'];
};

/** A way from one entity to another, along edges in either direction. */
export type PathWordsArgs = {
  language?: Language;
};

/** What ties two entities. */
export type Connections = {
  /** The one. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** The edges between them. */
  readonly direct: ReadonlyArray<GraphEdge>;
  /** What edges tie to both of them: common targets, bodies, memberships. */
  readonly shared: SharedNeighbours;
  /** How many documents name both. */
  readonly documents: Scalars['Int']['output'];
  /** The sentences that name both. */
  readonly sentences: NamingSentences;
};

/** Entities that two others are tied to. */
export type SharedNeighbours = {
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of them, those with the most positions first. */
  readonly nodes: ReadonlyArray<SharedNeighbour>;
};

/** An entity that two others are tied to. */
export type SharedNeighbour = {
  /** The entity. */
  readonly node: Entity;
  /** The edges to the two. */
  readonly edges: ReadonlyArray<GraphEdge>;
};

/** Sentences that name two entities. */
export type NamingSentences = {
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of them, in the order of date and place. */
  readonly nodes: ReadonlyArray<Sentence>;
};

/** What documents refer to. */
export type References = {
  /** How many things they refer to. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of them: what the most documents refer to comes first. */
  readonly nodes: ReadonlyArray<Reference>;
};

/** How often documents refer to an entity. */
export type Reference = {
  /** The entity. */
  readonly entity: Entity;
  /** How many of the documents refer to it. */
  readonly documents: Scalars['Int']['output'];
  /** How many times they do. */
  readonly mentions: Scalars['Int']['output'];
  /** Which of them do, in the order of their dates. */
  readonly in: ReferringDocumentConnection;
};

/** How often documents refer to an entity. */
export type ReferenceInArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of documents that refer to an entity. */
export type ReferringDocumentConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ReferringDocumentEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ReferringDocument>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents that refer to an entity, with its place on the page. */
export type ReferringDocumentEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ReferringDocument;
};

/** A document that refers to an entity. */
export type ReferringDocument = {
  /** The document. */
  readonly document: Document;
  /** What it refers to. */
  readonly entity: Entity;
  /** How many times it does. */
  readonly count: Scalars['Int']['output'];
  /** Where the first words that do start in its text. */
  readonly first: Scalars['Int']['output'];
};

/** What is named together with an entity. */
export type Together = {
  /** How many entities are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of them: what is in the most sentences together with it, then in the most documents. */
  readonly nodes: ReadonlyArray<NamedTogether>;
};

/** How often an entity is named together with another. */
export type NamedTogether = {
  /** The entity. */
  readonly entity: Entity;
  /** How many documents name both. */
  readonly documents: Scalars['Int']['output'];
  /** How many sentences name both. */
  readonly sentences: Scalars['Int']['output'];
};

/** A piece of a text, verbatim, with the words marked that were looked for. */
export type Snippet = {
  /** The piece: a name, or what stands around the first marked words of a sentence. */
  readonly text: Scalars['String']['output'];
  /** The marked words, in order. */
  readonly marks: ReadonlyArray<Mark>;
};

/** Words that are marked in a snippet. */
export type Mark = {
  /** Where they start in the snippet's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** A node that a search found. */
export type SearchHit = {
  /** An entity, found by its names, or a sentence, found by its words. */
  readonly node: Node;
  /** What was looked in. */
  readonly scope: SearchScope;
  /** How well it fits (BM25, higher is better): comparable within one scope of one answer. */
  readonly score: Scalars['Float']['output'];
  /** The name that fits best, or the part of the sentence that does, with the words marked. */
  readonly snippet: Snippet;
};

/** What the graph holds. */
export type Summary = {
  /** How many documents. */
  readonly documents: Scalars['Int']['output'];
  /** How many sentences. */
  readonly sentences: Scalars['Int']['output'];
  /** How many times an entity is spoken of. */
  readonly mentions: Scalars['Int']['output'];
  /** How many positions. */
  readonly stances: Scalars['Int']['output'];
  /** How many entities and topics are known or found. */
  readonly entities: Scalars['Int']['output'];
};

/** Which entity: exactly one of these. */
export type EntityBy =
  /** Its opaque id. */
  | {
      readonly id: Scalars['ID']['input'];
      readonly slug?: never;
      readonly name?: never;
      readonly code?: never;
    } /** Its id in the vocabulary, such as `treaty/npt`. */
  | {
      readonly id?: never;
      readonly slug: Scalars['String']['input'];
      readonly name?: never;
      readonly code?: never;
    } /** One of its names, in any language and script: `NPT`, `核不擴散條約`, `ДНЯО`. */
  | {
      readonly id?: never;
      readonly slug?: never;
      readonly name: Scalars['String']['input'];
      readonly code?: never;
    } /** The ISO 3166-1 code of a State, of two or three letters: `CN`, `RUS`. */
  | { readonly id?: never; readonly slug?: never; readonly name?: never; readonly code: Scalars['String']['input'] };

/** Which document: exactly one of these. */
export type DocumentBy =
  /** Its opaque id. */
  | {
      readonly id: Scalars['ID']['input'];
      readonly key?: never;
    } /** Its key: the first 16 hex digits of the text's sha256. */
  | { readonly id?: never; readonly key: Scalars['String']['input'] };

/** Entities, each by its opaque id, its slug or one of its names. */
export type EntityFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Documents, each by its opaque id or its key. */
export type DocumentRefFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which ways a position may point. */
export type PolarityFilter = {
  /** This way. */
  readonly eq?: InputMaybe<Polarity>;
  /** One of these ways. */
  readonly in?: InputMaybe<ReadonlyArray<Polarity>>;
};

/** Which acts. */
export type ActFilter = {
  /** This act. */
  readonly eq?: InputMaybe<Act>;
  /** One of these acts. */
  readonly in?: InputMaybe<ReadonlyArray<Act>>;
};

/** Which languages. */
export type LanguageFilter = {
  /** This language. */
  readonly eq?: InputMaybe<Language>;
  /** One of these languages. */
  readonly in?: InputMaybe<ReadonlyArray<Language>>;
};

/** Which days. What has no date fits no such filter. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Which texts. */
export type TextFilter = {
  /** This is one of its names, in any language and script. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these is one of its names. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With these words in it, in any inflection of their endings and any script. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
};

/** Which positions: all conditions must hold. */
export type StanceFilter = {
  /** Who holds it. */
  readonly holder?: InputMaybe<EntityFilter>;
  /** What it is about. */
  readonly target?: InputMaybe<EntityFilter>;
  /** Whom it addresses or criticises. */
  readonly toward?: InputMaybe<EntityFilter>;
  /** Which way it points. */
  readonly polarity?: InputMaybe<PolarityFilter>;
  /** What the holder does. */
  readonly act?: InputMaybe<ActFilter>;
  /** Where it stands. */
  readonly document?: InputMaybe<DocumentRefFilter>;
  /** When the document was made. */
  readonly date?: InputMaybe<DateFilter>;
  /** How likely it is to be right, at least: from 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether to give those that a person rejected, in place of those that count. */
  readonly rejected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which words: any of these, exactly. */
export type WordFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which times: a day, month or year each, such as `1968-07-01`, `1968-07` or `1968`. What is not dated fits no such filter. */
export type TimeFilter = {
  /** Then or later. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Then or earlier. `1968` is earlier than any day of it: give `1968-12-31` for its end. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
};

/** Which captions. */
export type CaptionFilter = {
  /** With these letters in it, in either case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
};

/** Which documents: all conditions must hold. */
export type DocumentListFilter = {
  /** Only these. */
  readonly document?: InputMaybe<DocumentRefFilter>;
  /** When it was made. */
  readonly date?: InputMaybe<DateFilter>;
  /** In which language. */
  readonly language?: InputMaybe<LanguageFilter>;
  /** What kind of text it is. */
  readonly genre?: InputMaybe<WordFilter>;
  /** By its caption. */
  readonly name?: InputMaybe<CaptionFilter>;
  /** Whose statement it is. */
  readonly issuer?: InputMaybe<EntityFilter>;
  /** What it speaks of. */
  readonly mentions?: InputMaybe<EntityFilter>;
  /** All of these hold as well. */
  readonly AND?: InputMaybe<ReadonlyArray<DocumentListFilter>>;
  /** At least one of these holds as well. */
  readonly OR?: InputMaybe<ReadonlyArray<DocumentListFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DocumentListFilter>;
};

/** Which entities: all conditions must hold. */
export type EntityListFilter = {
  /** By its id in the vocabulary. */
  readonly slug?: InputMaybe<WordFilter>;
  /** By its names. */
  readonly name?: InputMaybe<TextFilter>;
  /** What it is within its kind: treaty, convention, draft, resolution, regime … */
  readonly form?: InputMaybe<WordFilter>;
  /** When it was opened for signature, adopted or put forward. */
  readonly opened?: InputMaybe<TimeFilter>;
  /** Whether the vocabulary has it; otherwise it was found in a text only. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether any document speaks of it or takes a position on it. */
  readonly mentioned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The topics it is about. */
  readonly addresses?: InputMaybe<EntityFilter>;
  /** All of these hold as well. */
  readonly AND?: InputMaybe<ReadonlyArray<EntityListFilter>>;
  /** At least one of these holds as well. */
  readonly OR?: InputMaybe<ReadonlyArray<EntityListFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EntityListFilter>;
};

/** Which way an order goes. */
export type Direction =
  /** From small to large, from early to late, from A to Z. */
  | 'ASC'
  /** From large to small, from late to early, from Z to A. */
  | 'DESC';

/** What documents can be ordered by. */
export type DocumentOrderBy =
  /** The day; the undated count as the latest. */
  | 'DATE'
  /** The caption. */
  | 'NAME'
  /** The length of the text. */
  | 'LENGTH'
  /** How many things it refers to. */
  | 'REFERENCES';

/** An order of documents. */
export type DocumentOrder = {
  /** By what. */
  readonly by: DocumentOrderBy;
  /** Which way. */
  readonly direction?: Direction;
};

/** What entities can be ordered by. */
export type EntityOrderBy =
  /** The English name. */
  | 'NAME'
  /** When it was opened for signature, adopted or put forward; what is not dated counts as the latest. */
  | 'OPENED'
  /** How many documents refer to it. */
  | 'DOCUMENTS'
  /** How many positions are taken on it. */
  | 'STANCES';

/** An order of entities. */
export type EntityOrder = {
  /** By what. */
  readonly by: EntityOrderBy;
  /** Which way. */
  readonly direction?: Direction;
};

/** How an entity stands to a treaty, body, group or regime. */
export type Standing =
  /** A party: it ratified, acceded, or joined in another way. */
  | 'PARTY'
  /** A party that holds its membership suspended. */
  | 'SUSPENDED'
  /** It signed and did not ratify, or took its ratification back. */
  | 'SIGNATORY'
  /** It withdrew, or renounced its signature. */
  | 'WITHDRAWN'
  /** Only a list without days names it, from a source of low rank: it may be a party or have signed. */
  | 'LISTED'
  /** No source says that it joined. */
  | 'NONE'
  /** A member of a body, group, regime or partnership. */
  | 'MEMBER'
  /** A member once, no longer. */
  | 'FORMER_MEMBER';

/** What somebody does to join or leave a treaty. */
export type MembershipActKind =
  /** Signs it. */
  | 'SIGNATURE'
  /** Takes a signature over from a predecessor State. */
  | 'SUCCESSION_TO_SIGNATURE'
  /** Ratifies it. */
  | 'RATIFICATION'
  /** Accepts it. */
  | 'ACCEPTANCE'
  /** Approves it. */
  | 'APPROVAL'
  /** Accedes to it. */
  | 'ACCESSION'
  /** Takes membership over from a predecessor State. */
  | 'SUCCESSION'
  /** An agreement of its own enters into force. */
  | 'ENTRY_INTO_FORCE'
  /** A list names it, without saying how it joined. */
  | 'LISTED'
  /** Withdraws. */
  | 'WITHDRAWAL'
  /** Suspends its membership. */
  | 'SUSPENSION'
  /** Takes its ratification back. */
  | 'REVOCATION'
  /** Says that it will not become a party, though it signed. */
  | 'RENUNCIATION';

/** An act by which somebody joined or left, as sources have it that agree on its day. */
export type MembershipAct = {
  /** What was done. */
  readonly kind: MembershipActKind;
  /** From when it has effect: a day, month or year. Null where sources give none. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When it was made known, where that was earlier. */
  readonly notified?: Maybe<Scalars['String']['output']>;
  /** 1 is believed; acts of the same kind with a higher rank contradict it. */
  readonly rank: Scalars['Int']['output'];
  /** Who says so. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether others hold that it had no effect. */
  readonly disputed: Scalars['Boolean']['output'];
  /** What there is to know of it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** How an entity stands to a treaty, body, group or regime, and why that is held to be so. */
export type Membership = {
  /** Who. */
  readonly member: Entity;
  /** To what. */
  readonly in: Entity;
  /** How it stands. */
  readonly standing: Standing;
  /** From when it stands so: a day, month or year. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** Until when it belonged: a day, month or year. Null while it does, and for treaties. */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** Whether it is bound: a party to a treaty that is in force. */
  readonly bound: Scalars['Boolean']['output'];
  /** Whether sources contradict each other, or others dispute an act. */
  readonly contested: Scalars['Boolean']['output'];
  /** Until when the tables that name all members of the treaty know of them. What came later is known only where a fact tells it. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** What it did, what sources say of that, and what contradicts them. Empty for bodies. */
  readonly acts: ReadonlyArray<MembershipAct>;
  /** Where the membership of a body comes from. Acts have their own. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What there is to know of it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of memberships, with its place on the page. */
export type MembershipEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Membership;
};

/** What a State chose in a roll call. */
export type VoteChoice =
  /** In favour. */
  | 'YES'
  /** Against. */
  | 'NO'
  /** Abstained. */
  | 'ABSTAINED';

/** What was voted on. */
export type VoteScope =
  /** A whole resolution. */
  | 'WHOLE'
  /** A paragraph or some words. */
  | 'PART'
  /** An amendment. */
  | 'AMENDMENT'
  /** How to go on. */
  | 'PROCEDURE'
  /** The source leaves it open. */
  | 'UNCLEAR';

/** What a roll call is about. */
export type RollCallSubject = {
  /** The thing. */
  readonly target: Entity;
  /** What a vote in favour is: for it or against it. */
  readonly yes: Polarity;
  /** Whether the resolution is on this very thing; otherwise it has only to do with it, and a vote tells less. */
  readonly direct: Scalars['Boolean']['output'];
  /** The row of seed/status/subjects.yaml that says so. */
  readonly rule: Scalars['String']['output'];
};

/** How many voted in which way. */
export type VoteTotals = {
  /** In favour. */
  readonly yes: Scalars['Int']['output'];
  /** Against. */
  readonly no: Scalars['Int']['output'];
  /** Abstained. */
  readonly abstained: Scalars['Int']['output'];
};

/** A vote of the United Nations General Assembly in which each State's choice was recorded. */
export type RollCall = Node & {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
  /** The number that the source gives it. */
  readonly key: Scalars['String']['output'];
  /** The session of the General Assembly. */
  readonly session: Scalars['Int']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The symbol of the resolution; before the thirty-first session, the source's own. */
  readonly resolution: Scalars['String']['output'];
  /** The words of the index, where there are some. */
  readonly subject: Scalars['String']['output'];
  /** The title, or the words that the source gives in its place. */
  readonly title: Scalars['String']['output'];
  /** What was voted on. */
  readonly scope: VoteScope;
  /** What it is about. Empty where that is unclear, or nothing of this field. */
  readonly about: ReadonlyArray<RollCallSubject>;
  /** How many voted in which way. */
  readonly totals: VoteTotals;
  /** What one State chose; null if it was absent or no member. */
  readonly choice?: Maybe<VoteChoice>;
  /** Who voted in favour. */
  readonly yes: ReadonlyArray<Entity>;
  /** Who voted against. */
  readonly no: ReadonlyArray<Entity>;
  /** Who abstained. */
  readonly abstained: ReadonlyArray<Entity>;
  /** Where it comes from. */
  readonly source: Scalars['String']['output'];
};

/** A vote of the United Nations General Assembly in which each State's choice was recorded. */
export type RollCallChoiceArgs = {
  of: EntityBy;
};

/** A page of roll calls. */
export type RollCallConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<RollCallEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<RollCall>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of roll calls, with its place on the page. */
export type RollCallEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: RollCall;
};

/** What one State chose in one roll call. */
export type Vote = {
  /** The roll call. */
  readonly rollCall: RollCall;
  /** Who voted. */
  readonly voter: Entity;
  /** What it chose. */
  readonly choice: VoteChoice;
  /** On which side of the thing that was asked for this is; null where nothing was asked for, or it abstained. */
  readonly side?: Maybe<Polarity>;
  /** Whether the resolution is on that very thing. */
  readonly direct?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of votes. */
export type VoteConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<VoteEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Vote>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of votes, with its place on the page. */
export type VoteEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Vote;
};

/** How an actor voted on something, counted over whole resolutions that are on this very thing. */
export type VotingRecord = {
  /** Votes for it. */
  readonly for: Scalars['Int']['output'];
  /** Votes against it. */
  readonly against: Scalars['Int']['output'];
  /** Abstentions. */
  readonly abstained: Scalars['Int']['output'];
  /** The day of the first. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** The day of the last. */
  readonly last?: Maybe<Scalars['Date']['output']>;
};

/** What an actor said of something, how it voted on it, and how it is bound. */
export type SayVoteSign = {
  /** Who. */
  readonly actor: Entity;
  /** On what. */
  readonly target: Entity;
  /** What it said, for or against, since when. Null if it said nothing. */
  readonly said?: Maybe<ActorPosition>;
  /** How it voted. */
  readonly voted: VotingRecord;
  /** Its votes, in the order of their days. */
  readonly votes: VoteConnection;
  /** How it stands to a treaty. Null for what cannot be joined. */
  readonly membership?: Maybe<Membership>;
  /** Whether it runs the programme or event. */
  readonly operates: Scalars['Boolean']['output'];
  /** Where its words and deeds part. */
  readonly tensions: ReadonlyArray<Tension>;
};

/** What an actor said of something, how it voted on it, and how it is bound. */
export type SayVoteSignVotesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  themes?: Scalars['Boolean']['input'];
};

/** How words and deeds part. */
export type TensionKind =
  /** Speaks for it and voted against it. */
  | 'FOR_VOTED_AGAINST'
  /** Speaks against it and voted for it. */
  | 'AGAINST_VOTED_FOR'
  /** Speaks for a treaty that any State may join, and is not bound by it. */
  | 'FOR_NOT_BOUND'
  /** Speaks against a treaty by which it is bound. */
  | 'AGAINST_YET_BOUND';

/**
 * A place where words and deeds part, with both pieces of evidence. A vote counts only on a whole resolution on the very
 * thing, near enough in time, and where nothing said in that time agrees with it; a treaty only where the speaker stood so
 * when it spoke and stands so still. An abstention is no tension, nor are words under a condition or in another's mouth.
 */
export type Tension = {
  /** How they part. */
  readonly kind: TensionKind;
  /** Who. */
  readonly actor: Entity;
  /** On what. */
  readonly target: Entity;
  /** The words: those nearest in time to the vote, or the last on the treaty; said alone before said with others. */
  readonly stance: Stance;
  /** The vote, where it is one. */
  readonly vote?: Maybe<Vote>;
  /** How it stands to the treaty, where that is the deed. */
  readonly membership?: Maybe<Membership>;
  /** Days between the words and the vote. */
  readonly daysApart?: Maybe<Scalars['Int']['output']>;
  /** Whether the words were said together with others: a joint statement is a compromise. */
  readonly joint: Scalars['Boolean']['output'];
  /** How likely it is that the words are read rightly, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
};

/** A page of tensions. */
export type TensionConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<TensionEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Tension>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of tensions, with its place on the page. */
export type TensionEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Tension;
};

/** Which roll calls: all conditions must hold. */
export type RollCallFilter = {
  /** What they are about. */
  readonly on?: InputMaybe<EntityBy>;
  /** Who voted in them. */
  readonly voter?: InputMaybe<EntityBy>;
  /** When they were. */
  readonly date?: InputMaybe<DateFilter>;
  /** What was voted on. */
  readonly scope?: InputMaybe<ReadonlyArray<VoteScope>>;
  /** The symbol of the resolution. */
  readonly resolution?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type Query = {
  /** The thing with this opaque id. */
  readonly node?: Maybe<Node>;
  /** The things with these opaque ids, in the same order; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What the graph holds. */
  readonly summary: Summary;
  /** One document. */
  readonly document?: Maybe<Document>;
  /** Documents. */
  readonly documents: DocumentConnection;
  /** One entity or topic. */
  readonly entity?: Maybe<Entity>;
  /** Treaties. */
  readonly treaties: TreatyConnection;
  /** Instruments. */
  readonly instruments: InstrumentConnection;
  /** Programmes. */
  readonly programmes: ProgrammeConnection;
  /** Organizations. */
  readonly organizations: OrganizationConnection;
  /** Groups. */
  readonly groups: GroupConnection;
  /** States. */
  readonly states: StateConnection;
  /** Events. */
  readonly events: EventConnection;
  /** Topics. */
  readonly topics: TopicConnection;
  /** Things that the vocabulary lacks. */
  readonly others: OtherConnection;
  /** Who acts: States, organizations, groups, and whoever else holds a position or issued a document. */
  readonly actors: EntityConnection;
  /** Positions, in the order of date and place. */
  readonly stances: StanceConnection;
  /** Who is for, against, both, neither and silent on a treaty, instrument, programme, topic or anything else. */
  readonly positions?: Maybe<Positions>;
  /** Who stands where on what. Where holders or targets are not named, the twelve with the most positions are taken. */
  readonly stanceMatrix: StanceMatrix;
  /** How the positions of an actor on a target went over time; or those of an actor on anything, or of anybody on a target. */
  readonly timeline: Timeline;
  /** Where actors agree, where they differ, and where some of them are silent. */
  readonly compare: Comparison;
  /** What the later of two documents added, dropped, reversed, sharpened, softened or kept against the earlier one. */
  readonly compareDocuments: DocumentComparison;
  /** Which treaties (or other things) a document, an actor's documents, or those of some years refer to, and how often. */
  readonly references: References;
  /** Which documents refer to an entity, how often and where first, in the order of their dates. */
  readonly referringDocuments: ReferringDocumentConnection;
  /** Which treaties (or other things) are named together with an entity, in how many sentences and documents. */
  readonly namedTogether: Together;
  /** What is near a node of the graph. Documents are shown around the middle only. */
  readonly neighbourhood: Neighbourhood;
  /** The shortest ways from one entity to another, over positions and what is known; those with the most positions first. */
  readonly paths: ReadonlyArray<Path>;
  /** What ties two entities: edges, what both are tied to, and the sentences that name both. */
  readonly connections: Connections;
  /** Roll calls of the United Nations General Assembly on nuclear weapons and disarmament, in the order of their days. */
  readonly rollCalls: RollCallConnection;
  /** What an actor said of something, how it voted on it, and whether it is bound by it. */
  readonly sayVoteSign: SayVoteSign;
  /** Where words and deeds part: of an actor, on a target, or of an actor on a target. */
  readonly tensions: TensionConnection;
  /** Entities by their names, and sentences by their words, best first, in Chinese (either script), English and Russian. */
  readonly search: ReadonlyArray<SearchHit>;
  /** What people said of positions, the newest first. */
  readonly reviews: ReviewConnection;
  /** Entities that people merged into others, in the order of time. */
  readonly merges: ReadonlyArray<Merge>;
  /** A text that is being read into the graph, or was lately. Asks for the token. */
  readonly job?: Maybe<Job>;
};

/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What can be asked. */
export type QueryDocumentArgs = {
  by: DocumentBy;
};

/** What can be asked. */
export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentListFilter>;
  orderBy?: ReadonlyArray<DocumentOrder>;
};

/** What can be asked. */
export type QueryEntityArgs = {
  by: EntityBy;
};

/** What can be asked. */
export type QueryTreatiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryStatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryOthersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityListFilter>;
  orderBy?: ReadonlyArray<EntityOrder>;
};

/** What can be asked. */
export type QueryStancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StanceFilter>;
};

/** What can be asked. */
export type QueryPositionsArgs = {
  on: EntityBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** What can be asked. */
export type QueryStanceMatrixArgs = {
  holders?: InputMaybe<ReadonlyArray<EntityBy>>;
  targets?: InputMaybe<ReadonlyArray<EntityBy>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** What can be asked. */
export type QueryTimelineArgs = {
  actor?: InputMaybe<EntityBy>;
  target?: InputMaybe<EntityBy>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  by?: Period;
};

/** What can be asked. */
export type QueryCompareArgs = {
  actors: ReadonlyArray<EntityBy>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryCompareDocumentsArgs = {
  a: DocumentBy;
  b: DocumentBy;
  holder?: InputMaybe<EntityBy>;
};

/** What can be asked. */
export type QueryReferencesArgs = {
  document?: InputMaybe<DocumentBy>;
  issuer?: InputMaybe<EntityBy>;
  date?: InputMaybe<DateFilter>;
  kinds?: ReadonlyArray<EntityKind>;
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryReferringDocumentsArgs = {
  to: EntityBy;
  document?: InputMaybe<DocumentBy>;
  issuer?: InputMaybe<EntityBy>;
  date?: InputMaybe<DateFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryNamedTogetherArgs = {
  with: EntityBy;
  kinds?: ReadonlyArray<EntityKind>;
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  depth?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  limit?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryPathsArgs = {
  from: EntityBy;
  to: EntityBy;
  maxLength?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryConnectionsArgs = {
  a: EntityBy;
  b: EntityBy;
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryRollCallsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RollCallFilter>;
};

/** What can be asked. */
export type QuerySayVoteSignArgs = {
  actor: EntityBy;
  target: EntityBy;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: Scalars['Float']['input'];
};

/** What can be asked. */
export type QueryTensionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<EntityBy>;
  target?: InputMaybe<EntityBy>;
  withinYears?: Scalars['Int']['input'];
  minConfidence?: Scalars['Float']['input'];
  joint?: Scalars['Boolean']['input'];
};

/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  in?: ReadonlyArray<SearchScope>;
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryReviewsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};

/** What a person says of a position. */
export type Verdict =
  /** It is right as it was read. */
  | 'ACCEPT'
  /** It is no such position: it counts nowhere. */
  | 'REJECT'
  /** It is another position, which counts instead. */
  | 'CORRECT';

/** A position as it was read or corrected. */
export type StatedPosition = {
  /** Whose position it is. */
  readonly holders: ReadonlyArray<Entity>;
  /** What it is about; null if that is not in the graph any more. */
  readonly target?: Maybe<Entity>;
  /** Which way it points. */
  readonly polarity: Polarity;
  /** What the holder does. */
  readonly act: Act;
  /** How it is put. */
  readonly modality: Modality;
  /** The actors addressed or criticised. */
  readonly toward: ReadonlyArray<Entity>;
};

/** What a person said of a position. It stays when the document is read anew or removed, and holds again with it. */
export type Review = Node & {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
  /** The position as it stands now; null while its document is not in the graph. */
  readonly stance?: Maybe<Stance>;
  /** What was said. */
  readonly verdict: Verdict;
  /** Who said it. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The position as it was read. */
  readonly original: StatedPosition;
  /** The position as it was corrected, where it was. */
  readonly corrected?: Maybe<StatedPosition>;
};

/** A page of reviews. */
export type ReviewConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Review>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of reviews, with its place on the page. */
export type ReviewEdge = {
  /** Its place: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Review;
};

/** An entity that was merged into another: what is said of it is said of the other. */
export type Merge = Node & {
  /** Opaque id, unique in this API. */
  readonly id: Scalars['ID']['output'];
  /** The vocabulary's own id of the entity that is seen no more. */
  readonly slug: Scalars['String']['output'];
  /** Its usual name in a language. */
  readonly name: Scalars['String']['output'];
  /** The entity that it is seen as. */
  readonly into: Entity;
  /** Who merged them. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** An entity that was merged into another: what is said of it is said of the other. */
export type MergeNameArgs = {
  language?: Language;
};

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

/** Why a text could not be taken in. */
export type JobError = {
  /** The code that a refused request would carry. */
  readonly code: Scalars['String']['output'];
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly remedy: Scalars['String']['output'];
};

/** A text on its way into the graph. Jobs are forgotten when the server stops; sending a text again does no harm. */
export type Job = {
  /** Its id, for `job` as a query or subscription. */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. */
  readonly state: JobState;
  /** How many texts are before it. */
  readonly ahead: Scalars['Int']['output'];
  /** What it changed, once it is done. */
  readonly outcome?: Maybe<IngestOutcome>;
  /** The document, once it is in the graph. */
  readonly document?: Maybe<Document>;
  /** Why it failed. */
  readonly error?: Maybe<JobError>;
  /** When the text came. */
  readonly created: Scalars['DateTime']['output'];
  /** When it was done or failed. */
  readonly finished?: Maybe<Scalars['DateTime']['output']>;
};

/** A text to take in: exactly one of these. */
export type IngestDocumentInput =
  /** The text itself. */
  | {
      readonly text: Scalars['String']['input'];
      readonly file?: never;
    } /** A file in UTF-8, UTF-16 or GB18030, at most 20 MB. */
  | { readonly text?: never; readonly file: Scalars['File']['input'] };

/** What a correction changes; what is absent stays as it stands. */
export type CorrectionInput = {
  /** Whose position it is. */
  readonly holders?: InputMaybe<ReadonlyArray<EntityBy>>;
  /** What it is about. */
  readonly target?: InputMaybe<EntityBy>;
  /** Which way it points. */
  readonly polarity?: InputMaybe<Polarity>;
  /** What the holder does. */
  readonly act?: InputMaybe<Act>;
  /** How it is put. */
  readonly modality?: InputMaybe<Modality>;
  /** The actors addressed or criticised. */
  readonly toward?: InputMaybe<ReadonlyArray<EntityBy>>;
};

/** What a person says of a position. */
export type ReviewStanceInput = {
  /** The opaque id of the position. */
  readonly stance: Scalars['ID']['input'];
  /** What is said. */
  readonly verdict: Verdict;
  /** Who says it: 1 to 200 characters. */
  readonly by: Scalars['String']['input'];
  /** Why: at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What it should be: with CORRECT, and only then. */
  readonly correction?: InputMaybe<CorrectionInput>;
};

/** Two entities that are one. */
export type MergeEntitiesInput = {
  /** The one that will be seen no more. */
  readonly entity: EntityBy;
  /** The one that it will be seen as: of the same kind, or of any kind if the first is one that the vocabulary lacks. */
  readonly into: EntityBy;
  /** Who says so: 1 to 200 characters. */
  readonly by: Scalars['String']['input'];
  /** Why: at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What can be changed, with the token that the server was started with: `Authorization: Bearer …`. */
export type Mutation = {
  /** Takes in a text, in the background. The same text is one document, however often it is sent. */
  readonly ingestDocument: Job;
  /** Removes a document and exactly what only it supported. False if there is no such document. */
  readonly removeDocument: Scalars['Boolean']['output'];
  /** Accepts, rejects or corrects a position. The position as it was read is kept, and every earlier review. */
  readonly reviewStance: Review;
  /** Makes two entities one: what is said of the first is from now on said of the second, in later texts too. */
  readonly mergeEntities: Merge;
  /** Takes a merge back: the graph is as if it had never been. Gives the entity that is seen again, if a text speaks of it. */
  readonly undoMerge?: Maybe<Entity>;
};

/** What can be changed, with the token that the server was started with: `Authorization: Bearer …`. */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};

/** What can be changed, with the token that the server was started with: `Authorization: Bearer …`. */
export type MutationRemoveDocumentArgs = {
  by: DocumentBy;
};

/** What can be changed, with the token that the server was started with: `Authorization: Bearer …`. */
export type MutationReviewStanceArgs = {
  input: ReviewStanceInput;
};

/** What can be changed, with the token that the server was started with: `Authorization: Bearer …`. */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};

/** What can be changed, with the token that the server was started with: `Authorization: Bearer …`. */
export type MutationUndoMergeArgs = {
  id: Scalars['ID']['input'];
};

/** What can be followed, over server-sent events (`Accept: text/event-stream`). */
export type Subscription = {
  /** How far a text has come, at once and whenever it changes, until it is done or failed. Asks for the token. */
  readonly job: Job;
};

/** What can be followed, over server-sent events (`Accept: text/event-stream`). */
export type SubscriptionJobArgs = {
  id: Scalars['ID']['input'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  Language: Language;
  Polarity: Polarity;
  Act: Act;
  Modality: Modality;
  PloverEvent: PloverEvent;
  How: How;
  SearchScope: SearchScope;
  Node: ResolverTypeWrapper<AnyNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Entity: ResolverTypeWrapper<EntityNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Treaty: ResolverTypeWrapper<EntityNode>;
  EntityConnection: ResolverTypeWrapper<Page<EntityNode>>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  TreatyConnection: ResolverTypeWrapper<Page<EntityNode>>;
  TreatyEdge: ResolverTypeWrapper<Omit<TreatyEdge, 'node'> & { node: ResolversTypes['Treaty'] }>;
  Instrument: ResolverTypeWrapper<EntityNode>;
  InstrumentConnection: ResolverTypeWrapper<Page<EntityNode>>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  Programme: ResolverTypeWrapper<EntityNode>;
  ProgrammeConnection: ResolverTypeWrapper<Page<EntityNode>>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  Organization: ResolverTypeWrapper<EntityNode>;
  OrganizationConnection: ResolverTypeWrapper<Page<EntityNode>>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  Group: ResolverTypeWrapper<EntityNode>;
  GroupConnection: ResolverTypeWrapper<Page<EntityNode>>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  State: ResolverTypeWrapper<EntityNode>;
  StateConnection: ResolverTypeWrapper<Page<EntityNode>>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  Event: ResolverTypeWrapper<EntityNode>;
  EventConnection: ResolverTypeWrapper<Page<EntityNode>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Topic: ResolverTypeWrapper<EntityNode>;
  TopicConnection: ResolverTypeWrapper<Page<EntityNode>>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  Other: ResolverTypeWrapper<EntityNode>;
  OtherConnection: ResolverTypeWrapper<Page<EntityNode>>;
  OtherEdge: ResolverTypeWrapper<Omit<OtherEdge, 'node'> & { node: ResolversTypes['Other'] }>;
  Document: ResolverTypeWrapper<DocumentNode>;
  DocumentConnection: ResolverTypeWrapper<Page<DocumentNode>>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Sentence: ResolverTypeWrapper<SentenceNode>;
  SentenceConnection: ResolverTypeWrapper<Page<SentenceNode>>;
  SentenceEdge: ResolverTypeWrapper<Omit<SentenceEdge, 'node'> & { node: ResolversTypes['Sentence'] }>;
  Mention: ResolverTypeWrapper<MentionNode>;
  MentionConnection: ResolverTypeWrapper<Page<MentionNode>>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Cue: ResolverTypeWrapper<Cue>;
  Stance: ResolverTypeWrapper<StanceNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  StanceConnection: ResolverTypeWrapper<Page<StanceNode>>;
  StanceEdge: ResolverTypeWrapper<Omit<StanceEdge, 'node'> & { node: ResolversTypes['Stance'] }>;
  Side: Side;
  PositionPhase: ResolverTypeWrapper<Phase>;
  ActorPosition: ResolverTypeWrapper<PositionModel>;
  Positions: ResolverTypeWrapper<PositionsModel>;
  StanceMatrix: ResolverTypeWrapper<
    Omit<StanceMatrix, 'holders' | 'targets' | 'rows'> & {
      holders: ReadonlyArray<ResolversTypes['Entity']>;
      targets: ReadonlyArray<ResolversTypes['Entity']>;
      rows: ReadonlyArray<ResolversTypes['StanceMatrixRow']>;
    }
  >;
  StanceMatrixRow: ResolverTypeWrapper<
    Omit<StanceMatrixRow, 'holder' | 'cells'> & {
      holder: ResolversTypes['Entity'];
      cells: ReadonlyArray<ResolversTypes['ActorPosition']>;
    }
  >;
  Period: Period;
  Timeline: ResolverTypeWrapper<
    Omit<Timeline, 'actor' | 'target' | 'position' | 'points'> & {
      actor?: Maybe<ResolversTypes['Entity']>;
      target?: Maybe<ResolversTypes['Entity']>;
      position?: Maybe<ResolversTypes['ActorPosition']>;
      points: ReadonlyArray<ResolversTypes['TimelinePoint']>;
    }
  >;
  TimelinePoint: ResolverTypeWrapper<TimelinePointModel>;
  Comparison: ResolverTypeWrapper<
    Omit<Comparison, 'actors' | 'agree' | 'differ' | 'silent'> & {
      actors: ReadonlyArray<ResolversTypes['Entity']>;
      agree: ResolversTypes['ComparedTargets'];
      differ: ResolversTypes['ComparedTargets'];
      silent: ResolversTypes['ComparedTargets'];
    }
  >;
  ComparedTargets: ResolverTypeWrapper<
    Omit<ComparedTargets, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ComparedTarget']> }
  >;
  ComparedTarget: ResolverTypeWrapper<ComparedTargetModel>;
  DocumentComparison: ResolverTypeWrapper<
    Omit<
      DocumentComparison,
      'earlier' | 'later' | 'added' | 'dropped' | 'reversed' | 'sharpened' | 'softened' | 'kept'
    > & {
      earlier: ResolversTypes['Document'];
      later: ResolversTypes['Document'];
      added: ReadonlyArray<ResolversTypes['StanceChange']>;
      dropped: ReadonlyArray<ResolversTypes['StanceChange']>;
      reversed: ReadonlyArray<ResolversTypes['StanceChange']>;
      sharpened: ReadonlyArray<ResolversTypes['StanceChange']>;
      softened: ReadonlyArray<ResolversTypes['StanceChange']>;
      kept: ReadonlyArray<ResolversTypes['StanceChange']>;
    }
  >;
  StanceChange: ResolverTypeWrapper<Change>;
  EntityKind: EntityKind;
  NodeKind: NodeKind;
  EdgeKind: EdgeKind;
  GraphEdge: ResolverTypeWrapper<EdgeModel>;
  Neighbourhood: ResolverTypeWrapper<
    Omit<Neighbourhood, 'center' | 'nodes' | 'edges'> & {
      center: ResolversTypes['Node'];
      nodes: ReadonlyArray<ResolversTypes['Neighbour']>;
      edges: ReadonlyArray<ResolversTypes['GraphEdge']>;
    }
  >;
  Neighbour: ResolverTypeWrapper<Omit<Neighbour, 'node'> & { node: ResolversTypes['Node'] }>;
  HeldBack: ResolverTypeWrapper<HeldBack>;
  Path: ResolverTypeWrapper<PathModel>;
  Connections: ResolverTypeWrapper<
    Omit<Connections, 'a' | 'b' | 'direct' | 'shared' | 'sentences'> & {
      a: ResolversTypes['Entity'];
      b: ResolversTypes['Entity'];
      direct: ReadonlyArray<ResolversTypes['GraphEdge']>;
      shared: ResolversTypes['SharedNeighbours'];
      sentences: ResolversTypes['NamingSentences'];
    }
  >;
  SharedNeighbours: ResolverTypeWrapper<
    Omit<SharedNeighbours, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SharedNeighbour']> }
  >;
  SharedNeighbour: ResolverTypeWrapper<SharedNeighbourModel>;
  NamingSentences: ResolverTypeWrapper<
    Omit<NamingSentences, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Sentence']> }
  >;
  References: ResolverTypeWrapper<Omit<References, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Reference']> }>;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferringDocumentConnection: ResolverTypeWrapper<Page<ReferringModel>>;
  ReferringDocumentEdge: ResolverTypeWrapper<
    Omit<ReferringDocumentEdge, 'node'> & { node: ResolversTypes['ReferringDocument'] }
  >;
  ReferringDocument: ResolverTypeWrapper<ReferringModel>;
  Together: ResolverTypeWrapper<Omit<Together, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['NamedTogether']> }>;
  NamedTogether: ResolverTypeWrapper<NamedTogetherModel>;
  Snippet: ResolverTypeWrapper<Snippet>;
  Mark: ResolverTypeWrapper<Mark>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Summary: ResolverTypeWrapper<Summary>;
  EntityBy: EntityBy;
  DocumentBy: DocumentBy;
  EntityFilter: EntityFilter;
  DocumentRefFilter: DocumentRefFilter;
  PolarityFilter: PolarityFilter;
  ActFilter: ActFilter;
  LanguageFilter: LanguageFilter;
  DateFilter: DateFilter;
  TextFilter: TextFilter;
  StanceFilter: StanceFilter;
  WordFilter: WordFilter;
  TimeFilter: TimeFilter;
  CaptionFilter: CaptionFilter;
  DocumentListFilter: DocumentListFilter;
  EntityListFilter: EntityListFilter;
  Direction: Direction;
  DocumentOrderBy: DocumentOrderBy;
  DocumentOrder: DocumentOrder;
  EntityOrderBy: EntityOrderBy;
  EntityOrder: EntityOrder;
  Standing: Standing;
  MembershipActKind: MembershipActKind;
  MembershipAct: ResolverTypeWrapper<ActNode>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipConnection: ResolverTypeWrapper<Page<MembershipModel>>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  VoteChoice: VoteChoice;
  VoteScope: VoteScope;
  RollCallSubject: ResolverTypeWrapper<ConcernNode>;
  VoteTotals: ResolverTypeWrapper<VoteTotals>;
  RollCall: ResolverTypeWrapper<RollCallNode>;
  RollCallConnection: ResolverTypeWrapper<Page<RollCallNode>>;
  RollCallEdge: ResolverTypeWrapper<Omit<RollCallEdge, 'node'> & { node: ResolversTypes['RollCall'] }>;
  Vote: ResolverTypeWrapper<VoteModel>;
  VoteConnection: ResolverTypeWrapper<Page<VoteModel>>;
  VoteEdge: ResolverTypeWrapper<Omit<VoteEdge, 'node'> & { node: ResolversTypes['Vote'] }>;
  VotingRecord: ResolverTypeWrapper<VotingRecord>;
  SayVoteSign: ResolverTypeWrapper<SayVoteSignModel>;
  TensionKind: TensionKind;
  Tension: ResolverTypeWrapper<TensionModel>;
  TensionConnection: ResolverTypeWrapper<Page<TensionModel>>;
  TensionEdge: ResolverTypeWrapper<Omit<TensionEdge, 'node'> & { node: ResolversTypes['Tension'] }>;
  RollCallFilter: RollCallFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Verdict: Verdict;
  StatedPosition: ResolverTypeWrapper<Stated>;
  Review: ResolverTypeWrapper<ReviewNode>;
  ReviewConnection: ResolverTypeWrapper<Page<ReviewNode>>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  Merge: ResolverTypeWrapper<MergeNode>;
  JobState: JobState;
  IngestOutcome: IngestOutcome;
  JobError: ResolverTypeWrapper<JobError>;
  Job: ResolverTypeWrapper<IngestJob>;
  IngestDocumentInput: IngestDocumentInput;
  CorrectionInput: CorrectionInput;
  ReviewStanceInput: ReviewStanceInput;
  MergeEntitiesInput: MergeEntitiesInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  File: Scalars['File']['output'];
  Node: AnyNode;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Entity: EntityNode;
  Int: Scalars['Int']['output'];
  Treaty: EntityNode;
  EntityConnection: Page<EntityNode>;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  TreatyConnection: Page<EntityNode>;
  TreatyEdge: Omit<TreatyEdge, 'node'> & { node: ResolversParentTypes['Treaty'] };
  Instrument: EntityNode;
  InstrumentConnection: Page<EntityNode>;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  Programme: EntityNode;
  ProgrammeConnection: Page<EntityNode>;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  Organization: EntityNode;
  OrganizationConnection: Page<EntityNode>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  Group: EntityNode;
  GroupConnection: Page<EntityNode>;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  State: EntityNode;
  StateConnection: Page<EntityNode>;
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  Event: EntityNode;
  EventConnection: Page<EntityNode>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Topic: EntityNode;
  TopicConnection: Page<EntityNode>;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  Other: EntityNode;
  OtherConnection: Page<EntityNode>;
  OtherEdge: Omit<OtherEdge, 'node'> & { node: ResolversParentTypes['Other'] };
  Document: DocumentNode;
  DocumentConnection: Page<DocumentNode>;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Sentence: SentenceNode;
  SentenceConnection: Page<SentenceNode>;
  SentenceEdge: Omit<SentenceEdge, 'node'> & { node: ResolversParentTypes['Sentence'] };
  Mention: MentionNode;
  MentionConnection: Page<MentionNode>;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Cue: Cue;
  Stance: StanceNode;
  Float: Scalars['Float']['output'];
  StanceConnection: Page<StanceNode>;
  StanceEdge: Omit<StanceEdge, 'node'> & { node: ResolversParentTypes['Stance'] };
  PositionPhase: Phase;
  ActorPosition: PositionModel;
  Positions: PositionsModel;
  StanceMatrix: Omit<StanceMatrix, 'holders' | 'targets' | 'rows'> & {
    holders: ReadonlyArray<ResolversParentTypes['Entity']>;
    targets: ReadonlyArray<ResolversParentTypes['Entity']>;
    rows: ReadonlyArray<ResolversParentTypes['StanceMatrixRow']>;
  };
  StanceMatrixRow: Omit<StanceMatrixRow, 'holder' | 'cells'> & {
    holder: ResolversParentTypes['Entity'];
    cells: ReadonlyArray<ResolversParentTypes['ActorPosition']>;
  };
  Timeline: Omit<Timeline, 'actor' | 'target' | 'position' | 'points'> & {
    actor?: Maybe<ResolversParentTypes['Entity']>;
    target?: Maybe<ResolversParentTypes['Entity']>;
    position?: Maybe<ResolversParentTypes['ActorPosition']>;
    points: ReadonlyArray<ResolversParentTypes['TimelinePoint']>;
  };
  TimelinePoint: TimelinePointModel;
  Comparison: Omit<Comparison, 'actors' | 'agree' | 'differ' | 'silent'> & {
    actors: ReadonlyArray<ResolversParentTypes['Entity']>;
    agree: ResolversParentTypes['ComparedTargets'];
    differ: ResolversParentTypes['ComparedTargets'];
    silent: ResolversParentTypes['ComparedTargets'];
  };
  ComparedTargets: Omit<ComparedTargets, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ComparedTarget']> };
  ComparedTarget: ComparedTargetModel;
  DocumentComparison: Omit<
    DocumentComparison,
    'earlier' | 'later' | 'added' | 'dropped' | 'reversed' | 'sharpened' | 'softened' | 'kept'
  > & {
    earlier: ResolversParentTypes['Document'];
    later: ResolversParentTypes['Document'];
    added: ReadonlyArray<ResolversParentTypes['StanceChange']>;
    dropped: ReadonlyArray<ResolversParentTypes['StanceChange']>;
    reversed: ReadonlyArray<ResolversParentTypes['StanceChange']>;
    sharpened: ReadonlyArray<ResolversParentTypes['StanceChange']>;
    softened: ReadonlyArray<ResolversParentTypes['StanceChange']>;
    kept: ReadonlyArray<ResolversParentTypes['StanceChange']>;
  };
  StanceChange: Change;
  GraphEdge: EdgeModel;
  Neighbourhood: Omit<Neighbourhood, 'center' | 'nodes' | 'edges'> & {
    center: ResolversParentTypes['Node'];
    nodes: ReadonlyArray<ResolversParentTypes['Neighbour']>;
    edges: ReadonlyArray<ResolversParentTypes['GraphEdge']>;
  };
  Neighbour: Omit<Neighbour, 'node'> & { node: ResolversParentTypes['Node'] };
  HeldBack: HeldBack;
  Path: PathModel;
  Connections: Omit<Connections, 'a' | 'b' | 'direct' | 'shared' | 'sentences'> & {
    a: ResolversParentTypes['Entity'];
    b: ResolversParentTypes['Entity'];
    direct: ReadonlyArray<ResolversParentTypes['GraphEdge']>;
    shared: ResolversParentTypes['SharedNeighbours'];
    sentences: ResolversParentTypes['NamingSentences'];
  };
  SharedNeighbours: Omit<SharedNeighbours, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SharedNeighbour']> };
  SharedNeighbour: SharedNeighbourModel;
  NamingSentences: Omit<NamingSentences, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Sentence']> };
  References: Omit<References, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Reference']> };
  Reference: ReferenceModel;
  ReferringDocumentConnection: Page<ReferringModel>;
  ReferringDocumentEdge: Omit<ReferringDocumentEdge, 'node'> & { node: ResolversParentTypes['ReferringDocument'] };
  ReferringDocument: ReferringModel;
  Together: Omit<Together, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['NamedTogether']> };
  NamedTogether: NamedTogetherModel;
  Snippet: Snippet;
  Mark: Mark;
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Summary: Summary;
  EntityBy: EntityBy;
  DocumentBy: DocumentBy;
  EntityFilter: EntityFilter;
  DocumentRefFilter: DocumentRefFilter;
  PolarityFilter: PolarityFilter;
  ActFilter: ActFilter;
  LanguageFilter: LanguageFilter;
  DateFilter: DateFilter;
  TextFilter: TextFilter;
  StanceFilter: StanceFilter;
  WordFilter: WordFilter;
  TimeFilter: TimeFilter;
  CaptionFilter: CaptionFilter;
  DocumentListFilter: DocumentListFilter;
  EntityListFilter: EntityListFilter;
  DocumentOrder: DocumentOrder;
  EntityOrder: EntityOrder;
  MembershipAct: ActNode;
  Membership: MembershipModel;
  MembershipConnection: Page<MembershipModel>;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  RollCallSubject: ConcernNode;
  VoteTotals: VoteTotals;
  RollCall: RollCallNode;
  RollCallConnection: Page<RollCallNode>;
  RollCallEdge: Omit<RollCallEdge, 'node'> & { node: ResolversParentTypes['RollCall'] };
  Vote: VoteModel;
  VoteConnection: Page<VoteModel>;
  VoteEdge: Omit<VoteEdge, 'node'> & { node: ResolversParentTypes['Vote'] };
  VotingRecord: VotingRecord;
  SayVoteSign: SayVoteSignModel;
  Tension: TensionModel;
  TensionConnection: Page<TensionModel>;
  TensionEdge: Omit<TensionEdge, 'node'> & { node: ResolversParentTypes['Tension'] };
  RollCallFilter: RollCallFilter;
  Query: Record<PropertyKey, never>;
  StatedPosition: Stated;
  Review: ReviewNode;
  ReviewConnection: Page<ReviewNode>;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  Merge: MergeNode;
  JobError: JobError;
  Job: IngestJob;
  IngestDocumentInput: IngestDocumentInput;
  CorrectionInput: CorrectionInput;
  ReviewStanceInput: ReviewStanceInput;
  MergeEntitiesInput: MergeEntitiesInput;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Treaty'
    | 'Instrument'
    | 'Programme'
    | 'Organization'
    | 'Group'
    | 'State'
    | 'Event'
    | 'Topic'
    | 'Other'
    | 'Document'
    | 'Sentence'
    | 'Stance'
    | 'RollCall'
    | 'Review'
    | 'Merge',
    ParentType,
    ContextType
  >;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    'Treaty' | 'Instrument' | 'Programme' | 'Organization' | 'Group' | 'State' | 'Event' | 'Topic' | 'Other',
    ParentType,
    ContextType
  >;
};

export type TreatyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TreatyNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyStancesArgs, 'first'>
  >;
  held?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<TreatyHeldArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyPartiesArgs, 'first' | 'standing'>
  >;
  depositaries?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amendedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TreatyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type InstrumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InstrumentNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentStancesArgs, 'first'>
  >;
  held?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentHeldArgs, 'first'>
  >;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentPartiesArgs, 'first' | 'standing'>
  >;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentMembershipsArgs, 'first' | 'former'>
  >;
  depositaries?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amendedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type ProgrammeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgrammeNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeStancesArgs, 'first'>
  >;
  held?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeHeldArgs, 'first'>
  >;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeMembershipsArgs, 'first' | 'former'>
  >;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationStancesArgs, 'first'>
  >;
  held?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationHeldArgs, 'first'>
  >;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationMembershipsArgs, 'first' | 'former'>
  >;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type GroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<GroupMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<GroupStancesArgs, 'first'>
  >;
  held?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<GroupHeldArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<GroupMembershipsArgs, 'first' | 'former'>
  >;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type StateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<StateMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<StateStancesArgs, 'first'>
  >;
  held?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<StateHeldArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  operates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<StateMembershipsArgs, 'first' | 'former'>
  >;
  votes?: Resolver<
    ResolversTypes['VoteConnection'],
    ParentType,
    ContextType,
    RequireFields<StateVotesArgs, 'first' | 'scope'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<EventMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<EventStancesArgs, 'first'>
  >;
  held?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<EventHeldArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type TopicResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicStancesArgs, 'first'>
  >;
  held?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<TopicHeldArgs, 'first'>>;
  gloss?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type OtherResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Other'] = ResolversParentTypes['Other'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OtherNameArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<OtherMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<OtherStancesArgs, 'first'>
  >;
  held?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<OtherHeldArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OtherConnection'] = ResolversParentTypes['OtherConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OtherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Other']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OtherEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OtherEdge'] = ResolversParentTypes['OtherEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Other'], ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  genre?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<
    ResolversTypes['SentenceConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentSentencesArgs, 'first'>
  >;
  mentions?: Resolver<
    ResolversTypes['MentionConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentMentionsArgs, 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentStancesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type SentenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foreign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['How'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type CueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cue'] = ResolversParentTypes['Cue'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverEvent']>, ParentType, ContextType>;
  toward?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['Cue'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceConnection'] = ResolversParentTypes['StanceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type PositionPhaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PositionPhase'] = ResolversParentTypes['PositionPhase'],
> = {
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorPositionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorPosition'] = ResolversParentTypes['ActorPosition'],
> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['PositionPhase']>, ParentType, ContextType>;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorPositionStancesArgs, 'first'>
  >;
};

export type PositionsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Positions'] = ResolversParentTypes['Positions'],
> = {
  on?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  for?: Resolver<ReadonlyArray<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
  against?: Resolver<ReadonlyArray<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
  both?: Resolver<ReadonlyArray<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
  neutral?: Resolver<ReadonlyArray<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type StanceMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceMatrix'] = ResolversParentTypes['StanceMatrix'],
> = {
  holders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StanceMatrixRow']>, ParentType, ContextType>;
};

export type StanceMatrixRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceMatrixRow'] = ResolversParentTypes['StanceMatrixRow'],
> = {
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
};

export type TimelineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline'],
> = {
  actor?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['TimelinePoint']>, ParentType, ContextType>;
};

export type TimelinePointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelinePoint'] = ResolversParentTypes['TimelinePoint'],
> = {
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<TimelinePointStancesArgs, 'first'>
  >;
};

export type ComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'],
> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  agree?: Resolver<ResolversTypes['ComparedTargets'], ParentType, ContextType>;
  differ?: Resolver<ResolversTypes['ComparedTargets'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['ComparedTargets'], ParentType, ContextType>;
};

export type ComparedTargetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ComparedTargets'] = ResolversParentTypes['ComparedTargets'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComparedTarget']>, ParentType, ContextType>;
};

export type ComparedTargetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ComparedTarget'] = ResolversParentTypes['ComparedTarget'],
> = {
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
};

export type DocumentComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentComparison'] = ResolversParentTypes['DocumentComparison'],
> = {
  earlier?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['StanceChange']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['StanceChange']>, ParentType, ContextType>;
  reversed?: Resolver<ReadonlyArray<ResolversTypes['StanceChange']>, ParentType, ContextType>;
  sharpened?: Resolver<ReadonlyArray<ResolversTypes['StanceChange']>, ParentType, ContextType>;
  softened?: Resolver<ReadonlyArray<ResolversTypes['StanceChange']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['StanceChange']>, ParentType, ContextType>;
};

export type StanceChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceChange'] = ResolversParentTypes['StanceChange'],
> = {
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  later?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
};

export type GraphEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge'],
> = {
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GraphEdgeWordsArgs, 'language'>>;
};

export type NeighbourhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood'],
> = {
  center?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  heldBack?: Resolver<ReadonlyArray<ResolversTypes['HeldBack']>, ParentType, ContextType>;
};

export type NeighbourResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldBackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HeldBack'] = ResolversParentTypes['HeldBack'],
> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathWordsArgs, 'language'>>;
};

export type ConnectionsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Connections'] = ResolversParentTypes['Connections'],
> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  direct?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['SharedNeighbours'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['NamingSentences'], ParentType, ContextType>;
};

export type SharedNeighboursResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SharedNeighbours'] = ResolversParentTypes['SharedNeighbours'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedNeighbour']>, ParentType, ContextType>;
};

export type SharedNeighbourResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SharedNeighbour'] = ResolversParentTypes['SharedNeighbour'],
> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
};

export type NamingSentencesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NamingSentences'] = ResolversParentTypes['NamingSentences'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type ReferencesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['References'] = ResolversParentTypes['References'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type ReferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  in?: Resolver<
    ResolversTypes['ReferringDocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<ReferenceInArgs, 'first'>
  >;
};

export type ReferringDocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferringDocumentConnection'] =
    ResolversParentTypes['ReferringDocumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferringDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReferringDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferringDocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferringDocumentEdge'] = ResolversParentTypes['ReferringDocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferringDocument'], ParentType, ContextType>;
};

export type ReferringDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferringDocument'] = ResolversParentTypes['ReferringDocument'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TogetherResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Together'] = ResolversParentTypes['Together'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NamedTogether']>, ParentType, ContextType>;
};

export type NamedTogetherResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NamedTogether'] = ResolversParentTypes['NamedTogether'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SnippetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
};

export type MarkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SearchScope'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['Snippet'], ParentType, ContextType>;
};

export type SummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipActResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipAct'] = ResolversParentTypes['MembershipAct'],
> = {
  kind?: Resolver<ResolversTypes['MembershipActKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notified?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  in?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['MembershipAct']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type RollCallSubjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RollCallSubject'] = ResolversParentTypes['RollCallSubject'],
> = {
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteTotalsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoteTotals'] = ResolversParentTypes['VoteTotals'],
> = {
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollCallResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RollCall'] = ResolversParentTypes['RollCall'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['VoteScope'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['RollCallSubject']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['VoteTotals'], ParentType, ContextType>;
  choice?: Resolver<
    Maybe<ResolversTypes['VoteChoice']>,
    ParentType,
    ContextType,
    RequireFields<RollCallChoiceArgs, 'of'>
  >;
  yes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  no?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  abstained?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollCallConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RollCallConnection'] = ResolversParentTypes['RollCallConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RollCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RollCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollCallEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RollCallEdge'] = ResolversParentTypes['RollCallEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RollCall'], ParentType, ContextType>;
};

export type VoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'],
> = {
  rollCall?: Resolver<ResolversTypes['RollCall'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['VoteChoice'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Polarity']>, ParentType, ContextType>;
  direct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VoteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoteConnection'] = ResolversParentTypes['VoteConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoteEdge'] = ResolversParentTypes['VoteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type VotingRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VotingRecord'] = ResolversParentTypes['VotingRecord'],
> = {
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SayVoteSignResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SayVoteSign'] = ResolversParentTypes['SayVoteSign'],
> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['ActorPosition']>, ParentType, ContextType>;
  voted?: Resolver<ResolversTypes['VotingRecord'], ParentType, ContextType>;
  votes?: Resolver<
    ResolversTypes['VoteConnection'],
    ParentType,
    ContextType,
    RequireFields<SayVoteSignVotesArgs, 'first' | 'themes'>
  >;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  operates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tensions?: Resolver<ReadonlyArray<ResolversTypes['Tension']>, ParentType, ContextType>;
};

export type TensionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tension'] = ResolversParentTypes['Tension'],
> = {
  kind?: Resolver<ResolversTypes['TensionKind'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  daysApart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TensionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TensionConnection'] = ResolversParentTypes['TensionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tension']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TensionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TensionEdge'] = ResolversParentTypes['TensionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tension'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  summary?: Resolver<ResolversTypes['Summary'], ParentType, ContextType>;
  document?: Resolver<
    Maybe<ResolversTypes['Document']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentArgs, 'by'>
  >;
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'orderBy'>
  >;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'by'>>;
  treaties?: Resolver<
    ResolversTypes['TreatyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTreatiesArgs, 'orderBy'>
  >;
  instruments?: Resolver<
    ResolversTypes['InstrumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryInstrumentsArgs, 'orderBy'>
  >;
  programmes?: Resolver<
    ResolversTypes['ProgrammeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProgrammesArgs, 'orderBy'>
  >;
  organizations?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationsArgs, 'orderBy'>
  >;
  groups?: Resolver<
    ResolversTypes['GroupConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryGroupsArgs, 'orderBy'>
  >;
  states?: Resolver<
    ResolversTypes['StateConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStatesArgs, 'orderBy'>
  >;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEventsArgs, 'orderBy'>
  >;
  topics?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTopicsArgs, 'orderBy'>
  >;
  others?: Resolver<
    ResolversTypes['OtherConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOthersArgs, 'orderBy'>
  >;
  actors?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryActorsArgs, 'orderBy'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStancesArgs, 'first'>
  >;
  positions?: Resolver<
    Maybe<ResolversTypes['Positions']>,
    ParentType,
    ContextType,
    RequireFields<QueryPositionsArgs, 'on'>
  >;
  stanceMatrix?: Resolver<ResolversTypes['StanceMatrix'], ParentType, ContextType, Partial<QueryStanceMatrixArgs>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by'>>;
  compare?: Resolver<
    ResolversTypes['Comparison'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareArgs, 'actors' | 'first'>
  >;
  compareDocuments?: Resolver<
    ResolversTypes['DocumentComparison'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareDocumentsArgs, 'a' | 'b'>
  >;
  references?: Resolver<
    ResolversTypes['References'],
    ParentType,
    ContextType,
    RequireFields<QueryReferencesArgs, 'kinds' | 'first'>
  >;
  referringDocuments?: Resolver<
    ResolversTypes['ReferringDocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryReferringDocumentsArgs, 'to' | 'first'>
  >;
  namedTogether?: Resolver<
    ResolversTypes['Together'],
    ParentType,
    ContextType,
    RequireFields<QueryNamedTogetherArgs, 'with' | 'kinds' | 'first'>
  >;
  neighbourhood?: Resolver<
    ResolversTypes['Neighbourhood'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighbourhoodArgs, 'id' | 'depth' | 'limit'>
  >;
  paths?: Resolver<
    ReadonlyArray<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>
  >;
  connections?: Resolver<
    ResolversTypes['Connections'],
    ParentType,
    ContextType,
    RequireFields<QueryConnectionsArgs, 'a' | 'b' | 'first'>
  >;
  rollCalls?: Resolver<
    ResolversTypes['RollCallConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryRollCallsArgs, 'first'>
  >;
  sayVoteSign?: Resolver<
    ResolversTypes['SayVoteSign'],
    ParentType,
    ContextType,
    RequireFields<QuerySayVoteSignArgs, 'actor' | 'target' | 'minConfidence'>
  >;
  tensions?: Resolver<
    ResolversTypes['TensionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTensionsArgs, 'first' | 'withinYears' | 'minConfidence' | 'joint'>
  >;
  search?: Resolver<
    ReadonlyArray<ResolversTypes['SearchHit']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text' | 'in' | 'first'>
  >;
  reviews?: Resolver<
    ResolversTypes['ReviewConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryReviewsArgs, 'first'>
  >;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
};

export type StatedPositionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatedPosition'] = ResolversParentTypes['StatedPosition'],
> = {
  holders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  toward?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['StatedPosition'], ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['StatedPosition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type MergeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MergeNameArgs, 'language'>>;
  into?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JobError'] = ResolversParentTypes['JobError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  ahead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['JobError']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finished?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  ingestDocument?: Resolver<
    ResolversTypes['Job'],
    ParentType,
    ContextType,
    RequireFields<MutationIngestDocumentArgs, 'input'>
  >;
  removeDocument?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveDocumentArgs, 'by'>
  >;
  reviewStance?: Resolver<
    ResolversTypes['Review'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewStanceArgs, 'input'>
  >;
  mergeEntities?: Resolver<
    ResolversTypes['Merge'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeEntitiesArgs, 'input'>
  >;
  undoMerge?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<MutationUndoMergeArgs, 'id'>
  >;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  job?: SubscriptionResolver<
    ResolversTypes['Job'],
    'job',
    ParentType,
    ContextType,
    RequireFields<SubscriptionJobArgs, 'id'>
  >;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  File?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Other?: OtherResolvers<ContextType>;
  OtherConnection?: OtherConnectionResolvers<ContextType>;
  OtherEdge?: OtherEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Cue?: CueResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  StanceConnection?: StanceConnectionResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  PositionPhase?: PositionPhaseResolvers<ContextType>;
  ActorPosition?: ActorPositionResolvers<ContextType>;
  Positions?: PositionsResolvers<ContextType>;
  StanceMatrix?: StanceMatrixResolvers<ContextType>;
  StanceMatrixRow?: StanceMatrixRowResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelinePoint?: TimelinePointResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparedTargets?: ComparedTargetsResolvers<ContextType>;
  ComparedTarget?: ComparedTargetResolvers<ContextType>;
  DocumentComparison?: DocumentComparisonResolvers<ContextType>;
  StanceChange?: StanceChangeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  HeldBack?: HeldBackResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Connections?: ConnectionsResolvers<ContextType>;
  SharedNeighbours?: SharedNeighboursResolvers<ContextType>;
  SharedNeighbour?: SharedNeighbourResolvers<ContextType>;
  NamingSentences?: NamingSentencesResolvers<ContextType>;
  References?: ReferencesResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  ReferringDocumentConnection?: ReferringDocumentConnectionResolvers<ContextType>;
  ReferringDocumentEdge?: ReferringDocumentEdgeResolvers<ContextType>;
  ReferringDocument?: ReferringDocumentResolvers<ContextType>;
  Together?: TogetherResolvers<ContextType>;
  NamedTogether?: NamedTogetherResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  MembershipAct?: MembershipActResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  RollCallSubject?: RollCallSubjectResolvers<ContextType>;
  VoteTotals?: VoteTotalsResolvers<ContextType>;
  RollCall?: RollCallResolvers<ContextType>;
  RollCallConnection?: RollCallConnectionResolvers<ContextType>;
  RollCallEdge?: RollCallEdgeResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteConnection?: VoteConnectionResolvers<ContextType>;
  VoteEdge?: VoteEdgeResolvers<ContextType>;
  VotingRecord?: VotingRecordResolvers<ContextType>;
  SayVoteSign?: SayVoteSignResolvers<ContextType>;
  Tension?: TensionResolvers<ContextType>;
  TensionConnection?: TensionConnectionResolvers<ContextType>;
  TensionEdge?: TensionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StatedPosition?: StatedPositionResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  JobError?: JobErrorResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};
