import type { Frame } from '../frame/frame.ts';
import type { ReadText } from '../text/layers.ts';
import type { Hypothesis, Reading } from './candidate.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Addressee } from './toward.ts';

/** A named property: what it is about, then its values. Kept in parts, since they are looked up in parts. */
export type Feature = readonly string[];

/**
 * The properties of a reading by which each of its hypotheses is weighed: `free` count the same for all of them,
 * `signed` apart for the polarity that the words give and its opposite, `within` apart for each kind of hypothesis.
 */
export interface Features {
  readonly free: readonly Feature[];
  readonly signed: readonly Feature[];
  readonly within: readonly Feature[];
}

const few = ['0', '1', '2', '3'] as const;
const upTo = (count: number, most: 1 | 2 | 3): string => few[Math.min(count, most)] ?? '3';
const signs = { '-1': 'against', 0: 'neither', 1: 'for' } as const;
/** How far, in UTF-16 units, is far from a cue. */
const far = { zh: 15, en: 60, ru: 60 } as const;

export function featuresOf(reading: Reading, read: ReadText, frame: Frame): Features {
  const { chain, target, others, company, valence, subject, quoted, position, spokenBy } = reading;
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

  const free: Feature[] = [
    ['how', target.how, relation],
    ['commas', upTo(chain.commas, 2), relation],
    ['company', company > 6 ? 'many' : company > 3 ? 'some' : company > 1 ? 'few' : 'one'],
    ['operators', upTo(chain.operators.length, 3)],
    ['genre', frame.genre, language, role],
    ...surroundingsOf(reading, read, language),
  ];
  const signed: Feature[] = [['target', target.target, sign]];
  const within: Feature[] = [
    ['any'],
    ['relation', relation],
    ['relation', relation, governor],
    ['relation', relation, language],
    ['kind', kind, sign],
    ['kind', kind, sign, relation],
    ['kind', kind, sign, cue?.row.act ?? 'no cue', outer?.row.does ?? 'no operator'],
    ['acting', acting],
    ['acting', acting, relation, governor],
    ['acting', acting, kind, sign],
    ['modality', modality],
    ['modality', modality, acting],
    ['quoted', quoted ? 'yes' : 'no', relation],
    ['away', upTo(subject.clausesAway, 2), relation],
    ['role', role],
    ['genre', frame.genre, spokenBy],
  ];
  if (target.kind === 'topic') signed.push(['phrase', target.rule, sign]);
  if (cue) {
    free.push(['row', cue.rule]);
    within.push(['row', cue.rule]);
  }
  if (outer) {
    free.push(['row', outer.rule]);
    if (!cue) within.push(['row', outer.rule]);
  }
  if (inner) within.push(['inner', inner.row.does, cue?.row.act ?? 'no cue']);
  if (distance > far[language]) free.push(['far', language], ['far', relation]);
  if (subject.qualifies) within.push(['qualifies']);
  if (chain.negated) within.push(['negated']);
  return { free, signed, within };
}

/** The kinds of hypotheses, in the order of the weights of a feature. */
export const hypothesisKinds = [
  'issuer',
  'issuer turned',
  'speaker',
  'speaker turned',
  'subject',
  'subject turned',
] as const;
export type HypothesisKind = (typeof hypothesisKinds)[number];

export const kindOf = ({ heldBy, turned }: Hypothesis): HypothesisKind => (turned ? `${heldBy} turned` : heldBy);

/** The features under which the weights of one hypothesis are learnt and shown. */
export function featuresFor({ free, signed, within }: Features, kind: HypothesisKind): Feature[] {
  const side = kind.endsWith('turned') ? 'turned' : 'straight';
  return [...free, ...signed.map((feature) => [side, ...feature]), ...within.map((feature) => [kind, ...feature])];
}

/** The properties by which the act of a stance is decided; `act` is what the rules alone would say. */
export function actFeaturesOf(reading: Reading, hypothesis: Hypothesis, read: ReadText, frame: Frame): Feature[] {
  const { chain, others, valence, target } = reading;
  const { act, polarity, modality, heldBy, turned } = hypothesis;
  const language = read.sentences[reading.sentence]?.language ?? read.language;
  const outer = chain.operators.at(-1);
  const { cue } = chain;
  const governor = cue?.row.act ?? outer?.row.does ?? 'nothing';
  const acting = others.length > 0 && heldBy !== 'subject' ? 'others' : 'self';
  const sign = signs[polarity];
  const features: Feature[] = [
    ['act', act],
    ['act', act, sign],
    ['act', act, acting],
    ['act', act, language],
    ['governor', governor, chain.relation, sign],
    ['governor', governor, modality],
    ['governor', governor, acting, sign],
    ['modality', modality, acting],
    ['valence', valence, sign, acting],
    ['held', heldBy, frame.genre, sign],
    ['turned', turned ? 'yes' : 'no', governor],
    ['how', target.how, sign],
    ['kind', target.kind, sign],
  ];
  if (cue) features.push(['row', cue.rule], ['row', cue.rule, sign]);
  if (outer) features.push(['row', outer.rule], ['row', outer.rule, sign]);
  if (chain.modal) features.push(['row', chain.modal.rule]);
  return features;
}

/** The properties by which it is decided whether a stance is toward an actor. */
export function towardFeaturesOf({ chain, others }: Reading, hypothesis: Hypothesis, { places }: Addressee): Feature[] {
  const { act, polarity, heldBy } = hypothesis;
  const governor = chain.cue?.row.act ?? chain.operators.at(-1)?.row.does ?? 'nothing';
  const acting = others.length > 0 ? 'others' : 'self';
  const sign = signs[polarity];
  return places.flatMap((place): Feature[] => [
    [place],
    [place, act, sign],
    [place, sign, acting],
    [place, governor],
    [place, heldBy],
  ]);
}
