import { createHash } from 'node:crypto';
import type { Stance } from '../extraction.ts';
import type { Find } from '../finds/find.ts';
import type { Frame } from '../frame/frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import type { ReadText } from '../text/layers.ts';
import { candidatesIn, type Candidate } from './candidate.ts';
import { probability, type Model } from './decide.ts';
import { featuresOf } from './features.ts';
import type { Target } from './parts.ts';

/** A candidate with what is decided about it. */
export interface Weighed extends Candidate {
  readonly features: readonly string[];
  readonly confidence: number;
}

/** Every candidate of the text, weighed; in the order of reading. */
export function weighAll(
  read: ReadText,
  finds: readonly (readonly Find[])[],
  mentions: readonly SentenceMentions[],
  frame: Frame,
  knowledge: Knowledge,
  model: Model,
): Weighed[] {
  let blamed: readonly string[] = [];
  let carried: Target | null = null;
  return read.sentences.flatMap((_sentence, index) => {
    const here = mentions[index];
    if (here === undefined || frame.sentences[index]?.foreign === true) return [];
    const weighed = candidatesIn(read, index, finds[index] ?? [], here, frame, knowledge, blamed, carried).map(
      (candidate) => {
        const features = featuresOf(candidate, read, frame);
        return { ...candidate, features, confidence: probability(model, features) };
      },
    );
    const last = weighed.findLast(({ target }) => target.how !== 'carried');
    carried = last?.target ?? (weighed.length > 0 ? carried : null);
    blamed = weighed.findLast(({ toward, polarity }) => polarity < 0 && toward.length > 0)?.toward ?? [];
    return weighed;
  });
}

/** The stances among them: of those with the same holders, target and polarity in a sentence the surest. */
export function stancesOf(
  read: ReadText,
  weighed: readonly Weighed[],
  threshold: number,
  documentId: string,
): Stance[] {
  const best = new Map<string, Weighed>();
  for (const each of weighed) {
    if (each.confidence < threshold) continue;
    const key = `${each.sentence} ${[...each.holders].sort().join()} ${each.target.target}`;
    const known = best.get(key);
    if (!known || each.confidence > known.confidence) best.set(key, each);
  }
  return [...best.values()].map((each) => stance(read, each, documentId));
}

function stance(read: ReadText, each: Weighed, documentId: string): Stance {
  const { target, chain, polarity, act, modality } = each;
  const holders = [...each.holders].sort();
  const word = chain.cue ?? chain.operators.at(-1);
  // A cue with a gap would be as long as its object: there the object stands for it.
  const cue = word && word.gap === null ? word : target;
  const id = createHash('sha256')
    .update([documentId, chain.start, chain.end, holders.join(), target.target, polarity].join('\n'))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    holders,
    target: target.target,
    polarity,
    act,
    toward: [...each.toward],
    start: chain.start,
    end: chain.end,
    cue: { start: cue.start, end: cue.end, text: read.text.slice(cue.start, cue.end) },
    modality,
    rule: [chain.cue?.rule, ...chain.operators.map(({ rule }) => rule), target.rule]
      .filter((rule) => rule !== undefined)
      .join(' + '),
    confidence: Math.round(each.confidence * 1000) / 1000,
  };
}
