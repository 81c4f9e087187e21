/** `npm run train`: fits the decision about stances on the annotated texts and writes seed/model.json. */
import { writeFileSync } from 'node:fs';
import { layersOf } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import type { Model } from '../src/stances/decide.ts';
import { stancesOf, type Weighed } from '../src/stances/read.ts';
import type { ReadText } from '../src/text/layers.ts';
import { corpusFolder, goldTexts, sentenceAt, type GoldText } from './gold.ts';
import { fit, leftOut, type Case } from './regression.ts';

const settings = { penalty: 1.5, rounds: 300, least: 2 };
const folds = 10;
const untrained: Model = { bias: 0, threshold: 0, weights: {} };
const fivePowers = ['state/cn', 'state/fr', 'state/gb', 'state/ru', 'state/us'];

interface Sample {
  readonly gold: GoldText;
  readonly read: ReadText;
  readonly weighed: readonly Weighed[];
  readonly cases: readonly Case[];
  readonly wanted: ReadonlySet<string>;
}

const open = (id: string): string => (id.startsWith('other/') ? 'other/…' : id);
const keysOf = (sentence: number, holders: readonly string[], target: string, polarity: number): string[] =>
  holders
    .flatMap((holder) => (holder === 'group/p5' ? fivePowers : [open(holder)]))
    .map((holder) => `${sentence} ${holder} ${open(target)} ${polarity}`);

function sampleOf(gold: GoldText, knowledge: ReturnType<typeof loadKnowledge>): Sample {
  const wanted = new Set(gold.stances.flatMap((stance) => keysOf(stance.s, stance.holders, stance.target, stance.polarity)));
  const { read, weighed } = layersOf(gold.text, knowledge, untrained);
  const cases = weighed.map((each): Case => {
    const keys = keysOf(sentenceAt(gold, each.target.start), each.holders, each.target.target, each.polarity);
    return { features: each.features, label: keys.some((key) => wanted.has(key)) ? 1 : 0 };
  });
  return { gold, read, weighed, cases, wanted };
}

/** F1 over all samples, counted per sentence, holder, target and polarity. */
function scoreAt(samples: readonly Sample[], probabilities: readonly (readonly number[])[], threshold: number) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  samples.forEach((sample, at) => {
    const weighed = sample.weighed.map((each, index) => ({ ...each, confidence: probabilities[at]?.[index] ?? 0 }));
    const keys = new Set(
      stancesOf(sample.read, weighed, threshold, '').flatMap((stance) =>
        keysOf(sentenceAt(sample.gold, stance.cue.start), stance.holders, stance.target, stance.polarity),
      ),
    );
    for (const key of keys) if (sample.wanted.has(key)) right++;
    found += keys.size;
    wanted += sample.wanted.size;
  });
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, wanted);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

const corpus = corpusFolder();
if (corpus === null) {
  console.error('npm run train needs ACG_CORPUS, the folder that holds gold/dev and gold/seed.');
  process.exit(2);
}
const knowledge = loadKnowledge();
const samples = [...goldTexts(corpus, 'seed'), ...goldTexts(corpus, 'dev')].map((gold) => sampleOf(gold, knowledge));
const byText = samples.map(({ cases }) => cases);
const probabilities = leftOut(byText, folds, settings);
const thresholds = Array.from({ length: 15 }, (_, step) => Math.round((0.15 + step * 0.03) * 100) / 100);
const scored = thresholds.map((threshold) => ({ threshold, ...scoreAt(samples, probabilities, threshold) }));
const best = scored.reduce((a, b) => (b.f1 > a.f1 ? b : a));
const show = ({ precision, recall, f1 }: { precision: number; recall: number; f1: number }): string =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
console.log(`${samples.length} texts, ${byText.flat().length} candidates, ${byText.flat().filter(({ label }) => label).length} of them stances`);
console.log(`each text left out: ${show(best)} at threshold ${best.threshold}`);
for (const language of ['zh', 'en', 'ru']) {
  const chosen = samples.flatMap((sample, at) => (sample.gold.language === language ? [at] : []));
  const part = scoreAt(chosen.flatMap((at) => samples[at] ?? []), chosen.map((at) => probabilities[at] ?? []), best.threshold);
  console.log(`  ${language} ${show(part)}`);
}
const ceiling = scoreAt(samples, byText.map((cases) => cases.map(({ label }) => label)), 0.5);
console.log(`  if every candidate were decided rightly: ${show(ceiling)}`);
const model: Model = { ...fit(byText.flat(), settings), threshold: best.threshold };
writeFileSync(new URL('../seed/model.json', import.meta.url), `${JSON.stringify(model, null, 1)}\n`);
console.log(`${Object.keys(model.weights).length} weights written to seed/model.json`);
