import type { Find } from '../finds/find.ts';
import type { Frame } from '../frame/frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import type { ReadText, TextSentence } from '../text/layers.ts';
import { chainOf, type Chain } from './chain.ts';
import { clausesOf, type Clauses } from './clauses.ts';
import { partsOf, type Parts, type Target } from './parts.ts';
import { positionOf, type Position } from './position.ts';
import { idsOf, subjectBefore, voiceAt, type Subject } from './subject.ts';
import { addressees, type Addressee } from './toward.ts';

/** What is known of a target in its sentence before anybody is made its holder. */
export interface Reading {
  readonly sentence: number;
  readonly target: Target;
  readonly chain: Chain;
  readonly subject: Subject;
  /** The subject is somebody else than the one who speaks. */
  readonly othersAct: boolean;
  readonly quoted: boolean;
  /** How many targets the sentence has. */
  readonly company: number;
  /** The other targets between it and what governs it, nearest to the governor first. */
  readonly nearer: readonly Target[];
  readonly valence: 'good' | 'evil' | 'open';
}

/** A stance that the words may express; which of them they do express is decided later, from their features. */
export interface Candidate extends Reading, Position {
  readonly holders: readonly string[];
  /** The one who speaks (issuer or quoted speaker), or the subject of the sentence. */
  readonly heldBy: 'issuer' | 'speaker' | 'subject';
  /** The polarity is the one that the chain of words gives. */
  readonly asChained: boolean;
  readonly addressees: readonly Addressee[];
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
  /** Those blamed in the sentence before. */
  readonly earlier: readonly string[];
}

/**
 * Everything in one sentence that may be a stance: for each target each possible holder, for and against.
 * `earlier` are those blamed in the sentence before, `carried` is what it spoke of last.
 */
export function candidatesIn(
  read: ReadText,
  index: number,
  finds: readonly Find[],
  here: SentenceMentions,
  frame: Frame,
  knowledge: Knowledge,
  earlier: readonly string[],
  carried: Target | null,
): Candidate[] {
  const sentence = read.sentences[index];
  if (sentence === undefined) return [];
  const parts = partsOf(finds, here, knowledge, carried);
  if (parts.targets.length === 0) return [];
  const scene = { read, sentence, index, parts, clauses: clausesOf(read, sentence), here, frame, knowledge, earlier };
  return parts.targets.flatMap((target) => candidatesFor(target, scene));
}

function candidatesFor(target: Target, scene: Scene): Candidate[] {
  const { read, sentence, index, parts, clauses, here, frame, knowledge } = scene;
  const isChinese = sentence.language === 'zh';
  const chain = chainOf(target, parts, clauses, here.someone, isChinese);
  const { holders: voice, speech } = voiceAt(here, chain);
  const from = speech && speech.start <= chain.start ? speech.start : sentence.start;
  const at = chain.relation === 'subject' || chain.relation === 'harmed' ? target.start : chain.start;
  const subject = subjectBefore(read, here.someone, clauses, at, from, isChinese);
  const named = idsOf(subject.actors);
  const othersAct = named.length > 0 && !named.every((id) => voice.includes(id));
  const valence = knowledge.topics.get(target.target)?.valence ?? (target.kind === 'programme' ? 'evil' : 'good');
  const reading: Reading = {
    sentence: index,
    target,
    chain,
    subject,
    othersAct,
    quoted: speech !== null,
    company: parts.targets.length,
    nearer: nearerThan(target, chain, parts.targets),
    valence,
  };

  const speaker = speech || frame.issuers.length === 0 ? 'speaker' : 'issuer';
  return [
    ...(voice.length > 0 ? bothWays(reading, voice, speaker, scene) : []),
    ...(othersAct ? bothWays(reading, named, 'subject', scene) : []),
  ];
}

function nearerThan(target: Target, chain: Chain, targets: readonly Target[]): Target[] {
  const between = targets.filter((other) =>
    other.start >= target.end ? other.end <= chain.end : other.end <= target.start && other.start >= chain.start,
  );
  const right = chain.relation === 'subject' || chain.relation === 'harmed';
  return right
    ? between.filter(({ start }) => start >= target.end).reverse()
    : between.filter(({ end }) => end <= target.start);
}

/** The stance as the words have it, and its opposite: whom they speak for is not always whom they describe. */
function bothWays(
  reading: Reading,
  holders: readonly string[],
  heldBy: Candidate['heldBy'],
  scene: Scene,
): Candidate[] {
  const { target, chain, subject, valence } = reading;
  const othersAct = heldBy !== 'subject' && reading.othersAct;
  const plain = positionOf(target, chain, { valence, othersAct, reported: reading.quoted });
  const positions = plain.polarity === 0 ? [plain] : [plain, opposite(plain, othersAct)];
  return positions.map((position) => ({
    ...reading,
    ...position,
    holders,
    heldBy,
    asChained: position === plain,
    addressees: addressees({ ...scene, target, chain, subject, someone: scene.here.someone }, holders),
  }));
}

function opposite({ polarity, act, modality }: Position, othersAct: boolean): Position {
  const critical = act === 'oppose' || act === 'condemn' || act === 'accuse' || act === 'concern';
  if (polarity < 0)
    return { polarity: 1, act: critical ? (act === 'oppose' && !othersAct ? 'support' : act) : act, modality };
  return { polarity: -1, act: act === 'support' ? (othersAct ? 'accuse' : 'oppose') : act, modality };
}
