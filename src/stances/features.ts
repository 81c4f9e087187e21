import type { Frame } from '../frame/frame.ts';
import type { ReadText } from '../text/layers.ts';
import type { Hypothesis, Reading } from './candidate.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Addressee } from './toward.ts';

/**
 * The named properties of a reading by which each of its hypotheses is weighed: `free` count the same for all of them,
 * `signed` apart for the polarity that the words give and its opposite, `within` apart for each kind of hypothesis.
 */
export interface Features {
  readonly free: readonly string[];
  readonly signed: readonly string[];
  readonly within: readonly string[];
}

export function featuresOf(reading: Reading, read: ReadText, frame: Frame): Features {
  const { chain, target, others, company, valence, subject, quoted, position, spokenBy } = reading;
  const language = read.sentences[reading.sentence]?.language ?? read.language;
  const role = frame.sentences[reading.sentence]?.role ?? 'body';
  const { cue, relation } = chain;
  const outer = chain.operators.at(-1);
  const inner = chain.operators[0];
  const distance = cue ? Math.max(0, Math.max(target.start - cue.end, cue.start - target.end)) : 0;
  const othersAct = others.length > 0 ? 'others' : 'self';
  const governor = cue?.row.act ?? outer?.row.does ?? 'nothing';
  const kind = target.kind === 'topic' ? valence : target.kind;
  const sign = `${kind}${position.polarity}`;

  const free = [
    `how=${target.how} ${relation}`,
    `commas=${Math.min(chain.commas, 2)} ${relation}`,
    `company=${company > 6 ? 'many' : company > 3 ? 'some' : company > 1 ? 'few' : 'one'}`,
    `operators=${Math.min(chain.operators.length, 3)}`,
    `genre=${frame.genre} ${language} ${role}`,
    ...surroundingsOf(reading, read, language),
  ];
  const signed = [`target=${target.target} ${position.polarity}`];
  const within = [
    '',
    relation,
    `${relation} ${governor}`,
    `${relation} ${language}`,
    sign,
    `${sign} ${relation}`,
    `${sign} ${cue?.row.act ?? 'no cue'} ${outer?.row.does ?? ''}`,
    othersAct,
    `${othersAct} ${relation} ${governor}`,
    `${othersAct} ${sign}`,
    `modality=${position.modality}`,
    `modality=${position.modality} ${othersAct}`,
    `quoted=${quoted} ${relation}`,
    `away=${Math.min(subject.clausesAway, 2)} ${relation}`,
    `role=${role}`,
    `genre=${frame.genre} ${spokenBy}`,
  ];
  if (target.kind === 'topic') signed.push(`phrase=${target.rule} ${position.polarity}`);
  if (cue) {
    free.push(`row=${cue.rule}`);
    within.push(`row=${cue.rule}`);
  }
  if (outer) {
    free.push(`row=${outer.rule}`);
    if (!cue) within.push(`row=${outer.rule}`);
  }
  if (inner) within.push(`inner=${inner.row.does} ${cue?.row.act ?? ''}`);
  if (distance > (language === 'zh' ? 15 : 60)) free.push(`far ${language}`, `far ${relation}`);
  if (subject.qualifies) within.push('qualifies');
  if (chain.negated) within.push('negated');
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

/** The names under which the weights of one hypothesis are learnt and shown. */
export function namesOf({ free, signed, within }: Features, kind: HypothesisKind): string[] {
  const turned = kind.endsWith('turned') ? 'turned' : 'straight';
  return [
    ...free,
    ...signed.map((feature) => `${turned}: ${feature}`),
    ...within.map((feature) => `${kind}: ${feature}`),
  ];
}

/** The properties by which the act of a stance is decided; `act` is what the rules alone would say. */
export function actFeaturesOf(reading: Reading, hypothesis: Hypothesis, read: ReadText, frame: Frame): string[] {
  const { chain, others, valence, target } = reading;
  const { act, polarity, modality, heldBy, turned } = hypothesis;
  const language = read.sentences[reading.sentence]?.language ?? read.language;
  const outer = chain.operators.at(-1);
  const { cue } = chain;
  const governor = cue?.row.act ?? outer?.row.does ?? 'nothing';
  const othersAct = others.length > 0 && heldBy !== 'subject' ? 'others' : 'self';
  return [
    `act=${act}`,
    `act=${act} ${polarity}`,
    `act=${act} ${othersAct}`,
    `act=${act} ${language}`,
    `${governor} ${chain.relation} ${polarity}`,
    `${governor} modality=${modality}`,
    `${governor} ${othersAct} ${polarity}`,
    `modality=${modality} ${othersAct}`,
    `${valence}${polarity} ${othersAct}`,
    `heldBy=${heldBy} ${frame.genre} ${polarity}`,
    `turned=${turned} ${governor}`,
    `how=${target.how} ${polarity}`,
    `kind=${target.kind} ${polarity}`,
    ...(cue ? [`row=${cue.rule}`, `row=${cue.rule} ${polarity}`] : []),
    ...(outer ? [`row=${outer.rule}`, `row=${outer.rule} ${polarity}`] : []),
    ...(chain.modal ? [`row=${chain.modal.rule}`] : []),
  ];
}

/** The properties by which it is decided whether a stance is toward an actor. */
export function towardFeaturesOf(
  { chain, others }: Reading,
  hypothesis: Hypothesis,
  { features }: Addressee,
): string[] {
  const { act, polarity, heldBy } = hypothesis;
  const governor = chain.cue?.row.act ?? chain.operators.at(-1)?.row.does ?? 'nothing';
  const othersAct = others.length > 0 ? 'others' : 'self';
  return features.flatMap((feature) => [
    feature,
    `${feature}: ${act} ${polarity}`,
    `${feature}: ${polarity} ${othersAct}`,
    `${feature}: ${governor}`,
    `${feature}: ${heldBy}`,
  ]);
}
