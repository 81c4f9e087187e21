import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exported, type FormatName } from '../../src/export/formats.ts';
import { entityCalled, selectionOf, type Selection } from '../../src/export/selection.ts';
import { loadDocument } from '../../src/graph/load.ts';
import { query } from '../../src/graph/queries/define.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { filled } from '../api/ask.ts';
import { chinese, knowledge } from '../graph/fixture.ts';
import { hostile } from './hostile.ts';

let store: GraphStore;
let counts: { nodes: number; edges: number; mentions: number; stances: number };

beforeAll(async () => {
  store = await filled();
  await loadDocument(store, hostile.extraction, hostile.text, knowledge.hash);
  const [found] = await store.read(
    query(
      'counts',
      `CALL () { MATCH (n) WHERE NOT n:Mark RETURN count(n) AS nodes }
       CALL () { MATCH ()-[r]->() RETURN count(r) AS edges }
       CALL () { MATCH ()-[m:MENTIONS]->() RETURN count(m) AS mentions }
       CALL () { MATCH (s:Stance) RETURN count(s) AS stances }
       RETURN nodes, edges, mentions, stances`,
      { nodes: z.int(), edges: z.int(), mentions: z.int(), stances: z.int() },
    ),
  );
  if (!found) throw new Error('no counts');
  counts = found;
});

async function whole(format: FormatName, selection: Selection = {}): Promise<string> {
  let text = '';
  for await (const piece of exported(store, format, selection)) text += piece;
  return text;
}

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });
const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
const [, evil = ''] = hostile.text.split('\n');

describe('CSV', () => {
  test('has every edge with the names of both ends, and every node', async () => {
    const edges = rowsOf(await whole('csv'));
    expect(edges).toHaveLength(counts.edges);
    expect(edges.filter(({ type }) => type === 'OPPOSES')).toMatchObject([
      { source: 'state/cn', sourceName: 'China', sourceKind: 'State', targetName: 'Golden Dome', count: '1' },
      { source: 'state/ru', sourceName: 'Russia', target: 'programme/golden-dome', first: '2025-05-08' },
    ]);
    expect(edges.every(({ sourceName, targetName }) => sourceName !== '' && targetName !== '')).toBe(true);
    expect(rowsOf(await whole('csv-nodes'))).toHaveLength(counts.nodes);
  });

  test('has every position with names, words and event; no cell begins a formula', async () => {
    const text = await whole('csv-stances');
    const stances = rowsOf(text);
    expect(stances).toHaveLength(counts.stances);
    expect(stances.find(({ cue }) => cue === '有害')).toMatchObject({
      holderNames: 'China; Russia',
      polarity: 'against',
      plover: 'ACCUSE',
      targetName: 'Golden Dome',
      towardNames: 'United States',
      documentName: '两国外长会谈纪要',
    });
    for (const format of ['csv', 'csv-nodes', 'csv-stances'] as const) {
      const cells = rowsOf(await whole(format)).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
      expect(cells.join()).toContain(`'=HYPERLINK("http://example.org","press")`);
    }
  });
});

test('JSON Lines has every node and edge, in the words of the texts', async () => {
  const lines = z
    .array(z.looseObject({ type: z.enum(['node', 'relationship']), properties: z.record(z.string(), z.unknown()) }))
    .parse(linesOf(await whole('jsonl')));
  expect(lines.filter(({ type }) => type === 'node')).toHaveLength(counts.nodes);
  expect(lines.filter(({ type }) => type === 'relationship')).toHaveLength(counts.edges);
  expect(lines.some(({ properties }) => properties['text'] === evil)).toBe(true);
});

