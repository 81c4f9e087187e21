import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { gexfOf, graphmlOf, type Drawing } from '../../../../src/browser/views/graph/files.ts';

const hostile = `"Golden" <Dome> & 'co' \u0001\u202e 美国金穹 𠀀`;
const drawing: Drawing = {
  nodes: [
    { id: 'state/cn', name: 'China', label: 'State', at: '' },
    { id: 'other/a&b "c" <d>', name: hostile, label: 'Other', at: '' },
  ],
  edges: [
    {
      id: 'state/cn OPPOSES b',
      kind: 'OPPOSES',
      from: 'state/cn',
      to: 'other/a&b "c" <d>',
      count: 3,
      first: '2019-06-05',
      last: '2025-05-08',
    },
    {
      id: 'state/cn SUPPORTS b',
      kind: 'SUPPORTS',
      from: 'state/cn',
      to: 'other/a&b "c" <d>',
      count: 1,
      first: null,
      last: null,
    },
  ],
  places: new Map([['state/cn', { x: 1.5, y: -2 }]]),
};

describe.each([
  ['GEXF', gexfOf, parseGexf],
  ['GraphML', graphmlOf, parseGraphml],
] as const)('%s', (_, written, parse) => {
  const graph = parse(MultiDirectedGraph, written(drawing));

  it('holds every node with its name and place', () => {
    expect(graph.nodes()).toEqual(drawing.nodes.map(({ id }) => id));
    expect(graph.getNodeAttributes('state/cn')).toMatchObject({ label: 'China', kind: 'State', x: 1.5, y: -2 });
  });

  it('escapes what XML takes for its own, and leaves out what XML cannot hold', () => {
    expect(graph.getNodeAttribute('other/a&b "c" <d>', 'label')).toBe(hostile.replace('\u0001', ' '));
  });

  it('holds parallel edges, with what is known of each', () => {
    const [against, pro] = graph.mapEdges((_, facts, from, to) => ({ ...facts, from, to }));
    expect(against).toMatchObject({ from: 'state/cn', count: 3, first: '2019-06-05', last: '2025-05-08' });
    expect(pro).toMatchObject({ count: 1 });
    expect(pro).not.toHaveProperty('first');
  });
});
