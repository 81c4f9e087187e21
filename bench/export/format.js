// One format over the graph in a folder, as built: `node bench/export/format.js FOLDER FORMAT` (see bench/export.ts).
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { exported } from '../../dist/export/formats.js';
import { openGrafeo } from '../../dist/graph/grafeo.js';

const [folder, format] = process.argv.slice(2);
const store = await openGrafeo(folder);
const [{ edges }] = await store.read({
  name: 'edges',
  cypher: 'MATCH ()-[r]->() RETURN count(r) AS edges',
  row: { safeParse: (data) => ({ success: true, data }) },
});
// The store settles after it is opened; what is left of its own memory then is no part of the export's.
await setTimeout(500);
const megabytes = () => process.memoryUsage.rss() / 1024 / 1024;
const idle = megabytes();
let peak = idle;
let bytes = 0;
const watch = setInterval(() => (peak = Math.max(peak, megabytes())), 20);
const began = performance.now();
for await (const text of exported(store, format, {})) {
  bytes += Buffer.byteLength(text);
  peak = Math.max(peak, megabytes());
}
const seconds = (performance.now() - began) / 1000;
clearInterval(watch);
console.log(
  `${format.padEnd(12)} ${edges} edges, ${(bytes / 1024 / 1024).toFixed(0)} MB in ${seconds.toFixed(1)} s: ` +
    `${Math.round(edges / seconds)} edges/s; ${(peak - idle).toFixed(0)} MB over idle (${idle.toFixed(0)} MB)`,
);
await store.close();
