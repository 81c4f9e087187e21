import { describe, expect, test } from 'vitest';
import { partingMembership, partingVotes, type CastVote, type Word } from '../../src/status/tension.ts';
import type { Standing } from '../../src/status/standing.ts';

const word = (id: string, date: string, polarity: 1 | -1, holders = 1, confidence = 0.9): Word => ({
  id,
  date,
  polarity,
  holders,
  confidence,
});
const vote = (date: string, choice: CastVote['vote'], side = 1, direct = true): CastVote => ({
  id: `v${date}`,
  date,
  vote: choice,
  side,
  direct,
});
const within = 1096;

describe('words and votes', () => {
  test('to speak for a thing and vote against it is a tension, with the words nearest in time', () => {
    const words = [word('a', '2016-01-01', 1), word('b', '2018-11-01', 1)];
    expect(partingVotes(words, [vote('2018-12-05', 'no')], within)).toEqual([
      { kind: 'for-voted-against', said: 'b', voted: 'v2018-12-05', apart: 34, joint: false, confidence: 0.9 },
    ]);
  });

  test('a vote in favour of a resolution against the thing is one against it', () => {
    const [tension] = partingVotes([word('a', '2018-01-01', 1)], [vote('2018-12-05', 'yes', -1)], within);
    expect(tension?.kind).toBe('for-voted-against');
    expect(partingVotes([word('a', '2018-01-01', -1)], [vote('2018-12-05', 'yes', 1)], within)[0]?.kind).toBe(
      'against-voted-for',
    );
  });

  test.each([
    ['merely different in time', [word('a', '2025-05-08', 1)], vote('2018-12-05', 'no')],
    ['an abstention', [word('a', '2018-01-01', 1)], vote('2018-12-05', 'abstained')],
    ['a resolution that only has to do with it', [word('a', '2018-01-01', 1)], vote('2018-12-05', 'no', 1, false)],
    ['words on both sides', [word('a', '2018-01-01', 1), word('b', '2017-01-01', -1)], vote('2018-12-05', 'no')],
    ['words that agree', [word('a', '2018-01-01', -1)], vote('2018-12-05', 'no')],
  ])('no tension: %s', (_, words, cast) => {
    expect(partingVotes(words, [cast], within)).toEqual([]);
  });

  test('what was said alone goes before a joint statement, which is told as one', () => {
    const joint = word('j', '2018-12-01', 1, 2);
    expect(partingVotes([joint, word('a', '2017-01-01', 1)], [vote('2018-12-05', 'no')], within)[0]).toMatchObject({
      said: 'a',
      joint: false,
    });
    expect(partingVotes([joint], [vote('2018-12-05', 'no')], within)[0]).toMatchObject({ said: 'j', joint: true });
  });
});

describe('words and memberships', () => {
  const standing = (then: Standing, now: Standing) => (day: string | null) => {
    const own = day === null ? now : then;
    return { standing: own, bound: own === 'party' };
  };
  const kinds = (words: readonly Word[], then: Standing, now: Standing) =>
    partingMembership(words, standing(then, now)).map(({ kind }) => kind);
  const support = [word('a', '2015-01-01', 1)];

  test('to speak for a treaty and stay outside', () => {
    expect(kinds(support, 'signatory', 'signatory')).toEqual(['for-not-bound']);
    expect(kinds(support, 'none', 'none')).toEqual(['for-not-bound']);
  });

  test('whoever joined later, left later or may have joined has changed or is not known', () => {
    expect(kinds(support, 'none', 'party')).toEqual([]);
    expect(kinds(support, 'party', 'withdrawn')).toEqual([]);
    expect(kinds(support, 'none', 'listed')).toEqual([]);
  });

  test('to speak against a treaty that binds', () => {
    expect(kinds([word('a', '2015-01-01', -1)], 'party', 'party')).toEqual(['against-yet-bound']);
    expect(kinds([word('a', '2015-01-01', -1)], 'party', 'withdrawn')).toEqual([]);
  });

  test('the last words count, and both at once are none', () => {
    expect(kinds([...support, word('b', '2020-01-01', -1)], 'none', 'none')).toEqual([]);
    expect(kinds([...support, word('b', '2015-01-01', -1)], 'none', 'none')).toEqual([]);
  });
});
