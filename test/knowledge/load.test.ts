import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { KnowledgeError } from '../../src/errors.ts';
import { checkKnowledge, loadKnowledge } from '../../src/knowledge/load.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A seed folder of its own, with these files in it. */
function seed(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const treaty = (id: string, names: string, more = ''): string => `- id: treaty/${id}\n  name: ${names}\n${more}`;
const npt = treaty('npt', '{ zh: 不扩散核武器条约, en: Treaty A, ru: Договор А }');

test('the rows of a folder become entities with every name they have', () => {
  const knowledge = loadKnowledge(
    seed({
      'knowledge/treaties.yaml': treaty('npt', '{ zh: 甲, en: Treaty A, ru: Договор А }', '  aliases: { en: [NPT] }\n'),
    }),
  );
  expect(knowledge.entities.get('treaty/npt')).toMatchObject({
    kind: 'treaty',
    patterns: { zh: ['甲'], en: ['Treaty A', 'NPT'] },
  });
  expect(knowledge.cues).toEqual({ zh: [], en: [], ru: [] });
});

test('the hash tells one knowledge from another, and is the same for the same files', () => {
  const one = loadKnowledge(seed({ 'knowledge/treaties.yaml': npt })).hash;
  expect(one).toBe(loadKnowledge(seed({ 'knowledge/treaties.yaml': npt })).hash);
  expect(one).not.toBe(loadKnowledge(seed({ 'knowledge/treaties.yaml': npt.replace('Treaty A', 'Treaty B') })).hash);
});

/** What is wrong, where it must be reported, and a word of the remedy. */
const faults: readonly (readonly [string, Readonly<Record<string, string>>, string, RegExp, RegExp])[] = [
  [
    'broken YAML',
    { 'knowledge/treaties.yaml': '- id: treaty/npt\n  name: { zh: 甲\n' },
    'knowledge/treaties.yaml:',
    /not YAML/,
    /Mend the line/,
  ],
  [
    'an unknown key',
    { 'knowledge/treaties.yaml': `${npt}  openend: 1968\n` },
    'knowledge/treaties.yaml:3 (treaty/npt)',
    /unknown key “openend”/,
    /spelling/,
  ],
  [
    'a value of the wrong shape',
    { 'knowledge/treaties.yaml': `${npt}  opened: last year\n` },
    'knowledge/treaties.yaml:3 (treaty/npt)',
    /“opened”/,
    /schema/,
  ],
  [
    'a file that is no list',
    { 'knowledge/treaties.yaml': 'id: treaty/npt\n' },
    'knowledge/treaties.yaml:1',
    /not a list/,
    /- id:/,
  ],
  [
    'a dangling id',
    { 'knowledge/treaties.yaml': `${npt}  addresses: [topic/no-such]\n` },
    'knowledge/treaties.yaml:1 (treaty/npt)',
    /“addresses” names topic\/no-such/,
    /add the row/,
  ],
  [
    'a link to the wrong kind',
    { 'knowledge/treaties.yaml': `${npt}  operators: [treaty/npt]\n` },
    'knowledge/treaties.yaml:1 (treaty/npt)',
    /a treaty/,
    /state, org, group/,
  ],
  [
    'a row in the file of another kind',
    { 'knowledge/programmes.yaml': npt },
    'knowledge/programmes.yaml:1 (treaty/npt)',
    /holds programme/,
    /Move the row/,
  ],
  [
    'an id twice',
    { 'knowledge/treaties.yaml': npt + npt },
    'knowledge/treaties.yaml:3 (treaty/npt)',
    /treaties.yaml:1 too/,
    /its own id/,
  ],
  [
    'a name of two things',
    { 'knowledge/treaties.yaml': npt + treaty('bwc', '{ zh: 乙, en: Treaty A, ru: Договор Б }') },
    'knowledge/treaties.yaml:3 (treaty/bwc)',
    /“Treaty A” \(en\) is a name of treaty\/npt too/,
    /lengthen it/,
  ],
  [
    'a code that is no country',
    { 'knowledge/states.yaml': '- id: state/zz\n' },
    'knowledge/states.yaml:1 (state/zz)',
    /no such code/,
    /Correct the code/,
  ],
  [
    'a lexicon row about a topic that is not there',
    {
      'lexicon/topics.en.yaml':
        '- id: arms-race\n  topic: topic/arms-race\n  names: [arms race]\n  examples: [An arms race looms.]\n',
    },
    'lexicon/topics.en.yaml:1 (arms-race)',
    /topic\/arms-race/,
    /add the row/,
  ],
  [
    'a lexicon row without an example',
    { 'lexicon/modals.en.yaml': '- id: must\n  phrases: [must]\n  modality: required\n  examples: []\n' },
    'lexicon/modals.en.yaml:4 (must)',
    /“examples”/,
    /shape/,
  ],
  [
    'a file that nobody reads',
    { 'knowledge/treatys.yaml': npt },
    'knowledge/treatys.yaml',
    /no reader/,
    /knowledge\/treaties.yaml/,
  ],
];

test.each(faults)('%s is an error that names file, row and remedy', (_name, files, where, what, remedy) => {
  const folder = seed(files);
  const [error, ...more] = checkKnowledge(folder);
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(error?.where.startsWith(where), error?.where).toBe(true);
  expect(error?.what).toMatch(what);
  expect(error?.remedy).toMatch(remedy);
  expect(more).toEqual([]);
  expect(() => loadKnowledge(folder)).toThrow(KnowledgeError);
});

test('a check gives every error, a load the first', () => {
  const folder = seed({ 'knowledge/treaties.yaml': `${npt}  oops: 1\n${treaty('bwc', '{ zh: 乙, en: B }')}` });
  expect(checkKnowledge(folder).map((error) => error.where)).toEqual([
    'knowledge/treaties.yaml:3 (treaty/npt)',
    'knowledge/treaties.yaml:5 (treaty/bwc)',
  ]);
});

test('a folder that is not there is an error', () => {
  expect(checkKnowledge(join(tmpdir(), 'no-such-seed')).map((error) => error.what)).toEqual(['no such folder']);
});
