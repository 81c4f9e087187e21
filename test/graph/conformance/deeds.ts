import { describe, expect } from 'vitest';
import { loadKnowledgeGraph } from '../../../src/graph/load.ts';
import * as deeds from '../../../src/graph/queries/deeds.ts';
import { relatedEntities } from '../../../src/graph/queries/entities.ts';
import { loadStatusGraph } from '../../../src/graph/status.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { status } from '../fixture-status.ts';
import { knowledge } from '../fixture.ts';
import { snapshot } from '../snapshot.ts';
import type { Engine } from './engine.ts';

/** What States did: written once, and found from both ends. */
export function deedCases({ test, store }: Engine): void {
  describe('what States did', () => {
    const filled = async (): Promise<GraphStore> => {
      const graph = await store();
      await loadKnowledgeGraph(graph, knowledge);
      expect(await loadStatusGraph(graph, status)).toBe('added');
      return graph;
    };

    test('is written once, whole again when it is another, and goes with its file', async () => {
      const graph = await filled();
      const before = await snapshot(graph);
      expect(await loadStatusGraph(graph, status)).toBe('unchanged');
      expect(before.filter((line) => line.includes('MEMBER_OF'))).toHaveLength(5);
      expect(before.filter((line) => line.includes('[CONCERNS '))).toHaveLength(4);
      const none = { ...status, hash: 'status-2', acts: [], members: [], rollCalls: [], open: new Set<string>() };
      expect(await loadStatusGraph(graph, none)).toBe('replaced');
      expect(
        (await snapshot(graph)).filter((line) => /RollCall|PARTY_TO|SIGNED|WITHDREW|openToAll/.test(line)),
      ).toEqual([]);
      expect(await loadStatusGraph(graph, status)).toBe('replaced');
      expect(await snapshot(graph)).toEqual(before);
    });

    test('acts, terms and members are found from the State and from the treaty or body', async () => {
      const graph = await filled();
      const of = (id: string) => ({ keys: [{ key: 0, id }] });
      const acts = await graph.read(deeds.actsOfState, of('state/cn'));
      expect(acts.map(({ edge, date, rank, sources }) => [edge, date, rank, sources])).toEqual([
        ['PARTY_TO', '1992-03-09', 1, ['a depositary', 'a list']],
        ['PARTY_TO', '1992-03-17', 2, ['another depositary']],
      ]);
      expect(await graph.read(deeds.actsOfTreaty, of('treaty/npt'))).toHaveLength(5);
      expect(await graph.read(deeds.treatyTerms, of('treaty/npt'))).toEqual([
        { key: 0, open: true, inForce: '1970-03-05', ended: null, knownUntil: '2018-07-05' },
      ]);
      expect((await graph.read(deeds.membershipsOf, of('state/yu'))).map(({ body, until }) => [body, until])).toEqual([
        ['org/iaea', '1992-04-27'],
      ]);
      expect(await graph.read(deeds.membersOf, of('group/p5'))).toHaveLength(4);
      const related = await graph.read(relatedEntities, of('org/iaea'));
      expect(related.filter(({ edge }) => edge === 'MEMBER_OF')).toEqual([]);
    });

    test('a roll call has its votes and subjects; votes are found by State, subject, day and scope', async () => {
      const graph = await filled();
      const keys = [{ key: 0, id: 'rollcall/44' }];
      const [found] = await graph.read(deeds.rollCallsById, { keys });
      expect(found).toMatchObject({ yes: ['state/cn'], no: ['state/ru', 'state/us'], abstained: ['state/fr'] });
      expect(await graph.read(deeds.concernsOf, { keys })).toEqual([
        { key: 0, target: 'programme/golden-dome', side: 1, direct: true, rule: 'test' },
      ]);
      const voter = { key: 0, voter: 'state/cn', target: 'treaty/npt' };
      expect(
        (await graph.read(deeds.votesOn, { keys: [voter] })).map(({ id, vote, direct }) => [id, vote, direct]),
      ).toEqual([
        ['rollcall/33', 'yes', true],
        ['rollcall/45', 'no', false],
      ]);
      const list = deeds.rollCallList(
        { target: true, voter: true },
        { since: '2020-01-01', scopes: ['whole', 'part'] },
        true,
      );
      const shared = { since: '2020-01-01', scopes: ['whole', 'part'], n: 5 };
      const page = await graph.read(list.page, {
        ...shared,
        keys: [{ ...voter, a0: '2025-12-01', a1: 'rollcall/45' }],
      });
      expect(page.map(({ id, vote, side }) => [id, vote, side])).toEqual([['rollcall/46', 'no', 1]]);
      expect(await graph.read(list.count, { ...shared, keys: [voter] })).toEqual([{ key: 0, total: 2 }]);
    });
  });
}
