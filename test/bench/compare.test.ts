import { expect, test } from 'vitest';
import { compare } from '../../bench/score/compare.ts';
import type { GoldText } from '../../bench/gold.ts';
import type { Extraction } from '../../src/extraction.ts';

const text = 'A支持B。C谴责D。广告。';
const gold: GoldText = {
  name: 'small',
  language: 'zh',
  text,
  date: '2025-05-08',
  issuers: ['state/cn', 'state/ru'],
  foreign: [3],
  sentences: [
    [0, 5],
    [5, 10],
    [10, 13],
  ],
  mentions: [
    { s: 1, entity: 'state/cn', quote: 'A', how: 'name' },
    { s: 1, entity: 'other/b-treaty', quote: 'B', how: 'name' },
    { s: 2, entity: 'state/us', quote: 'C', how: 'anaphora' },
  ],
  stances: [
    { s: 1, holders: ['group/p5'], target: 'other/b-treaty', polarity: 1, act: 'support', toward: [], quote: '支持' },
  ],
};

const found: Extraction = {
  document: {
    id: '0',
    language: 'zh',
    title: null,
    date: '2025-05-08',
    issuers: ['state/ru', 'state/cn'],
    genre: 'statement',
    sha256: '0',
    length: text.length,
  },
  sentences: [
    { start: 0, end: 10, foreign: false },
    { start: 10, end: 13, foreign: true, reason: 'advertising' },
  ],
  mentions: [
    { entity: 'state/cn', start: 0, end: 1, text: 'A', how: 'name', rule: 'r' },
    { entity: 'treaty/npt', start: 3, end: 4, text: 'B', how: 'name', rule: 'r' },
    { entity: 'state/fr', start: 8, end: 9, text: 'X', how: 'name', rule: 'r' },
    { entity: 'state/de', start: 10, end: 11, text: '广', how: 'name', rule: 'r' },
  ],
  stances: ['state/cn', 'state/fr', 'state/gb', 'state/ru', 'state/us'].map((holder) => ({
    id: holder,
    holders: [holder],
    target: 'other/another-slug',
    polarity: 1,
    act: holder === 'state/us' ? 'oppose' : 'support',
    toward: [],
    start: 1,
    end: 3,
    cue: { start: 1, end: 3, text: '支持' },
    modality: 'asserted',
    plover: null,
    rule: 'r',
    confidence: 1,
  })),
};

test('counts by sentence, with the five powers as one holder or five and things without id by their words', () => {
  const { mentions, anaphora, stances, act, issuers, date, foreign, leaks, badSpans, misses } = compare(gold, found);
  expect(mentions).toEqual({ right: 2, extra: 2, missed: 1 });
  expect(anaphora).toEqual({ right: 0, extra: 0, missed: 1 });
  expect(stances).toEqual({ right: 5, extra: 0, missed: 0 });
  expect(act).toEqual({ right: 4, extra: 0, missed: 1 });
  expect([issuers.right, date.right]).toEqual([1, 1]);
  expect(foreign).toEqual({ right: 1, extra: 0, missed: 0 });
  expect([leaks, badSpans]).toEqual([1, 1]);
  expect(misses).toContain('mention missed S2 state/us');
});
