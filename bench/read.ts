/** `npm run bench`, first half: what reading the seed statement costs, beside cutting the same text into words. */
import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { Bench } from 'tinybench';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const text = readFileSync(new URL('../seed/documents/cn_ru_2025_strategic_stability.txt', import.meta.url), 'utf8');
const knowledge = loadKnowledge();

// At least 100 rounds each in one process, after a warm-up in which dictionaries are loaded and code is compiled.
const bench = new Bench({ iterations: 100, time: 2000, warmupIterations: 20 });
bench.add('nodejieba.cut', () => void nodejieba.cut(text));
bench.add('extract', () => void extract(text, knowledge));
await bench.run();

const medians = bench.tasks.map(({ name, result }) => {
  if (!('latency' in result)) throw new Error(`${name} gave no timing: ${result.state}`);
  const { p50, samplesCount } = result.latency;
  const rate = text.length / p50 / 1000;
  console.log(
    `${name.padEnd(14)} median ${p50.toFixed(2)} ms of ${samplesCount} rounds (${rate.toFixed(2)} M characters/s)`,
  );
  return p50;
});
const [cut = NaN, read = NaN] = medians;
console.log(`reading the statement costs ${(read / cut).toFixed(2)} times cutting it into words`);
