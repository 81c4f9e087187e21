import { createHash } from 'node:crypto';
import type { Stance } from '../extraction.ts';
import type { Find } from '../finds/find.ts';
import type { Frame } from '../frame/frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import type { ReadText } from '../text/layers.ts';
import { candidatesIn, type Candidate } from './candidate.ts';
import { likeliestAct, probability, type Model } from './decide.ts';
import { actFeaturesOf, featuresOf, towardFeaturesOf } from './features.ts';
import type { Target } from './parts.ts';
import { idsOf } from './subject.ts';

/** A candidate with the properties by which it is decided, and how sure it is that the words express it. */
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
  let acting: readonly string[] = [];
  let carried: Target | null = null;
  return read.sentences.flatMap((_sentence, index) => {
    const here = mentions[index];
    if (here === undefined || frame.sentences[index]?.foreign === true) return [];
    const candidates = candidatesIn(read, index, finds[index] ?? [], here, frame, knowledge, acting, carried);
    carried =
      candidates.findLast(({ target }) => target.how !== 'carried')?.target ?? (candidates.length > 0 ? carried : null);
    acting = othersActing(candidates, knowledge) ?? (candidates.length > 0 ? acting : []);
    return candidates.map((candidate) => {
      const features = featuresOf(candidate, read, frame);
      return { ...candidate, features, confidence: probability(model.stance, features) };
    });
  });
}

/** Whose conduct the sentence is about: what follows with “this” and “such” is still about them. */
function othersActing(candidates: readonly Candidate[], knowledge: Knowledge): readonly string[] | null {
  const last = candidates.findLast(({ othersAct, heldBy }) => othersAct && heldBy !== 'subject');
  if (last) return idsOf(last.subject.actors);
  const owned = candidates.findLast(({ target }) => target.kind === 'programme');
  return owned ? (knowledge.entities.get(owned.target.target)?.operators ?? null) : null;
}

/** The stances among them: of those with the same holders, target and polarity in a sentence the surest. */
export function stancesOf(
  read: ReadText,
  weighed: readonly Weighed[],
  frame: Frame,
  model: Model,
  documentId: string,
): Stance[] {
  const best = new Map<string, Weighed>();
  for (const each of weighed) {
    if (each.confidence < model.stance.threshold) continue;
    const key = `${each.sentence} ${[...each.holders].sort().join()} ${each.target.target}`;
    const known = best.get(key);
    if (!known || each.confidence > known.confidence) best.set(key, each);
  }
  return [...best.values()].map((each) => stance(read, each, frame, model, documentId));
}

function stance(read: ReadText, each: Weighed, frame: Frame, model: Model, documentId: string): Stance {
  const { target, chain, polarity, modality } = each;
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
    act: polarity === 0 ? 'neutral' : likeliestAct(model, actFeaturesOf(each, read, frame), each.act),
    toward: each.addressees
      .filter((addressee) => probability(model.toward, towardFeaturesOf(each, addressee)) >= model.toward.threshold)
      .map(({ entity }) => entity)
      .sort(),
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
