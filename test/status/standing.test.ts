import { describe, expect, test } from 'vitest';
import { rankedActs, type Claim } from '../../src/status/acts.ts';
import { inForceOn, standingOf } from '../../src/status/standing.ts';

const claim = (act: Claim['act'], date: string | null, source = 'a', trust = 1, more: Partial<Claim> = {}): Claim => ({
  treaty: 'treaty/npt',
  state: 'state/fj',
  act,
  date,
  notified: null,
  note: null,
  disputed: false,
  source,
  asOf: null,
  trust,
  ...more,
});
const standing = (claims: readonly Claim[], day: string | null) => standingOf(rankedActs(claims), day).standing;

describe('what several sources say', () => {
  test('they are joined where they agree, a month with its days and a list with any', () => {
    const [act, ...more] = rankedActs([
      claim('listed', null, 'list', 9, { asOf: '2025-12-20' }),
      claim('accession', '1992-03', 'China', 4),
      claim('accession', '1992-03-09', 'UNODA', 3, { asOf: '2018-07-05' }),
    ]);
    expect(more).toEqual([]);
    expect(act).toMatchObject({ date: '1992-03-09', rank: 1, sources: ['UNODA', 'China', 'list'], asOf: '2025-12-20' });
  });

  test('where they contradict each other all are kept, the one that is believed first', () => {
    const acts = rankedActs([
      claim('succession', '1972-08-14', 'UNODA', 3),
      claim('accession', '1972-07-21', 'UNTC', 2),
    ]);
    expect(acts.map(({ date, rank, sources }) => [date, rank, sources])).toEqual([
      ['1972-07-21', 1, ['UNTC']],
      ['1972-08-14', 2, ['UNODA']],
    ]);
    expect(standingOf(acts, null)).toEqual({ standing: 'party', since: '1972-07-21', contested: true });
  });

  test('a list that names whoever left contradicts the leaving', () => {
    const acts = rankedActs([
      claim('accession', '1985-12-12'),
      claim('withdrawal', '2003-01-11', 'letter', 1, { disputed: true }),
      claim('listed', null, 'list', 9, { asOf: '2025-12-20' }),
    ]);
    expect(acts.find(({ act }) => act === 'listed')).toMatchObject({ rank: 2 });
    expect(standingOf(acts, null)).toMatchObject({ standing: 'withdrawn', contested: true });
  });
});

describe('standing', () => {
  const russia = [
    claim('signature', '1996-09-24'),
    claim('ratification', '2000-06-30'),
    claim('revocation', '2023-11-03'),
  ];

  test.each([
    ['1990-01-01', 'none'],
    ['1999-01-01', 'signatory'],
    ['2010-01-01', 'party'],
    [null, 'signatory'],
  ] as const)('on %s: %s', (day, expected) => {
    expect(standing(russia, day)).toBe(expected);
  });

  test('suspended, then withdrawn', () => {
    const acts = [
      claim('ratification', '1992-01-01'),
      claim('suspension', '2007-12-12'),
      claim('withdrawal', '2023-11-07'),
    ];
    expect(standing(acts, '2010-01-01')).toBe('suspended');
    expect(standing(acts, null)).toBe('withdrawn');
  });

  test('a list alone makes nobody a party, and tells nothing of the time before it', () => {
    const list = claim('listed', null, 'list', 9, { asOf: '2025-12-20' });
    expect(standing([list], null)).toBe('listed');
    expect(standing([list], '2020-01-01')).toBe('none');
    expect(standing([claim('signature', '2017-09-20'), list], null)).toBe('signatory');
  });

  test('a treaty is in force between its days', () => {
    const terms = { inForce: '2011-02-05', ended: '2026-02-05' };
    expect([inForceOn(terms, '2020-01-01'), inForceOn(terms, '2026-02-05'), inForceOn(terms, null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(inForceOn({ inForce: null, ended: null }, null)).toBe(false);
  });
});
