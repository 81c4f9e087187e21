import { hash } from 'node:crypto';
import type { Stance } from '../extraction.ts';
import { nothingFound, type SentenceFinds } from '../finds/find.ts';
import type { Frame } from '../frame/frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import type { ReadText } from '../text/layers.ts';
import { sorted } from '../text/order.ts';
import { hypothesesOf, readingsIn, type Hypothesis, type Reading } from './candidate.ts';
import type { Decision } from './decide.ts';
import { evidenceOf } from './evidence.ts';
import { hypothesisKinds, kindOf } from './features.ts';
import type { Target } from './parts.ts';
import { ploverOf } from './plover.ts';
import { idsOf } from './subject.ts';
import { addressees } from './toward.ts';

/** For how many sentences a matter can be pointed at with its kind: those tests, such weapons. */
const remembered = 3;

/** For how many sentences an entity still makes plain which matter is meant. */
const near = 2;

/** A reading of every target of the text, in the order of reading. */
export function readAll(
  read: ReadText,
  finds: readonly SentenceFinds[],
  mentions: readonly SentenceMentions[],
  frame: Frame,
  knowledge: Knowledge,
): Reading[] {
  let earlier: readonly string[] = [];
  let carried: Target | null = null;
  const recent: (readonly Target[])[] = [];
  const all: Reading[] = [];
  mentions.forEach((here, index) => {
    if (frame.sentences[index]?.foreign === true) return;
    const before = { carried, recent, near: mentions.slice(Math.max(0, index - near), index) };
    const readings = readingsIn(read, index, finds[index] ?? nothingFound, here, frame, knowledge, before, earlier);
    recent.push(readings.map(({ target }) => target).filter(({ how }) => how !== 'carried'));
    if (recent.length > remembered) recent.shift();
    all.push(...readings);
    if (readings.length === 0) {
      earlier = [];
      carried = null;
      return;
    }
    carried = readings.findLast(({ target }) => target.how !== 'carried')?.target ?? carried;
    earlier = acting(readings, knowledge) ?? earlier;
  });
  return all;
}

/** Whose conduct the sentence is about: what follows with “this” and “such” is still about them. */
function acting(readings: readonly Reading[], knowledge: Knowledge): readonly string[] | null {
  const last = readings.findLast(({ others }) => others.length > 0);
  if (last) return idsOf(last.subject.actors);
  const owned = readings.findLast(({ target }) => target.kind === 'programme');
  return owned ? (knowledge.entities.get(owned.target.target)?.operators ?? null) : null;
}

const inOrder = (ids: readonly string[]): string[] => sorted([...ids], (a, b) => (a < b ? -1 : a > b ? 1 : 0));

interface Accepted {
  readonly reading: Reading;
  readonly hypothesis: Hypothesis;
  readonly confidence: number;
}

/** Where the words leave no doubt of the sign, that others mostly think otherwise of the target counts for less. */
const enough = 0.15;

/** The stances among the readings: of those with the same holders and target in a sentence the surest. */
export function stancesOf(
  read: ReadText,
  readings: readonly Reading[],
  mentions: readonly SentenceMentions[],
  frame: Frame,
  knowledge: Knowledge,
  decision: Decision,
  documentId: string,
): Stance[] {
  const best = new Map<string, Accepted>();
  for (const reading of readings) {
    const probabilities = decision.stance(reading, read, frame);
    const least = reading.unmistakable ? Math.min(enough, decision.threshold) : decision.threshold;
    for (const hypothesis of hypothesesOf(reading)) {
      const confidence = probabilities[hypothesisKinds.indexOf(kindOf(hypothesis))] ?? 0;
      if (confidence < least) continue;
      const key = `${reading.sentence} ${inOrder(hypothesis.holders).join()} ${reading.target.target}`;
      const known = best.get(key);
      if (!known || confidence > known.confidence) best.set(key, { reading, hypothesis, confidence });
    }
  }
  return [...best.values()].map((accepted) => {
    const { reading, hypothesis } = accepted;
    const around = addressees(reading, hypothesis.holders, read, mentions, knowledge);
    const toward = inOrder(decision.toward(reading, hypothesis, around).map(({ entity }) => entity));
    const act = decision.act(reading, hypothesis, read, frame);
    return stance(read, accepted, hypothesis.polarity === 0 ? 'neutral' : act, toward, documentId);
  });
}

function stance(
  read: ReadText,
  { reading, hypothesis, confidence }: Accepted,
  act: Stance['act'],
  toward: string[],
  documentId: string,
): Stance {
  const { target, chain } = reading;
  const { polarity, modality } = hypothesis;
  const holders = inOrder(hypothesis.holders);
  const sentence = read.sentences[reading.sentence];
  const evidence = sentence ? evidenceOf(read, sentence, chain) : { start: chain.start, end: chain.end };
  const word = chain.cue ?? chain.operators.at(-1);
  // A cue with a gap would be as long as its object: there the object stands for it.
  const cue = word && word.gap === null ? word : target;
  const id = hash(
    'sha256',
    [documentId, chain.start, chain.end, holders.join(), target.target, polarity].join('\n'),
  ).slice(0, 16);
  return {
    id,
    holders,
    target: target.target,
    polarity,
    act,
    toward,
    ...evidence,
    cue: { start: cue.start, end: cue.end, text: read.text.slice(cue.start, cue.end) },
    modality,
    plover: ploverOf({ act, polarity, modality }),
    rule: [chain.cue?.rule, ...chain.operators.map(({ rule }) => rule), target.rule]
      .filter((rule) => rule !== undefined)
      .join(' + '),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
