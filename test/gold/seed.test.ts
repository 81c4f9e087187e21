import { beforeAll, expect, test } from 'vitest';
import { compare, type Comparison } from '../../bench/score/compare.ts';
import { ownGold } from '../../bench/score/own.ts';
import { f1, recall } from '../../bench/score/tally.ts';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

// A wall against falling back, at what the project promises for this text; `npm run score` gives the figures.
let read: Comparison;
beforeAll(() => {
  const gold = ownGold();
  read = compare(gold, extract(gold.text, loadKnowledge()));
});

test('who and what the statement speaks of', () => {
  expect(f1(read.mentions)).toBeGreaterThanOrEqual(0.93);
});

test('who is for and against what, in which act and toward whom', () => {
  expect(f1(read.stances)).toBeGreaterThanOrEqual(0.8);
  expect(recall(read.act)).toBeGreaterThanOrEqual(0.85);
  expect(recall(read.toward)).toBeGreaterThanOrEqual(0.85);
});

test('the news glued to its end is kept out, and nothing of the statement with it', () => {
  expect(read.foreign).toEqual({ right: 23, extra: 0, missed: 0 });
  expect(read.leaks).toBe(0);
});

test('every span is the verbatim slice', () => {
  expect(read.badSpans).toBe(0);
});

test('its day and its two issuers', () => {
  expect([recall(read.date), recall(read.issuers)]).toEqual([1, 1]);
});
