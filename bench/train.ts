/**
 * `npm run train [-- --dry]`: fits the decisions about stances on the annotated texts, tells how good they are on texts
 * that were left out, and writes seed/model.json (not with `--dry`).
 */
import { writeFileSync } from 'node:fs';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { acts } from '../src/knowledge/schema.ts';
import { decisionOf } from '../src/stances/decide.ts';
import type { Model } from '../src/stances/model.ts';
import { annotatedTexts } from './annotated.ts';
import { corpusFolder, goldTexts } from './gold.ts';
import { fit } from './regression.ts';
import { sampleOf, type Sample } from './samples.ts';
import { compare, type Comparison } from './score/compare.ts';
import { scoreTable } from './score/table.ts';
import { reliabilityTable } from './score/reliability.ts';
import { writeInto } from './score/write.ts';

const settings = { penalty: 4, rounds: 150, least: 2 };
const folds = 10;
/** Where precision and recall balance on texts left out. */
const threshold = 0.34;

function modelOf(samples: readonly Sample[]): Model {
  const acted = samples.flatMap(({ act }) => act);
  return {
    stance: {
      ...fit(
        samples.flatMap(({ stance }) => stance),
        settings,
      ),
      threshold,
    },
    act: Object.fromEntries(
      acts.map((act) => [
        act,
        fit(
          acted.map((each) => ({ features: each.features, label: each.act === act ? 1 : 0 })),
          settings,
        ),
      ]),
    ),
    toward: {
      ...fit(
        samples.flatMap(({ toward }) => toward),
        settings,
      ),
      threshold: 0.5,
    },
  };
}

const corpus = corpusFolder();
if (corpus === null) {
  console.error('npm run train needs ACG_CORPUS, the folder that holds gold/dev and gold/seed.');
  process.exit(2);
}
const knowledge = loadKnowledge();
const sets = [
  {
    title: 'The seed statement and the development texts',
    texts: [...goldTexts(corpus, 'seed'), ...goldTexts(corpus, 'dev')],
  },
  { title: 'The texts annotated for training', texts: annotatedTexts(corpus) },
];
const samples = sets.flatMap(({ texts }) => texts.map((gold) => sampleOf(gold, knowledge)));
const compared = new Map<string, Comparison>();
for (let fold = 0; fold < folds; fold++) {
  const decision = decisionOf(modelOf(samples.filter((_sample, at) => at % folds !== fold)));
  samples.forEach(({ gold }, at) => {
    if (at % folds === fold) compared.set(gold.name, compare(gold, extract(gold.text, knowledge, decision)));
  });
}
const leftOut = sets
  .map(({ title, texts }) => `${title}:\n\n${scoreTable(texts.flatMap(({ name }) => compared.get(name) ?? []))}`)
  .join('\n\n');
const reliability = reliabilityTable([...compared.values()].flatMap(({ sureness }) => sureness));
console.log(
  `${samples.length} texts, each read by a model that was fitted without it (${folds} folds).\n\n${leftOut}\n\n${reliability}`,
);

if (!process.argv.includes('--dry')) {
  const model = modelOf(samples);
  writeFileSync(new URL('../seed/model.json', import.meta.url), `${JSON.stringify(model, null, 1)}\n`);
  writeInto('README.md', 'left-out', leftOut);
  writeInto('docs/READING.md', 'reliability', reliability);
  console.log(`\n${Object.keys(model.stance.weights).length} weights for stances written to seed/model.json`);
}
