import { z } from 'zod';
import { Act, Language, Modality } from './knowledge/schema.ts';

/**
 * What reading one text gives. Offsets count UTF-16 units in the decoded text, end exclusive,
 * and every `text` is the verbatim slice `[start, end)`. schema/extraction.schema.json is made from this.
 */
const Span = { start: z.int().min(0), end: z.int().min(0) };

export const Sentence = z.strictObject({
  ...Span,
  foreign: z.boolean(),
  /** Why the sentence is no part of the statement: `credit`, `advertising`, `furniture`, `other-subject`. */
  reason: z.string().optional(),
});
export type Sentence = z.infer<typeof Sentence>;

export const Mention = z.strictObject({
  entity: z.string(),
  ...Span,
  text: z.string(),
  how: z.enum(['name', 'anaphora', 'implied']),
  /** The knowledge or lexicon row that made it. */
  rule: z.string(),
});
export type Mention = z.infer<typeof Mention>;

/** The event types of PLOVER that a position can be, seen from its speaker (src/stances/plover.ts has the table). */
export const PloverEvent = z.enum(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT']);
export type PloverEvent = z.infer<typeof PloverEvent>;

export const Stance = z.strictObject({
  id: z.string(),
  holders: z.array(z.string()).min(1),
  target: z.string(),
  polarity: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  act: Act,
  toward: z.array(z.string()),
  /** The words that show act and target, inside one sentence. */
  ...Span,
  cue: z.strictObject({ ...Span, text: z.string() }),
  modality: Modality,
  /** Null where PLOVER has no such event: an abstention, a question. */
  plover: PloverEvent.nullable(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Stance = z.infer<typeof Stance>;

export const Extraction = z.strictObject({
  document: z.strictObject({
    /** sha256 of the decoded text, first 16 hex digits: the same text is the same document. */
    id: z.string(),
    language: Language,
    title: z.string().nullable(),
    /** The day the statement was made, `YYYY-MM-DD`, if the text gives it. */
    date: z.iso.date().nullable(),
    issuers: z.array(z.string()),
    genre: z.string(),
    sha256: z.string(),
    length: z.int().min(0),
  }),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  stances: z.array(Stance),
});
export type Extraction = z.infer<typeof Extraction>;
