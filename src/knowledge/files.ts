import type { z } from 'zod';
import {
  CueRow,
  DescribedRow,
  EntityRow,
  FrameRow,
  ModalRow,
  OperatorRow,
  OtherRow,
  ReferenceRow,
  ShapeRow,
  SpeechRow,
  StateRow,
  TopicPhrases,
  TopicRow,
  languages,
  type Language,
} from './schema.ts';

/** The files of seed/knowledge/ whose rows are things with names, and the kind each of them holds. */
export const entityFiles = {
  treaties: { kind: 'treaty', schema: EntityRow },
  instruments: { kind: 'instrument', schema: EntityRow },
  organizations: { kind: 'org', schema: EntityRow },
  groups: { kind: 'group', schema: EntityRow },
  programmes: { kind: 'programme', schema: EntityRow },
  events: { kind: 'event', schema: EntityRow },
  others: { kind: 'other', schema: OtherRow },
} as const satisfies Record<string, { kind: string; schema: z.ZodType }>;

/** The files of seed/lexicon/, one a language. */
export const lexiconFiles = {
  topics: TopicPhrases,
  cues: CueRow,
  operators: OperatorRow,
  modals: ModalRow,
  speech: SpeechRow,
  references: ReferenceRow,
  described: DescribedRow,
  frames: FrameRow,
  shapes: ShapeRow,
} as const;

export const stateFile = { kind: 'state', schema: StateRow } as const;
export const topicFile = { kind: 'topic', schema: TopicRow } as const;

/** `knowledge/treaties.yaml`: the name that errors give. */
export const knowledgePath = (file: string): string => `knowledge/${file}.yaml`;
/** `lexicon/cues.zh.yaml`. */
export const lexiconPath = (file: string, language: Language): string => `lexicon/${file}.${language}.yaml`;

/** The file in which a row with this id stands. */
export function fileOf(id: string): string {
  const kind = id.slice(0, id.indexOf('/'));
  if (kind === stateFile.kind) return knowledgePath('states');
  if (kind === topicFile.kind) return knowledgePath('topics');
  return knowledgePath(Object.entries(entityFiles).find(([, file]) => file.kind === kind)?.[0] ?? kind);
}

/** Every path below seed/knowledge and seed/lexicon that some reader takes. */
export const knownPaths: ReadonlySet<string> = new Set([
  ...[...Object.keys(entityFiles), 'states', 'topics'].map(knowledgePath),
  ...Object.keys(lexiconFiles).flatMap((file) => languages.map((language) => lexiconPath(file, language))),
]);
