import { beforeAll, expect, test } from 'vitest';
import { runCompare } from '../../src/cli/compare.ts';
import { runPositions } from '../../src/cli/positions.ts';
import { table } from '../../src/cli/table.ts';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { loadDocument, loadKnowledgeGraph } from '../../src/graph/load.ts';
import { knowledge, readings } from '../graph/fixture.ts';
import { folder } from './program.ts';
import { printed } from './printed.ts';

const data = folder();
const settings = { engine: 'grafeo', folder: data } as const;

beforeAll(async () => {
  const store = await openGrafeo(data);
  await loadKnowledgeGraph(store, knowledge);
  for (const { extraction, text } of readings) await loadDocument(store, extraction, text, knowledge.hash);
  await store.close();
});

test.each(['Golden Dome', '金穹', 'programme/golden-dome'])('positions on %s: a line for each actor', async (name) => {
  const out = await printed(() => runPositions(name, settings, false));
  expect(out.split('\n')).toEqual([
    'Golden Dome (programme/golden-dome)',
    'side\tactor\ttimes\tdays\twords',
    'for\tUnited States\t1\t2025-06-01\tThe United States will build Golden Dome.',
    'against\tChina\t1\t2025-05-08\t双方认为“金穹”计划有害。',
    expect.stringMatching(/^both\tRussia\t2\t/),
    '',
  ]);
});

test('as JSON, and what is not there is an error with its remedy', async () => {
  const out = await printed(() => runPositions('NPT', settings, true));
  expect(JSON.parse(out)).toMatchObject({ on: { slug: 'treaty/npt' }, against: [] });
  await expect(runPositions('Atlantis', settings, false)).rejects.toThrow(/no entity.*“Atlantis”.*slug/);
});

test('compare: where actors, given by code or name, differ and agree', async () => {
  const out = await printed(() => runCompare(['cn', '美国'], settings, false));
  expect(out).toMatch(/^\ttarget\tChina\tUnited States\n/);
  expect(out).toMatch(/\ndiffer\tGolden Dome\tagainst: .*\tfor: The United States/);
  expect(out).toMatch(/\nagree\tTreaty on the Non-Proliferation of Nuclear Weapons\tfor: .*\tfor: /);
});

test('a table is as wide as its terminal and takes no command from a text', () => {
  const text = table(
    ['side', 'words'],
    [
      ['for', '中国'.repeat(60)],
      ['against', '\u001b[31mred\u0007'],
    ],
    60,
  );
  expect(text).not.toContain('\u001b');
  expect(text).toContain('\ufffd[31mred\ufffd');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});
