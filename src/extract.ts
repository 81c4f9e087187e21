import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Extraction } from './extraction.ts';
import { findAll } from './finds/all.ts';
import type { SentenceFinds } from './finds/find.ts';
import type { Frame } from './frame/frame.ts';
import { frameOf } from './frame/read.ts';
import { toldFrame, type Told } from './frame/told.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { mentionsOf, type SentenceMentions } from './mentions/read.ts';
import { decisionOf, type Decision } from './stances/decide.ts';
import { loadModel, modelFile } from './stances/model.ts';
import type { Reading } from './stances/candidate.ts';
import { readAll, stancesOf } from './stances/read.ts';
import type { ReadText } from './text/layers.ts';
import { identityOf } from './text/identity.ts';
import { readText } from './text/read.ts';

/** What each stage gives for one text, before it is put together. */
export interface Layers {
  readonly read: ReadText;
  readonly finds: readonly SentenceFinds[];
  readonly frame: Frame;
  readonly mentions: readonly SentenceMentions[];
  readonly readings: readonly Reading[];
}

/** Reads a text and gives every stage's layer. Pure: the same text and knowledge give the same layers. */
export function layersOf(text: string, knowledge: Knowledge, told: Told = {}): Layers {
  const read = readText(text);
  const finds = findAll(read, knowledge);
  const frame = toldFrame(frameOf(read, finds, knowledge), told);
  const mentions = mentionsOf(read, finds, frame, knowledge);
  const readings = readAll(read, finds, mentions, frame, knowledge);
  return { read, finds, frame, mentions, readings };
}

let shipped: Decision | null = null;

/**
 * What a reading rests on besides its text: the knowledge (by its hash), the weights, and the version of the program.
 * A text that was read with the same need not be read again.
 */
export function readerHash(knowledgeHash: string): string {
  const about = readFileSync(new URL('../package.json', import.meta.url));
  return createHash('sha256').update(knowledgeHash).update(readFileSync(modelFile)).update(about).digest('hex');
}

/** Who says what about what in a decoded text, with the words it rests on. `told` counts before what the text shows. */
export function extract(
  text: string,
  knowledge: Knowledge,
  decision: Decision = (shipped ??= decisionOf(loadModel())),
  told: Told = {},
): Extraction {
  const { read, frame, mentions, readings } = layersOf(text, knowledge, told);
  const { id, sha256 } = identityOf(text);
  const { title, date, issuers, genre } = frame;
  return {
    document: {
      id,
      language: read.language,
      title,
      date,
      issuers: [...issuers].sort(),
      genre,
      sha256,
      length: text.length,
    },
    sentences: read.sentences.map(({ start, end }, index) => {
      const { foreign = false, reason } = frame.sentences[index] ?? {};
      return reason === undefined ? { start, end, foreign } : { start, end, foreign, reason };
    }),
    mentions: mentions.flatMap((here) =>
      here.mentions.map(({ entity, start, end, how, rule }) => ({
        entity,
        start,
        end,
        text: text.slice(start, end),
        how,
        rule,
      })),
    ),
    stances: stancesOf(read, readings, mentions, frame, knowledge, decision, id),
  };
}
