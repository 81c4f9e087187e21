import type { Find } from '../finds/find.ts';
import type { Frame } from '../frame/frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import type { ReadText } from '../text/layers.ts';
import { chainOf, type Chain } from './chain.ts';
import { clausesOf } from './clauses.ts';
import { partsOf, type Target } from './parts.ts';
import { positionOf, type Position } from './position.ts';
import { idsOf, subjectBefore, voiceAt } from './subject.ts';
import { towardOf } from './toward.ts';

/** A stance that the words may express; whether they do is decided later, from its features. */
export interface Candidate extends Position {
  readonly sentence: number;
  readonly target: Target;
  readonly chain: Chain;
  readonly holders: readonly string[];
  /** Where the holder comes from. */
  readonly heldBy: 'issuer' | 'speaker' | 'subject';
  readonly othersAct: boolean;
  readonly toward: readonly string[];
  /** How many targets the sentence has. */
  readonly company: number;
  readonly valence: 'good' | 'evil' | 'open';
}

/** Everything in one sentence that may be a stance. `earlier` are those blamed in the sentence before. */
export function candidatesIn(
  read: ReadText,
  index: number,
  finds: readonly Find[],
  here: SentenceMentions,
  frame: Frame,
  knowledge: Knowledge,
  earlier: readonly string[],
): Candidate[] {
  const sentence = read.sentences[index];
  if (sentence === undefined) return [];
  const parts = partsOf(finds, here, knowledge);
  if (parts.targets.length === 0) return [];
  const isChinese = sentence.language === 'zh';
  const clauses = clausesOf(read, sentence);

  return parts.targets.flatMap((target): Candidate[] => {
    const chain = chainOf(target, parts, clauses, here.someone, isChinese);
    const { holders: voice, speech } = voiceAt(here, chain);
    const from = speech && speech.start <= chain.start ? speech.start : sentence.start;
    const subject = subjectBefore(read, here.someone, clauses, chain.cue && chain.relation === 'subject' ? target.start : chain.start, from, isChinese);
    const named = idsOf(subject);
    const othersAct = named.length > 0 && !named.every((id) => voice.includes(id));
    const valence = knowledge.topics.get(target.target)?.valence ?? (target.kind === 'programme' ? 'evil' : 'good');
    const position = positionOf(target, chain, { valence, othersAct, reported: speech !== null });

    const ownCue = chain.cue !== null && chain.relation !== 'subject' && position.modality !== 'required';
    const bySubject = othersAct && ownCue;
    const holders = bySubject ? named : voice.length > 0 ? voice : [];
    if (holders.length === 0) return [];
    const toward = towardOf(read, knowledge, target, chain, position.act, holders, bySubject ? [] : subject, here.someone, earlier);
    return [
      {
        ...position,
        sentence: index,
        target,
        chain,
        holders,
        heldBy: bySubject ? 'subject' : speech || frame.issuers.length === 0 ? 'speaker' : 'issuer',
        othersAct,
        toward: [...new Set(toward)].sort(),
        company: parts.targets.length,
        valence,
      },
    ];
  });
}
