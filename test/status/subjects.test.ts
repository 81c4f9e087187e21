import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedFolder } from '../../src/knowledge/load.ts';
import { StatusFiles } from '../../src/status/files.ts';
import { RollCallLine, SubjectRow } from '../../src/status/schema.ts';
import { ruleOf, subjectsOf, wordsOf } from '../../src/status/subjects.ts';

const files = new StatusFiles(
  new Map(
    ['subjects.yaml', 'roll-calls.csv'].map((name) => [
      `status/${name}`,
      readFileSync(join(seedFolder, 'status', name), 'utf8'),
    ]),
  ),
);
const rules = files.yaml('subjects', SubjectRow).map(({ row }) => ruleOf(row));
const lines = new Map(files.table('status/roll-calls.csv', RollCallLine).map(({ row }) => [row.id, row]));
const line = (id: string): RollCallLine => {
  const found = lines.get(id);
  if (!found) throw new Error(`no roll call ${id}`);
  return found;
};

test.each(rules.map((rule) => [rule.row.id, rule] as const))(
  '%s is found where it must be and nowhere else',
  (_, { row, applies }) => {
    for (const id of row.examples ?? []) expect(applies(wordsOf(line(id)), line(id).date), id).toBe(true);
    for (const id of row.counterexamples ?? []) expect(applies(wordsOf(line(id)), line(id).date), id).toBe(false);
    expect(
      [...lines.values()].some((one) => applies(wordsOf(one), one.date)),
      'the row finds something',
    ).toBe(true);
  },
);

test('a resolution is on its subject, and a vote in favour is for or against it', () => {
  expect(subjectsOf(line('9142'), rules)).toEqual({
    scope: 'whole',
    ties: [
      { target: 'instrument/no-first-placement', side: 1, direct: true, rule: 'no-first-placement' },
      { target: 'topic/space-weaponisation', side: -1, direct: false, rule: 'no-first-placement' },
    ],
  });
});

test('where the source leaves open what was voted on, nothing is said of it; a paragraph is no resolution', () => {
  expect(subjectsOf(line('5701'), rules)).toEqual({ scope: 'unclear', ties: [] });
  expect(subjectsOf(line('587'), rules).scope).toBe('part');
});

test('most roll calls are about something', () => {
  const tied = [...lines.values()].filter((one) => subjectsOf(one, rules).ties.length > 0).length;
  // The rest are unclear in the source (119), or on matters beyond this field, such as Jerusalem.
  expect(tied).toBeGreaterThan(1050);
});
