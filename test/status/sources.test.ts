import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { stateNamed } from '../../bench/status/states.ts';
import { unodaTreaties } from '../../bench/status/unoda.ts';
import { corpusFolder } from '../../bench/gold.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { loadStatus } from '../../src/status/load.ts';

/*
 * Spot checks against the rows of the sources, which are read here in another form than the tables were made from: the
 * memberships from UNODA's table and not its JSON.
 */

const corpus = corpusFolder();
const why = corpus === null ? ' (ACG_CORPUS names no reference collections)' : '';
const rowsOf = (path: string): string[][] =>
  z
    .array(z.array(z.string()))
    .parse(parse(readFileSync(`${corpus ?? ''}/reference/${path}`, 'utf8'), { relax_column_count: true }));

/** `n` of all, spread evenly. */
function spread<T>(all: readonly T[], n: number): T[] {
  return Array.from({ length: n }, (_, at) => all[Math.floor((at * all.length) / n)]).filter(
    (one) => one !== undefined,
  );
}

describe.skipIf(corpus === null)(`against the sources${why}`, () => {
  const status = loadStatus(loadKnowledge());

  test('60 memberships are those of the UNODA table', () => {
    // The first row of the source is glued to its head.
    const rows = rowsOf('unoda_2018/countrytreatydata.csv')
      .slice(1)
      .filter(
        ([, treaty = '', signed, , ratified, , acceded]) => treaty in unodaTreaties && (signed || ratified || acceded),
      );
    const checked = spread(rows, 60);
    expect(checked).toHaveLength(60);
    for (const [country = '', name = '', signed = '', , ratified = '', , acceded = ''] of checked) {
      const [state, treaty] = [stateNamed(country), unodaTreaties[name]];
      const own = status.acts.filter((act) => act.state === state && act.treaty === treaty);
      const dates = (edge: string) => own.filter((act) => act.edge === edge).map(({ date }) => date);
      if (signed !== '') expect(dates('SIGNED'), `${country} signed ${name}`).toContain(signed);
      for (const joined of [ratified, acceded]) {
        if (joined !== '') expect(dates('PARTY_TO'), `${country} joined ${name}`).toContain(joined);
      }
    }
  });

  test('60 votes are those of the source', () => {
    const [head = [], ...rows] = rowsOf('un_votes_2019/votes.csv');
    const cells = rows.flatMap(([id = '', ...votes]) =>
      votes.flatMap((vote, at) =>
        /^[A-Z]{2}$/.test(head[at + 1] ?? '') ? [{ id, code: head[at + 1] ?? '', vote }] : [],
      ),
    );
    const byId = new Map(status.rollCalls.map((rollCall) => [rollCall.id, rollCall]));
    const checked = [
      ...spread(
        cells.filter(({ vote, code }) => vote !== '' && code !== 'YU'),
        50,
      ),
      ...spread(
        cells.filter(({ vote, code }) => vote === '' && code !== 'YU' && code !== 'DE' && code !== 'RS'),
        10,
      ),
    ];
    expect(checked).toHaveLength(60);
    for (const { id, code, vote } of checked) {
      const rollCall = byId.get(`rollcall/${id}`);
      const state = `state/${code.toLowerCase()}`;
      const lists = [rollCall?.yes, rollCall?.no, rollCall?.abstained].map((list) => list?.includes(state));
      expect(lists, `${state} in ${id}`).toEqual(['y', 'n', 'a'].map((letter) => letter === vote));
    }
  });

  test('no vote of the source is lost', () => {
    const [, ...rows] = rowsOf('un_votes_2019/votes.csv');
    const there = rows.reduce((sum, [, ...votes]) => sum + votes.filter((vote) => vote !== '').length, 0);
    const here = status.rollCalls.reduce(
      (sum, { yes, no, abstained }) => sum + yes.length + no.length + abstained.length,
      0,
    );
    expect([status.rollCalls.length, here]).toEqual([rows.length, there]);
  });
});
