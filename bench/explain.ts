/** `npm run explain FILE [WORDS]`: each sentence with what every stage found in it, and why each stance was decided as it was. */
import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { layersOf } from '../src/extract.ts';
import { byPlace } from '../src/text/layers.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { hypothesesOf } from '../src/stances/candidate.ts';
import { decisionOf } from '../src/stances/decide.ts';
import { hypothesisKinds, kindOf } from '../src/stances/features.ts';
import { stanceFeatures } from '../src/stances/names.ts';
import { loadModel } from '../src/stances/model.ts';
import { decode } from '../src/text/decode.ts';

const [file, words] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run explain -- FILE [WORDS that the sentence must hold]');
  process.exit(2);
}
const model = loadModel();
const decision = decisionOf(model);
const text = decode(readFileSync(file), file);
const { read, finds, frame, mentions, readings } = layersOf(text, loadKnowledge());
const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

console.log(
  styleText('bold', `${frame.genre} · ${frame.date ?? 'no date'} · ${frame.issuers.join(', ') || 'no issuer'}`),
);
read.sentences.forEach((sentence, index) => {
  if (words !== undefined && !slice(sentence).includes(words)) return;
  const framed = frame.sentences[index];
  const reason = framed?.foreign === true ? ` foreign: ${framed.reason ?? ''}` : '';
  console.log(`\n${styleText('dim', `${index + 1} ${framed?.role ?? ''}${reason}`)} ${slice(sentence)}`);
  const here = mentions[index];
  for (const mention of here?.mentions ?? []) {
    console.log(`  ${styleText('cyan', mention.entity)} ${slice(mention)} (${mention.how}, ${mention.rule})`);
  }
  for (const speech of here?.speeches ?? [])
    console.log(`  ${styleText('yellow', 'says')} ${speech.holders.join(', ')}: ${slice(speech.verb)}`);
  const { cue = [], operator = [], topic = [], modal = [] } = finds[index] ?? {};
  const found = [...cue, ...operator, ...topic, ...modal]
    .sort(byPlace)
    .map((find) => `${find.layer} ${slice(find)} ${find.rule}`);
  if (found.length > 0) console.log(styleText('dim', `  ${found.join(' | ')}`));
  for (const reading of readings.filter(({ sentence: at }) => at === index)) {
    const probabilities = [...decision.stance(reading, read, frame)];
    for (const hypothesis of hypothesesOf(reading)) {
      const kind = kindOf(hypothesis);
      const sure = probabilities[hypothesisKinds.indexOf(kind)] ?? 0;
      const { holders, polarity, act } = hypothesis;
      const line = `${sure.toFixed(2)} ${holders.join(', ')} → ${reading.target.target} ${polarity} ${act} ${reading.chain.relation}`;
      console.log(`  ${styleText(sure >= decision.threshold ? 'green' : 'red', line)} “${slice(reading.chain)}”`);
      if (sure < 0.1) continue;
      const weights = stanceFeatures(reading, hypothesis, read, frame)
        .map((name) => ({ name, weight: model.stance.weights[name] ?? 0 }))
        .filter(({ weight }) => Math.abs(weight) >= 0.15)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
      console.log(
        styleText('dim', `      ${weights.map(({ name, weight }) => `${name} ${weight.toFixed(2)}`).join(' · ')}`),
      );
    }
  }
});
