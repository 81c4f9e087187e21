import type { SentenceFinds } from '../finds/find.ts';
import type { Frame } from '../frame/frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import type { ReadText, TextSentence } from '../text/layers.ts';
import { chainOf, type Chain } from './chain.ts';
import { clausesOf, type Clauses } from './clauses.ts';
import { partsOf, type Before, type Parts, type Target } from './parts.ts';
import { isTheirOwn, isUnmistakable } from './plain.ts';
import { positionOf, type Position } from './position.ts';
import { agentsOf, idsOf, subjectBefore, voiceAt, type Subject } from './subject.ts';

/** What the words around a target say, before anybody is made its holder. */
export interface Reading {
  readonly sentence: number;
  readonly target: Target;
  readonly chain: Chain;
  readonly subject: Subject;
  /** Ids of the one who speaks: issuers, quoted speaker, or nobody. */
  readonly voice: readonly string[];
  readonly spokenBy: 'issuer' | 'speaker';
  /** Ids of the subject, where it is somebody else than the one who speaks. */
  readonly others: readonly string[];
  /** Ids of those whom the governing word names as doing it: their own withdrawal, support, proposal. */
  readonly agents: readonly string[];
  readonly quoted: boolean;
  /** How many targets the sentence has. */
  readonly company: number;
  /** The other targets between it and what governs it, nearest to the governor first. */
  readonly nearer: readonly Target[];
  readonly valence: 'good' | 'evil' | 'open';
  /** The words leave no doubt of the sign. */
  readonly unmistakable: boolean;
  /** The actors whose conduct the sentence before was about. */
  readonly earlier: readonly string[];
  /** The position that the words give their speaker. */
  readonly position: Position;
}

/** A stance that the words may express; which of them they do express is decided by number. */
export interface Hypothesis extends Position {
  readonly holders: readonly string[];
  readonly heldBy: 'issuer' | 'speaker' | 'subject' | 'agent';
  /** The polarity is the opposite of the one that the chain of words gives. */
  readonly turned: boolean;
}

interface Scene {
  readonly read: ReadText;
  readonly sentence: TextSentence;
  readonly index: number;
  readonly parts: Parts;
  readonly clauses: Clauses;
  readonly here: SentenceMentions;
  readonly frame: Frame;
  readonly knowledge: Knowledge;
  readonly earlier: readonly string[];
}

/**
 * A reading of every target in one sentence. `before` is what the sentences before spoke of, `earlier` are the actors
 * whose conduct the last one was about.
 */
export function readingsIn(
  read: ReadText,
  index: number,
  finds: SentenceFinds,
  here: SentenceMentions,
  frame: Frame,
  knowledge: Knowledge,
  before: Before,
  earlier: readonly string[],
): Reading[] {
  const sentence = read.sentences[index];
  if (sentence === undefined) return [];
  const parts = partsOf(finds, here, knowledge, before);
  if (parts.targets.length === 0) return [];
  const scene = { read, sentence, index, parts, clauses: clausesOf(read, sentence), here, frame, knowledge, earlier };
  return parts.targets.flatMap((target) => readingOf(target, scene) ?? []);
}

function readingOf(target: Target, scene: Scene): Reading | null {
  const { read, sentence, index, parts, clauses, here, frame, knowledge } = scene;
  const isChinese = sentence.language === 'zh';
  const chain = chainOf(target, parts, clauses, here.someone, isChinese);
  const { holders, speech } = voiceAt(here, chain);
  const from = speech && speech.start <= chain.start ? speech.start : sentence.start;
  const at = chain.relation === 'subject' || chain.relation === 'harmed' ? target.start : chain.start;
  const subject = subjectBefore(read, here.someone, clauses, at, from, isChinese);
  const named = idsOf(subject.actors);
  const theirOwn =
    !named.some((id) => holders.includes(id)) && isTheirOwn(chain, subject, here.someone, sentence.language);
  // Of several that speak together one alone may be the subject: 中方支持俄方.
  const alone = named.length > 0 && named.length < holders.length && named.every((id) => holders.includes(id));
  const voice = theirOwn || (alone && chain.cue !== null && chain.relation !== 'subject') ? named : holders;
  const others = named.every((id) => voice.includes(id)) ? [] : named;
  const agents = isChinese
    ? []
    : agentsOf(read.folded, here.someone, chain, target).filter((id) => !voice.includes(id) && !others.includes(id));
  if (voice.length === 0 && others.length === 0 && agents.length === 0) return null;
  const valence = knowledge.topics.get(target.target)?.valence ?? (target.kind === 'programme' ? 'evil' : 'good');
  // 中方认为 in China's own statement quotes nobody.
  const quoted = (theirOwn || speech !== null) && !voice.every((id) => frame.issuers.includes(id));
  const nearer = nearerThan(target, chain, parts.targets);
  return {
    sentence: index,
    target,
    chain,
    subject,
    voice,
    spokenBy: quoted || frame.issuers.length === 0 ? 'speaker' : 'issuer',
    others,
    agents,
    quoted,
    company: parts.targets.length,
    nearer,
    unmistakable: others.length === 0 && isUnmistakable(chain, target, nearer.length, sentence.language),
    valence,
    earlier: scene.earlier,
    position: positionOf(target, chain, { valence, othersAct: others.length > 0, reported: quoted }),
  };
}

function nearerThan(target: Target, chain: Chain, targets: readonly Target[]): Target[] {
  if (chain.relation === 'subject' || chain.relation === 'harmed') {
    return targets.filter((other) => other.start >= target.end && other.end <= chain.end).reverse();
  }
  return targets.filter((other) => other.end <= target.start && other.start >= chain.start);
}

/**
 * Whoever speaks, and whoever else is the subject, each for and against: whom the words describe is not always whom
 * they speak for, and an abstention has no opposite.
 */
export function hypothesesOf(reading: Reading): Hypothesis[] {
  const { target, chain, voice, others, agents, spokenBy, valence, quoted, position } = reading;
  const all: Hypothesis[] = [];
  const add = (plain: Position, holders: readonly string[], heldBy: Hypothesis['heldBy'], othersAct: boolean): void => {
    const { polarity, act, modality } = plain;
    all.push({ polarity, act, modality, holders, heldBy, turned: false });
    if (polarity === 0 || reading.unmistakable) return;
    const turned = opposite(plain, othersAct);
    all.push({ polarity: turned.polarity, act: turned.act, modality, holders, heldBy, turned: true });
  };
  if (voice.length > 0) add(position, voice, spokenBy, others.length > 0);
  if (others.length > 0 && mayHold(others, position)) {
    add(positionOf(target, chain, { valence, othersAct: false, reported: quoted }), others, 'subject', false);
  }
  if (agents.length > 0 && mayHold(agents, position)) {
    add(positionOf(target, chain, { valence, othersAct: false, reported: quoted }), agents, 'agent', false);
  }
  return all;
}

/** What somebody must do is asked of them, and what unnamed States want is told to blame them. */
const mayHold = (others: readonly string[], { modality }: Position): boolean =>
  modality !== 'required' && !others.some((id) => id.startsWith('group/certain-'));

function opposite({ polarity, act, modality }: Position, othersAct: boolean): Position {
  if (polarity < 0) return { polarity: 1, act: act === 'oppose' && !othersAct ? 'support' : act, modality };
  return { polarity: -1, act: act === 'support' ? (othersAct ? 'accuse' : 'oppose') : act, modality };
}
