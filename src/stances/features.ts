import type { Frame } from '../frame/frame.ts';
import type { ReadText } from '../text/layers.ts';
import type { Candidate } from './candidate.ts';
import type { Addressee } from './toward.ts';

/** The named properties of a candidate from which it is decided whether the words express that stance. */
export function featuresOf(candidate: Candidate, read: ReadText, frame: Frame): string[] {
  const { chain, target, polarity, heldBy, othersAct, company, valence, modality, asChained, subject, quoted } =
    candidate;
  const language = read.sentences[candidate.sentence]?.language ?? read.language;
  const role = frame.sentences[candidate.sentence]?.role ?? 'body';
  const outer = chain.operators.at(-1);
  const inner = chain.operators[0];
  const { cue } = chain;
  const distance = cue ? Math.max(0, Math.max(target.start - cue.end, cue.start - target.end)) : 0;
  const far = distance > (language === 'zh' ? 15 : 60);
  const sign = target.kind === 'topic' ? `${valence}${polarity}` : `${target.kind}${polarity}`;
  // What kind of hypothesis this is: everything else is weighed within it.
  const hypothesis = `${heldBy}${asChained ? '' : ' turned'}`;
  const within = [
    `${chain.relation}`,
    `${chain.relation} ${cue?.row.act ?? outer?.row.does ?? ''}`,
    `${chain.relation} ${language}`,
    sign,
    `${sign} ${chain.relation}`,
    `${sign} ${cue?.row.act ?? 'no cue'} ${outer?.row.does ?? ''}`,
    `others=${othersAct}`,
    `others=${othersAct} ${chain.relation} ${cue?.row.act ?? outer?.row.does ?? ''}`,
    `others=${othersAct} ${sign}`,
    `modality=${modality}`,
    `modality=${modality} others=${othersAct}`,
    `quoted=${quoted} ${chain.relation}`,
    `away=${Math.min(subject.clausesAway, 2)} ${chain.relation}`,
    `role=${role}`,
    `genre=${frame.genre}`,
    `negated=${chain.negated}`,
  ];
  if (subject.qualifies) within.push('qualifies');
  if (cue) within.push(`row=${cue.rule}`);
  if (outer && !cue) within.push(`row=${outer.rule}`);
  if (inner) within.push(`inner=${inner.row.does} ${cue?.row.act ?? ''}`);
  const alone = [
    hypothesis,
    `target=${target.target} ${polarity}`,
    `how=${target.how} ${chain.relation}`,
    `commas=${Math.min(chain.commas, 2)} ${chain.relation}`,
    `company=${company > 6 ? 'many' : company > 3 ? 'some' : company > 1 ? 'few' : 'one'}`,
    `operators=${Math.min(chain.operators.length, 3)}`,
    `genre=${frame.genre} ${language} ${role}`,
  ];
  alone.push(...orderOf(candidate, read, language));
  if (cue) alone.push(`row=${cue.rule}`);
  if (outer) alone.push(`row=${outer.rule}`);
  if (far) alone.push(`far ${language}`, `far ${chain.relation}`);
  if (target.kind === 'topic') alone.push(`phrase=${target.rule} ${polarity}`);
  if (isParty(read, candidate)) alone.push('party', `party ${chain.relation}`);
  return [...alone, ...within.map((feature) => `${hypothesis}: ${feature}`)];
}

const joint = /^[\s、,]*(?:和|与|及|以及|并|、|and|or|as well as|и|или|а также|&|,)[\s、,]*(?:the|an?|其|各)?\s*$/iu;

/** Whether other targets come first, what kind they are, and what stands around the words. */
function orderOf({ target, chain, nearer }: Candidate, { folded }: ReadText, language: string): string[] {
  const last = nearer.at(-1);
  const between = last ? folded.slice(Math.min(last.end, target.end), Math.max(last.start, target.start)) : '';
  const place = last === undefined ? 'first' : joint.test(between) ? 'joined' : `after ${Math.min(nearer.length, 2)}`;
  const named = nearer.some(({ kind }) => kind !== 'topic');
  const next =
    language === 'zh'
      ? folded.charAt(target.end)
      : /^\W*(\p{L}*)/u.exec(folded.slice(target.end, target.end + 16))?.[1]?.toLowerCase();
  const before =
    language === 'zh'
      ? folded.charAt(target.start - 1)
      : /(\p{L}*)\W*$/u.exec(folded.slice(Math.max(0, target.start - 16), target.start))?.[1]?.toLowerCase();
  return [
    `order=${place} ${chain.relation}`,
    `order=${place} ${target.kind === 'topic' ? 'topic' : 'thing'} ${named ? 'named first' : ''}`,
    `next=${next ?? ''} ${language}`,
    `before=${before ?? ''} ${language}`,
  ];
}

/** The properties by which the act of a stance is decided; `act` is what the rules alone would say. */
export function actFeaturesOf(candidate: Candidate, read: ReadText, frame: Frame): string[] {
  const { chain, act, polarity, heldBy, othersAct, valence, modality, asChained, target } = candidate;
  const language = read.sentences[candidate.sentence]?.language ?? read.language;
  const outer = chain.operators.at(-1);
  const { cue } = chain;
  const governed = cue?.row.act ?? outer?.row.does ?? 'none';
  return [
    `act=${act}`,
    `act=${act} ${polarity}`,
    `act=${act} others=${othersAct}`,
    `act=${act} ${language}`,
    `${governed} ${chain.relation} ${polarity}`,
    `${governed} modality=${modality}`,
    `${governed} others=${othersAct} ${polarity}`,
    `modality=${modality} others=${othersAct}`,
    `${valence}${polarity} others=${othersAct}`,
    `heldBy=${heldBy} ${frame.genre} ${polarity}`,
    `chained=${asChained} ${governed}`,
    `how=${target.how} ${polarity}`,
    `kind=${target.kind} ${polarity}`,
    ...(cue ? [`row=${cue.rule}`, `row=${cue.rule} ${polarity}`] : []),
    ...(outer ? [`row=${outer.rule}`, `row=${outer.rule} ${polarity}`] : []),
    ...(chain.modal ? [`row=${chain.modal.rule}`] : []),
  ];
}

/** The properties by which it is decided whether a stance is toward an actor. */
export function towardFeaturesOf(
  { act, polarity, heldBy, chain, othersAct }: Candidate,
  { features }: Addressee,
): string[] {
  const governed = chain.cue?.row.act ?? chain.operators.at(-1)?.row.does ?? 'none';
  return features.flatMap((feature) => [
    feature,
    `${feature}: ${act} ${polarity}`,
    `${feature}: ${polarity} others=${othersAct}`,
    `${feature}: ${governed}`,
    `${feature}: ${heldBy}`,
  ]);
}

/** The treaty is named to say whose party somebody is, or where something is laid down. */
function isParty(read: ReadText, { target }: Candidate): boolean {
  const after = read.folded.slice(target.end, target.end + 24);
  const before = read.folded.slice(Math.max(0, target.start - 30), target.start);
  return (
    /^(缔约国|成员国|缔约方|第.{1,4}条|规定|签署|框架)/.test(after) ||
    /(part(y|ies) to|members? of|under|pursuant to|in accordance with|according to|article \w+ of)( the)? $/i.test(
      before,
    ) ||
    /(участник\p{L}*|сторон\p{L}*|рамк\p{L}* |соответствии с|согласно) ?$/iu.test(before) ||
    /(根据|依据|按照)$/.test(before)
  );
}
