import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadKnowledge, seedFolder } from '../../src/knowledge/load.ts';
import { checkStatus, loadStatus } from '../../src/status/load.ts';
import { statusHash } from '../../src/status/hash.ts';

const knowledge = loadKnowledge();
const status = loadStatus(knowledge);
const folder = mkdtempSync(join(tmpdir(), 'acg-status-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('nothing is wrong with the seed: every State, treaty, body and target that is named is known', () => {
  expect(checkStatus(knowledge).map((error) => error.message)).toEqual([]);
});

test('no orphan: every State but the former ones is of the vocabulary, and each former one voted', () => {
  const former = new Set(status.formerStates.map(({ id }) => id));
  const voters = new Set(status.rollCalls.flatMap(({ yes, no, abstained }) => [...yes, ...no, ...abstained]));
  for (const id of voters) expect(knowledge.entities.has(id) || former.has(id), id).toBe(true);
  for (const id of former) expect(voters, id).toContain(id);
  for (const { state, treaty } of status.acts)
    expect([state, treaty].every((id) => knowledge.entities.has(id))).toBe(true);
  for (const { member, body } of status.members)
    expect([member, body].every((id) => knowledge.entities.has(id))).toBe(true);
});

test('every body and group that the reader takes to have members has the same ones here', () => {
  const p5 = status.members.filter(({ body, to }) => body === 'group/p5' && to === null).map(({ member }) => member);
  expect(p5.sort()).toEqual([...(knowledge.entities.get('group/p5')?.members ?? [])].sort());
});

test('members come and go', () => {
  const of = (body: string, day: string) =>
    status.members.filter(
      ({ body: own, from, to }) => own === body && (from === null || from <= day) && (to === null || to >= day),
    ).length;
  expect([of('org/nato', '1960-01-01'), of('org/nato', '2025-01-01')]).toEqual([15, 32]);
  expect([of('org/eu', '2019-12-31'), of('org/eu', '2025-01-01')]).toEqual([28, 27]);
  expect([of('org/csto', '1998-01-01'), of('org/csto', '2000-01-01'), of('org/csto', '2010-01-01')]).toEqual([9, 6, 7]);
  expect(of('org/opcw', '2025-01-01')).toBe(193);
});

test('the hash is of these very files and this knowledge', () => {
  expect(status.hash).toBe(statusHash(knowledge.hash));
  expect(statusHash('other')).not.toBe(status.hash);
});

test('a folder without status has none', () => {
  const { acts, members, rollCalls } = loadStatus(knowledge, folder);
  expect([acts, members, rollCalls]).toEqual([[], [], []]);
});

test('each mistake is told with its place', () => {
  cpSync(join(seedFolder, 'status'), join(folder, 'status'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, 'status', name), text);
  write(
    'facts.yaml',
    '- { treaty: treaty/npt, state: state/zz, act: withdrawal, date: 2020-01-01, source: x }\n- { treaty: treaty/npt, state: state/us, act: left, date: 2020-01-01, source: x }\n',
  );
  write('acts/nobody.csv', 'treaty,state,act,date\ntreaty/npt,state/us,accession,yesterday\n');
  write('subjects.yaml', "- { id: broken, when: ['('], yes: { for: [topic/nowhere] } }\n");
  write('members.yaml', '- { id: group/p5, source: x, members: [{ states: [us] }] }\n');
  const messages = checkStatus(knowledge, folder).map((error) => error.message);
  for (const expected of [
    /facts\.yaml:1: state\/zz is named, which no row has/,
    /facts\.yaml:2 \(row 2\): “act”/,
    /acts\/nobody\.csv:2: “date”/,
    /acts\/nobody\.csv: no source is called nobody/,
    /subjects\.yaml:1: topic\/nowhere/,
    /subjects\.yaml:1: Invalid regular expression/,
    /members\.yaml:1: the members of today are not those of the row group\/p5/,
  ]) {
    expect(
      messages.some((message) => expected.test(message)),
      String(expected),
    ).toBe(true);
  }
});
