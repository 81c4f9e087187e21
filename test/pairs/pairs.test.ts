import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { languages } from '../../src/knowledge/schema.ts';
import { pairsOf, type Pair } from './read.ts';
import { positionsIn } from './positions.ts';

const knowledge = loadKnowledge();
const read = (text: string) => extract(text, knowledge);

/** Of all sides of a language's pairs, how many are read exactly; more is welcome, less is a step back. */
const share = { zh: 0.85, en: 0.8, ru: 0.85 } as const;

interface Side {
  readonly id: string;
  readonly pair: Pair;
  readonly text: string;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

const sidesOf = (pair: Pair): Side[] =>
  (['a', 'b'] as const).map((side) => ({
    id: `${pair.id} ${side}`,
    pair,
    text: pair[side],
    ...positionsIn(pair, side, read),
  }));

const turned = (position: string): string =>
  position.endsWith(' -1') ? position.replace(/-1$/, '1') : position.replace(/1$/, '-1');

describe.each(languages.filter((language) => pairsOf(language).length > 0))('pairs of sentences (%s)', (language) => {
  const sides = pairsOf(language).flatMap(sidesOf);

  test('there are enough of them, each with a name of its own', () => {
    expect(new Set(sides.map(({ id }) => id)).size).toBe(sides.length);
    expect(sides.length).toBeGreaterThanOrEqual(20);
  });

  test('no position is turned into its contrary, but for the faults that are known', () => {
    const wrong = sides.filter(({ found, expected }) =>
      expected.some((each) => !each.endsWith(' 0') && found.includes(turned(each))),
    );
    const known = sides.filter(({ pair }) => pair.fault !== undefined).map(({ pair }) => pair.id);
    expect([...new Set(wrong.map(({ pair }) => pair.id))]).toEqual([...new Set(known)]);
  });

  test('nearly all are read exactly as they should be', () => {
    const missed = sides.filter(({ found, expected }) => found.join() !== expected.join());
    expect(1 - missed.length / sides.length, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(share[language]);
  });
});
