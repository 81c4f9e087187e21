// `npm run bench`, first third: what reading the seed statement costs, beside cutting the same text into words. It times
// what ships, so it is plain JavaScript on dist/: a loader for TypeScript would be timed with it.
import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { Bench } from 'tinybench';

const built = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { extract } = await built('extract.js');
const { loadKnowledge } = await built('knowledge/load.js');

const text = readFileSync(new URL('../seed/documents/cn_ru_2025_strategic_stability.txt', import.meta.url), 'utf8');
const knowledge = loadKnowledge();

// At least 100 rounds each in one process, after a warm-up in which dictionaries are loaded and code is compiled.
const bench = new Bench({ iterations: 100, time: 2000, warmupIterations: 50 });
bench.add('nodejieba.cut', () => void nodejieba.cut(text));
bench.add('extract', () => void extract(text, knowledge));
await bench.run();

const [cut, read] = bench.tasks.map(({ name, result }) => {
  const { p50, samplesCount } = result.latency;
  const rate = (text.length / p50 / 1000).toFixed(2);
  console.log(`${name.padEnd(14)} median ${p50.toFixed(2)} ms of ${samplesCount} rounds (${rate} M characters/s)`);
  return p50;
});
console.log(`reading the statement costs ${(read / cut).toFixed(2)} times cutting it into words`);
