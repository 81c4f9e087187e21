import type { Frame } from '../frame/frame.ts';
import type { ReadText } from '../text/layers.ts';
import type { Candidate } from './candidate.ts';

/** The named properties of a candidate from which it is decided whether the words express a stance. */
export function featuresOf(candidate: Candidate, read: ReadText, frame: Frame): string[] {
  const { chain, target, act, polarity, heldBy, othersAct, company, valence, modality } = candidate;
  const language = read.sentences[candidate.sentence]?.language ?? read.language;
  const role = frame.sentences[candidate.sentence]?.role ?? 'body';
  const outer = chain.operators.at(-1);
  const { cue } = chain;
  const distance = cue ? Math.max(0, Math.max(target.start - cue.end, cue.start - target.end)) : 0;
  const far = distance > (language === 'zh' ? 15 : 60);
  const agrees = (valence === 'good') === (polarity > 0);
  const list = [
    `relation=${chain.relation}`,
    `relation=${chain.relation} ${language}`,
    `act=${act}`,
    `cue=${cue?.row.act ?? 'none'} ${chain.relation}`,
    `operator=${outer?.row.does ?? 'none'}`,
    `operators=${Math.min(chain.operators.length, 3)}`,
    `kind=${target.kind} ${chain.relation}`,
    `how=${target.how}`,
    `target=${target.kind === 'topic' ? target.target : target.kind}`,
    `valence=${valence} ${polarity} ${act}`,
    `heldBy=${heldBy}`,
    `heldBy=${heldBy} ${frame.genre}`,
    `others=${othersAct} ${act}`,
    `modality=${modality}`,
    `modality=${modality} ${chain.relation}`,
    `role=${role} ${heldBy}`,
    `commas=${Math.min(chain.commas, 2)}`,
    `company=${company > 6 ? 'many' : company > 3 ? 'some' : company > 1 ? 'few' : 'one'}`,
    `genre=${frame.genre}`,
  ];
  if (cue) list.push(`row=${cue.rule}`);
  if (outer) list.push(`row=${outer.rule}`);
  if (far) list.push('far', `far ${language}`);
  if (target.kind === 'topic') list.push(agrees ? 'agrees' : `disagrees ${chain.relation}`);
  if (target.kind === 'topic') list.push(`phrase=${target.rule}`);
  if (chain.negated) list.push('negated');
  if (isParty(read, candidate)) list.push('party');
  return list;
}

/** The treaty is named to say whose party somebody is, or where something is laid down. */
function isParty(read: ReadText, { target }: Candidate): boolean {
  const after = read.folded.slice(target.end, target.end + 24);
  const before = read.folded.slice(Math.max(0, target.start - 30), target.start);
  return (
    /^(缔约国|成员国|缔约方|第.{1,4}条|规定|签署|框架)/.test(after) ||
    /(part(y|ies) to|members? of|under|pursuant to|in accordance with|according to|article \w+ of)( the)? $/i.test(before) ||
    /(участник\p{L}*|сторон\p{L}*|рамк\p{L}* |соответствии с|согласно) ?$/iu.test(before) ||
    /(根据|依据|按照)$/.test(before)
  );
}
