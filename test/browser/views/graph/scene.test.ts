import { describe, expect, it } from 'vitest';
import { edgeId, readEdgeId, sceneOf, visible, type Neighbours } from '../../../../src/browser/views/graph/scene.ts';
import { grow, walkFrom } from '../../../../src/browser/views/graph/walk.ts';
import { placesOf, withPinned } from '../../../../src/browser/views/graph/layout.ts';

const edge = (from: string, to: string, kind = 'OPPOSES', count = 1) => ({
  id: edgeId(kind, from, to),
  kind,
  from,
  to,
  count,
  first: null,
  last: null,
});
/** The middle with so many neighbours, named by their numbers. */
const star = (middle: string, from: number, to: number, heldBack = 0): Neighbours => {
  const ids = Array.from({ length: to - from }, (_, at) => `state/${from + at}`);
  return {
    nodes: [middle, ...ids].map((id) => ({ id, name: id, label: 'State', at: '' })),
    edges: ids.map((id) => edge(id, middle)),
    heldBack,
  };
};

describe('a scene', () => {
  const walk = walkFrom('state/0');

  it('shows what was answered, and says what was not', () => {
    const { nodes, edges, leftOut, full } = sceneOf(walk, [star('state/0', 1, 11, 7)]);
    expect([nodes.size, edges.size, leftOut, full]).toEqual([11, 10, 7, false]);
  });

  it('takes 25 more at a time; asking again takes the next 25', () => {
    const once = sceneOf(grow(walk, 'state/1', 'STATE'), [star('state/0', 1, 3), star('state/1', 3, 63)]);
    expect([once.nodes.size, once.waves[1]?.length, once.leftOut]).toEqual([28, 25, 35]);
    const twice = sceneOf(grow(grow(walk, 'state/1', 'STATE'), 'state/1', 'STATE'), [
      star('state/0', 1, 3),
      star('state/1', 3, 63),
      star('state/1', 3, 63),
    ]);
    expect([twice.nodes.size, twice.leftOut]).toEqual([53, 10]);
  });

  it('holds 300 nodes and no more, and counts what it has no room for', () => {
    const scene = sceneOf(grow(walk, 'state/1', 'STATE'), [star('state/0', 1, 290), star('state/1', 290, 310)]);
    expect([scene.nodes.size, scene.leftOut, scene.full]).toEqual([300, 10, true]);
  });

  it('draws an edge between nodes that different answers brought', () => {
    const brought = { ...star('state/0', 1, 2), edges: [edge('state/1', 'state/5', 'PART_OF')] };
    const scene = sceneOf(grow(walk, 'state/1', 'STATE'), [brought, star('state/1', 5, 6)]);
    expect([...scene.edges.keys()]).toEqual(['state/1 PART_OF state/5', 'state/5 OPPOSES state/1']);
  });

  it('leaves out hidden nodes with their edges', () => {
    const shown = visible(sceneOf(walk, [star('state/0', 1, 4)]), ['state/2']);
    expect(shown.nodes.map(({ id }) => id)).toEqual(['state/0', 'state/1', 'state/3']);
    expect(shown.edges.length).toBe(2);
  });

  it('reads the ids of its edges', () => {
    expect(readEdgeId(edgeId('OPPOSES', 'state/cn', 'treaty/npt'))).toEqual({
      from: 'state/cn',
      kind: 'OPPOSES',
      to: 'treaty/npt',
    });
    expect(readEdgeId('state/cn')).toBeNull();
  });
});

/** Places around their middle, at a mean distance of 1. */
function spread(places: ReadonlyMap<string, { x: number; y: number }>, of: readonly string[]) {
  const given = of.map((id) => places.get(id) ?? { x: NaN, y: NaN });
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  const middle = { x: mean(given.map(({ x }) => x)), y: mean(given.map(({ y }) => y)) };
  const around = given.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const far = mean(around.map(({ x, y }) => Math.hypot(x, y)));
  return around.map(({ x, y }) => ({ x: x / far, y: y / far }));
}

describe('the layout of a scene', () => {
  const walk = grow(walkFrom('state/0'), 'state/1', 'STATE');
  const answers = [star('state/0', 1, 12), star('state/1', 12, 20)];
  const scene = sceneOf(walk, answers);

  it('is the same each time, and parts all nodes', () => {
    const places = placesOf(scene);
    expect(placesOf(scene)).toEqual(places);
    const spots = [...places.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(spots).size).toBe(scene.nodes.size);
    expect(spots.some((spot) => spot.includes('NaN'))).toBe(false);
  });

  it('leaves a node where it was put', () => {
    const places = placesOf(scene);
    const put = withPinned(places, { 'state/3': { x: 40, y: -25 }, 'state/gone': { x: 0, y: 0 } });
    expect([...put.keys()]).toEqual([...places.keys()]);
    expect(put.get('state/3')).toEqual({ x: 40, y: -25 });
    expect(put.get('state/4')).toEqual(places.get('state/4'));
  });

  it('keeps who stands where when more comes, though all may draw apart', () => {
    const old = [...(answers[0]?.nodes ?? [])].map(({ id }) => id);
    const before = spread(placesOf(sceneOf(walk, answers.slice(0, 1))), old);
    const after = spread(placesOf(scene), old);
    const moved = old.map((_, at) =>
      Math.hypot((after[at]?.x ?? NaN) - (before[at]?.x ?? NaN), (after[at]?.y ?? NaN) - (before[at]?.y ?? NaN)),
    );
    expect(moved.reduce((sum, one) => sum + one, 0) / moved.length).toBeLessThan(0.4);
  });

  it('places one node, and none', () => {
    expect([...placesOf(sceneOf(walkFrom('a'), [star('a', 0, 0)])).keys()]).toEqual(['a']);
    expect(placesOf(sceneOf(walkFrom(), [])).size).toBe(0);
  });
});
