/**
 * `npm run score [-- --misses] [-- --write]`: how well the reader does on annotated texts, by language and layer.
 * Without ACG_CORPUS (a folder with gold/seed and gold/dev) only the statement in seed/documents/ is scored.
 * `--misses` lists what is missed or too much, `--write` renews the table in README.md.
 */
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { corpusFolder, goldTexts } from './gold.ts';
import { compare } from './score/compare.ts';
import { ownGold } from './score/own.ts';
import { scoreTable, worstTexts } from './score/table.ts';
import { writeInto } from './score/write.ts';

const options = process.argv.slice(2);
const knowledge = loadKnowledge();
const corpus = corpusFolder();
if (corpus === null)
  console.log('ACG_CORPUS names no folder of annotated texts: scoring the statement of the seed alone.\n');
const sets = [
  { title: 'The seed statement', texts: [ownGold()] },
  ...(corpus === null ? [] : [{ title: 'The development texts', texts: goldTexts(corpus, 'dev') }]),
];

const tables = sets.map(({ title, texts }) => {
  const read = texts.map((gold) => compare(gold, extract(gold.text, knowledge)));
  const table = `${title}:\n\n${scoreTable(read)}`;
  console.log(`${table}\n`);
  if (read.length > 1) console.log(`Most faults:\n${worstTexts(read, 10)}\n`);
  if (options.includes('--misses'))
    for (const { name, misses } of read) for (const miss of misses) console.log(`${name} ${miss}`);
  return table;
});

if (options.includes('--write')) writeInto('README.md', 'score', tables.join('\n\n'));