describe('XML', () => {
  const readers = {
    graphml: (text: string) => graphml.parse(MultiDirectedGraph, text),
    gexf: (text: string) => gexf.parse(MultiDirectedGraph, text),
  } as const;

  test.each(['graphml', 'gexf'] as const)('%s is read by graphology with the same counts and types', async (format) => {
    const text = await whole(format);
    const graph = readers[format](text);
    expect([graph.order, graph.size]).toEqual([counts.nodes, counts.edges]);
    expect(graph.getNodeAttributes('treaty/npt')).toMatchObject({ kind: 'Treaty', opened: '1968-07-01', known: true });
    const sentence = graph.getNodeAttributes(`${hostile.extraction.document.id}/0`);
    // What no XML file can hold is shown as a replacement character; in an attribute a tab is a space.
    const words = hostile.text.split('\n')[0]?.replaceAll('\u0007', '\ufffd').replaceAll('\ufffe', '\ufffd');
    expect(String(sentence['text']).replaceAll('\t', ' ')).toBe(words?.replaceAll('\t', ' '));
  });

  const python = spawnSync('python3', ['-c', 'import networkx']).status === 0;
  test.skipIf(!python)(`networkx reads both${python ? '' : ' (it is not here)'}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'acg-'));
    for (const format of ['graphml', 'gexf'] as const) {
      const file = join(folder, `graph.${format}`);
      writeFileSync(file, await whole(format));
      const script = `import networkx as nx, sys
g = nx.read_${format}(sys.argv[1])
print(type(g).__name__, g.number_of_nodes(), g.number_of_edges())`;
      const { stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout.trim().split(' ').slice(1).map(Number)).toEqual([counts.nodes, counts.edges]);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('JSON-LD', () => {
  test('is read by a JSON-LD processor and an RDF parser: each find with its words as a Web Annotation', async () => {
    const document = z.looseObject({}).parse(JSON.parse(await whole('jsonld')));
    const nquads = String(await jsonld.toRDF(document, { format: 'application/n-quads' }));
    const rdf = new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const oa = 'http://www.w3.org/ns/oa#';
    const acg = 'urn:arms-control-graph:vocabulary:';
    expect(rdf.getSubjects(type, `${acg}Stance`, null)).toHaveLength(counts.stances);
    expect(rdf.getSubjects(type, `${oa}Annotation`, null)).toHaveLength(counts.mentions + counts.stances);
    expect(rdf.getObjects('urn:arms-control-graph:entity:state/cn', `${acg}opposes`, null)).toHaveLength(1);

    // Offsets count characters: behind a rocket, one less than UTF-16 units.
    const id = `urn:arms-control-graph:mention:${hostile.extraction.document.id}:`;
    const mention = hostile.extraction.mentions[0];
    const [target] = rdf.getObjects(`${id}${mention?.start}-${mention?.end}:treaty/npt`, `${oa}hasTarget`, null);
    const selectors = rdf.getObjects(target ?? null, `${oa}hasSelector`, null);
    const value = (name: string) => selectors.flatMap((each) => rdf.getObjects(each, `${oa}${name}`, null))[0]?.value;
    const characters = [...hostile.text].slice(Number(value('start')), Number(value('end'))).join('');
    expect([characters, value('exact')]).toEqual(['NPT', 'NPT']);
    expect(Number(value('start'))).toBe((mention?.start ?? 0) - 1);
    expect(hostile.text).toContain(`${value('prefix')}NPT${value('suffix')}`);
  });
});

test('PLOVER events: who does what toward whom, in which words', async () => {
  const events = z.array(z.looseObject({ event_type: z.string() })).parse(linesOf(await whole('plover')));
  expect(events).toHaveLength(counts.stances);
  expect(events.find(({ event_type }) => event_type === 'ACCUSE')).toMatchObject({
    event_date: '2025-05-08',
    quad_code: 'V-CONF',
    actors: [{ id: 'state/cn' }, { id: 'state/ru' }],
    recipients: [{ id: 'state/us' }],
    issue: { id: 'programme/golden-dome' },
    event_text: '双方认为“金穹”计划有害。',
  });
});

describe('a selection', () => {
  const stances = async (selection: Selection) => rowsOf(await whole('csv-stances', selection));
  const named = async (asked: Parameters<typeof selectionOf>[0]) => selectionOf(asked, store);

  test('of an actor and a target, named in any language, has their positions and what these rest on', async () => {
    const selection = await named({ actor: ['俄罗斯'], target: ['Golden Dome'] });
    expect((await stances(selection)).map(({ holders, polarity }) => [holders, polarity])).toEqual([
      ['state/cn; state/ru', 'against'],
      ['state/ru', 'for'],
    ]);
    const nodes = rowsOf(await whole('csv-nodes', selection));
    expect(nodes.filter(({ kind }) => kind === 'Sentence')).toHaveLength(2);
    expect(nodes.filter(({ kind }) => kind === 'Document')).toHaveLength(2);
    expect(nodes.map(({ id }) => id)).toContain('state/us');
    expect(nodes.map(({ id }) => id)).not.toContain('org/iaea');
    const edges = rowsOf(await whole('csv', selection));
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ source = '', target = '' }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    const direct = edges.filter(({ type }) => type === 'SUPPORTS' || type === 'OPPOSES');
    expect(direct.map(({ source, type, count }) => [source, type, count])).toEqual([
      ['state/cn', 'OPPOSES', '1'],
      ['state/ru', 'OPPOSES', '1'],
      ['state/ru', 'SUPPORTS', '1'],
    ]);
  });

  test('of documents and days has these documents whole', async () => {
    const { id } = chinese.extraction.document;
    const one = await named({ document: [id] });
    expect(rowsOf(await whole('csv-nodes', one)).filter(({ kind }) => kind === 'Sentence')).toHaveLength(5);
    const days = await named({ since: '2025-05-31', until: '2025-06-01' });
    expect((await stances(days)).map(({ date }) => date)).toEqual(['2025-06-01', '2025-06-01']);
  });

  test('that cannot be is one clear error', async () => {
    await expect(named({ actor: ['Atlantis'] })).rejects.toThrow(/“Atlantis”: .*Give a slug/);
    await expect(named({ document: ['0123'] })).rejects.toThrow(/no such document/);
    await expect(named({ since: '2025-13-01' })).rejects.toThrow(/since: “2025-13-01” is no day/);
    expect(await entityCalled('CN', store)).toBe('state/cn');
  });
});
