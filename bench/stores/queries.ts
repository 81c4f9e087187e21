import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { GraphStore } from '../../src/graph/store.ts';

const Row = z.record(z.string(), z.unknown());
const runs = 40;

/** The speeches of 2013 to 2022 speak of other things, on other days, than the examples of the document. */
const instead: readonly (readonly [string, string])[] = [
  ['programme/golden-dome', 'treaty/npt'],
  ['topic/missile-defence', 'treaty/npt'],
  ['2025-05-08', '2017-09-21'],
  ['2025-06-01', '2018-01-01'],
];

/** p50 and p95 of each question of docs/CYPHER.md through the store, in milliseconds, after one run that warms it. */
export async function measureQueries(store: GraphStore): Promise<string> {
  const document = readFileSync(new URL('../../docs/CYPHER.md', import.meta.url), 'utf8');
  const lines: string[] = [];
  for (const [, question = '', cypher = ''] of document.matchAll(/\n([^\n]+\?)\n\n```cypher\n(.+?)```/gs)) {
    const asked = instead.reduce((text, [from, to]) => text.replaceAll(from, to), cypher);
    const query = { name: question, cypher: asked, row: Row };
    const rows = await store.read(query);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const began = performance.now();
      await store.read(query);
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.ceil(share * runs) - 1] ?? 0).toFixed(1);
    lines.push(`  p50 ${at(0.5)}  p95 ${at(0.95)}  ${question} (${rows.length} rows)`);
  }
  return `${store.engine}, questions in ms:\n${lines.join('\n')}`;
}
