import type { Frame } from '../frame/frame.ts';
import type { ReadText } from '../text/layers.ts';
import { stem } from '../text/stems.ts';
import type { Hypothesis, Reading } from './candidate.ts';
import { tellSurroundings } from './surroundings.ts';

/**
 * Hears a named property: what it is about, then its values. The properties are told one by one and not listed, since
 * a text has some forty for every target, and to build them would cost more than to weigh them.
 */
export type Tell = (about: string, a?: string, b?: string, c?: string) => void;

/**
 * By what each hypothesis of a reading is weighed: what is told `free` counts the same for all of them, `signed` apart
 * for the polarity that the words give and its opposite, `within` apart for each kind of hypothesis.
 */
export interface Hearing {
  readonly free: Tell;
  readonly signed: Tell;
  readonly within: Tell;
}

const few = ['0', '1', '2', '3'] as const;
const upTo = (count: number, most: 1 | 2 | 3): string => few[Math.min(count, most)] ?? '3';
const signs = { '-1': 'against', 0: 'neither', 1: 'for' } as const;
/** How far, in UTF-16 units, is far from a cue. */
const far = { zh: 15, en: 60, ru: 60 } as const;

export function tellFeatures(reading: Reading, read: ReadText, frame: Frame, { free, signed, within }: Hearing): void {
  const { chain, target, others, valence, subject, quoted, position, spokenBy } = reading;
  const language = read.sentences[reading.sentence]?.language ?? read.language;
  const role = frame.sentences[reading.sentence]?.role ?? 'body';
  const { cue, relation } = chain;
  const outer = chain.operators.at(-1);
  const inner = chain.operators[0];
  const distance = cue ? Math.max(0, Math.max(target.start - cue.end, cue.start - target.end)) : 0;
  const acting = others.length > 0 ? 'others' : 'self';
  const governor = cue?.row.act ?? outer?.row.does ?? 'nothing';
  const kind = target.kind === 'topic' ? valence : target.kind;
  const sign = signs[position.polarity];
  const { modality } = position;

  free('how', target.how, relation);
  free('commas', upTo(chain.commas, 2), relation);
  free('genre', frame.genre, language, role);
  free('company', upTo(reading.company - 1, 3), upTo(reading.nearer.length, 2));
  tellSurroundings(reading, read, language, free);
  if (cue) free('row', cue.rule);
  if (outer) free('row', outer.rule);
  if (distance > far[language]) {
    free('far', language);
  }

  signed('target', target.target, sign);
  if (target.kind === 'topic') signed('phrase', target.rule, sign);

  within('any');
  within('relation', relation, governor);
  within('kind', kind, sign, relation);
  within('kind and operator', kind, sign, outer?.row.does ?? 'no operator');
  within('kind and governor', kind, sign, governor);
  within('acting', acting, relation, governor);
  within('acting and kind', acting, kind, sign);
  within('modality', modality, acting);
  within('quoted', quoted ? 'yes' : 'no', relation);
  within('away', upTo(subject.clausesAway, 2), relation);
  within('genre', frame.genre, spokenBy);
  if (cue) within('row', cue.rule);
  else if (outer) within('row', outer.rule);
  if (inner) within('inner', inner.row.does, cue?.row.act ?? 'no cue');
  if (subject.qualifies) within('qualifies');
  if (chain.negated) within('negated');
  if (reading.unmistakable) within('unmistakable');
}

/** The kinds of hypotheses, in the order of the weights of a feature. */
export const hypothesisKinds = [
  'issuer',
  'issuer turned',
  'speaker',
  'speaker turned',
  'subject',
  'subject turned',
  'agent',
  'agent turned',
] as const;
export type HypothesisKind = (typeof hypothesisKinds)[number];

const turnedKind = {
  issuer: 'issuer turned',
  speaker: 'speaker turned',
  subject: 'subject turned',
  agent: 'agent turned',
} as const satisfies Record<Hypothesis['heldBy'], HypothesisKind>;

export const kindOf = ({ heldBy, turned }: Hypothesis): HypothesisKind => (turned ? turnedKind[heldBy] : heldBy);

/** The properties by which the act of a stance is decided; `act` is what the rules alone would say. */
export function tellActFeatures(
  reading: Reading,
  hypothesis: Hypothesis,
  read: ReadText,
  frame: Frame,
  tell: Tell,
): void {
  const { chain, others, valence, target } = reading;
  const { act, polarity, modality, heldBy, turned } = hypothesis;
  const language = read.sentences[reading.sentence]?.language ?? read.language;
  const outer = chain.operators.at(-1);
  const { cue } = chain;
  const governor = cue?.row.act ?? outer?.row.does ?? 'nothing';
  const acting = others.length > 0 && heldBy !== 'subject' ? 'others' : 'self';
  const sign = signs[polarity];
  tell('act', act);
  tell('act', act, sign);
  tell('act', act, acting);
  tell('act', act, language);
  tell('governor', governor, chain.relation, sign);
  tell('governor', governor, modality);
  tell('governor', governor, acting, sign);
  tell('modality', modality, acting);
  tell('valence', valence, sign, acting);
  tell('held', heldBy, frame.genre, sign);
  tell('turned', turned ? 'yes' : 'no', governor);
  tell('how', target.how, sign);
  tell('kind', target.kind, sign);
  if (cue) {
    tell('row', cue.rule);
    tell('row', cue.rule, sign);
  }
  if (outer) {
    tell('row', outer.rule);
    tell('row', outer.rule, sign);
  }
  if (chain.modal) tell('row', chain.modal.rule);
  tell('target', target.target, sign);
  tell('target', target.rule, sign);
  tell('relation', chain.relation, sign, acting);
  tell('nearer', upTo(reading.nearer.length, 2), governor);
  tell('negated', chain.negated ? 'yes' : 'no', governor, sign);
  if (language !== 'zh') for (const word of wordsAround(reading, read)) tell('word', word);
}

/** How many UTF-16 units before and behind the words of a stance still tell in which tone it is said. */
const around = { before: 60, behind: 30 } as const;

/** The stems in and around the words of a stance, within its sentence, each once. */
function wordsAround({ chain, sentence }: Reading, read: ReadText): Set<string> {
  const { start, end } = read.sentences[sentence] ?? chain;
  const from = Math.max(start, chain.start - around.before);
  const words = read.folded.slice(from, Math.min(end, chain.end + around.behind)).toLowerCase();
  return new Set((words.match(/\p{L}{3,}/gu) ?? []).map(stem));
}

/** The properties of a stance by which it is decided toward whom it is, whoever that may be. */
export function tellTowardFeatures({ chain }: Reading, { polarity }: Hypothesis, tell: Tell): void {
  tell('relation', chain.relation, signs[polarity]);
}

/** … those of what the actor is. */
export function tellKindFeatures({ act, polarity }: Hypothesis, kind: string, tell: Tell): void {
  tell('kind', kind);
  tell('kind', kind, act, signs[polarity]);
}

/** … and those of a place where the actor stands. */
export function tellPlaceFeatures(
  { chain, others }: Reading,
  { act, polarity, heldBy }: Hypothesis,
  place: string,
  tell: Tell,
): void {
  const governor = chain.cue?.row.act ?? chain.operators.at(-1)?.row.does ?? 'nothing';
  const acting = others.length > 0 ? 'others' : 'self';
  const sign = signs[polarity];
  tell(place);
  tell(place, act, sign);
  tell(place, sign, acting);
  tell(place, governor);
  tell(place, heldBy);
  tell(place, chain.relation);
}
