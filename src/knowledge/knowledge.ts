import type {
  CueRow,
  DescribedRow,
  EntityRow,
  FrameRow,
  Language,
  ModalRow,
  OperatorRow,
  ReferenceRow,
  ShapeRow,
  SpeechRow,
  StateRow,
  TopicPhrases,
  TopicRow,
} from './schema.ts';

export type EntityKind = 'state' | 'treaty' | 'instrument' | 'org' | 'group' | 'programme' | 'event' | 'other';

/** A thing that can be named. The fields of a State's row are there for States only. */
export interface Entity extends Readonly<EntityRow>, Readonly<Pick<StateRow, 'characters' | 'except' | 'persons'>> {
  readonly kind: EntityKind;
  /** Everything that names it, as patterns, each once: its usual name, then its aliases. */
  readonly patterns: Readonly<Record<Language, readonly string[]>>;
}

export type ByLanguage<T> = Readonly<Record<Language, readonly T[]>>;

/** All that the reader knows. Nothing in it changes after it is loaded. */
export interface Knowledge {
  /** Every id of the vocabulary but the topics, States first. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly topics: ReadonlyMap<string, TopicRow>;
  readonly topicPhrases: ByLanguage<TopicPhrases>;
  readonly cues: ByLanguage<CueRow>;
  readonly operators: ByLanguage<OperatorRow>;
  readonly modals: ByLanguage<ModalRow>;
  readonly speech: ByLanguage<SpeechRow>;
  readonly references: ByLanguage<ReferenceRow>;
  readonly described: ByLanguage<DescribedRow>;
  readonly frames: ByLanguage<FrameRow>;
  readonly shapes: ByLanguage<ShapeRow>;
  /** sha256 over the files it came from, in the order of their paths: which knowledge made a graph. */
  readonly hash: string;
}
