// What reading real texts costs: English speeches and Chinese press conferences, in the folders given. In processor time,
// on dist/, as read.js does; every text is read once before it is timed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodejieba from 'nodejieba';

const built = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { extract } = await built('extract.js');
const { loadKnowledge } = await built('knowledge/load.js');
const knowledge = loadKnowledge();

const [speeches, conferences] = process.argv.slice(2);
const sampleSize = 200;
const rounds = 5;

/** Texts of a folder, evenly spread over its files in the order of their names. */
function sample(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const step = Math.max(1, Math.floor(files.length / sampleSize));
  return files
    .filter((_file, at) => at % step === 0)
    .slice(0, sampleSize)
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Milliseconds of the processor. */
function cost(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const medianCost = (work, times = rounds) => median(Array.from({ length: times }, () => cost(work)));
const read = (text) => void extract(text, knowledge);

const english = sample(speeches);
for (const text of english) read(text);
const rates = english.map((text) => text.length / medianCost(() => read(text)) / 1000);
console.log(`English speeches: median ${median(rates).toFixed(2)} M characters/s of ${english.length}`);

const chinese = sample(conferences);
for (const text of chinese) {
  read(text);
  nodejieba.cut(text);
}
const reading = medianCost(() => chinese.forEach(read));
const cutting = medianCost(() => chinese.forEach((text) => void nodejieba.cut(text)));
console.log(
  `Chinese press conferences: ${(reading / cutting).toFixed(2)} times nodejieba.cut, of ${chinese.length} ` +
    `(${reading.toFixed(0)} and ${cutting.toFixed(0)} ms)`,
);

for (const [language, text] of [
  ['English', english[0]],
  ['Chinese', chinese[0]],
]) {
  const costs = [1, 4, 16, 64].map((times) => {
    const long = `${text}\n`.repeat(times);
    return (medianCost(() => read(long)) / long.length) * 1000;
  });
  console.log(
    `${language} at 1, 4, 16 and 64 times the length: ${costs.map((each) => each.toFixed(2)).join(', ')} µs a character`,
  );
}
