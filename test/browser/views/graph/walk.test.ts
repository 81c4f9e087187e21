import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersOf, walkOf } from '../../../../src/browser/views/graph/address.ts';
import { begin, follow, redo, step, undo } from '../../../../src/browser/views/graph/trail.ts';
import {
  filtered,
  grow,
  hide,
  pin,
  select,
  showAgain,
  unpin,
  walkFrom,
  type Walk,
} from '../../../../src/browser/views/graph/walk.ts';

const there = (walk: Walk): Walk => walkOf(new URLSearchParams(parametersOf(walk).toString()));

describe('a walk', () => {
  const start = walkFrom('programme/golden-dome');
  const far = [
    (walk: Walk) => grow(walk, 'state/us', 'TOPIC'),
    (walk: Walk) => grow(walk, 'state/us', 'TOPIC'),
    (walk: Walk) => hide(walk, 'state/cn'),
    (walk: Walk) => pin(walk, 'other/外层空间条约', { x: -12.43, y: 7 }),
    (walk: Walk) => select(walk, 'state/cn OPPOSES programme/golden-dome'),
  ].reduce((walk, go) => go(walk), filtered(start, { kinds: ['TOPIC', 'STATE'] }));

  it('comes back whole from its address', () => {
    expect(there(far)).toEqual({
      from: ['programme/golden-dome'],
      filter: { kinds: ['TOPIC', 'STATE'], depth: 1 },
      grown: [
        { node: 'state/us', kind: 'TOPIC' },
        { node: 'state/us', kind: 'TOPIC' },
      ],
      hidden: ['state/cn'],
      pinned: { 'other/外层空间条约': { x: -12.4, y: 7 } },
      selected: 'state/cn OPPOSES programme/golden-dome',
    });
    expect(parametersOf(start).toString()).toBe('from=programme%2Fgolden-dome');
  });

  it('begins from any address, whatever it says', () => {
    const name = fc.constantFrom('from', 'grow', 'hide', 'pin', 'kind', 'depth', 'selected', 'x');
    const value = fc.string({ unit: fc.constantFrom('a', '/', ':', '@', ',', '1', '-', '.', 'A', '_', ' ', '<') });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (query) => {
        const walk = walkOf(new URLSearchParams(query));
        expect(there(walk)).toEqual(walk);
      }),
    );
    expect(walkOf(new URLSearchParams('grow=x&pin=a@1,b&depth=7&kind=<b>')).grown).toEqual([]);
  });

  it('asks anew when the filter changes, and keeps what was hidden and put', () => {
    const other = filtered(far, { depth: 2 });
    expect([other.grown, other.hidden, Object.keys(other.pinned), other.filter.kinds]).toEqual([
      [],
      ['state/cn'],
      ['other/外层空间条约'],
      ['TOPIC', 'STATE'],
    ]);
  });

  it('forgets what is hidden or put when told so, and what was looked at when it is hidden', () => {
    expect(showAgain(far).hidden).toEqual([]);
    expect(unpin(far, 'other/外层空间条约').pinned).toEqual({});
    expect(hide(select(start, 'state/us'), 'state/us').selected).toBeNull();
    expect(hide(hide(start, 'state/us'), 'state/us').hidden).toEqual(['state/us']);
  });
});

describe('undo and redo', () => {
  it('goes back and forth, and drops what was undone when something else is done', () => {
    const done = [2, 3].reduce(step<number>, begin(1));
    expect(undo(undo(undo(done))).present).toBe(1);
    expect(redo(undo(done))).toEqual(done);
    expect(redo(step(undo(done), 9)).present).toBe(9);
    expect(redo(done)).toBe(done);
  });

  it('follows where the browser goes: a step back undoes, a step forth does again', () => {
    const same = Object.is;
    const done = [2, 3].reduce((trail, now) => follow(trail, now, same), begin(1));
    expect(follow(done, 3, same)).toBe(done);
    const back = follow(done, 2, same);
    expect(back).toEqual({ past: [1], present: 2, future: [3] });
    expect(follow(back, 3, same)).toEqual(done);
    expect(follow(back, 9, same)).toEqual({ past: [1, 2], present: 9, future: [] });
  });
});
