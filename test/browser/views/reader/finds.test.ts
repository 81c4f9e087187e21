import { describe, expect, it } from 'vitest';
import {
  chosen,
  cuesOf,
  findsOf,
  foreignOf,
  nextOf,
  spokenOf,
  type ReadSentence,
} from '../../../../src/browser/views/reader/finds.ts';

const named = (slug: string) => ({ slug, name: slug.toUpperCase() });
const sentence = (start: number, end: number, more: Partial<ReadSentence> = {}): ReadSentence => ({
  start,
  end,
  foreign: false,
  mentions: [],
  stances: [],
  ...more,
});
const mention = (slug: string, start: number, end: number) => ({
  start,
  end,
  quote: '',
  how: 'NAME' as const,
  entity: named(slug),
});
const stance = (id: string, start: number, end: number, polarity: 'FOR' | 'AGAINST') => ({
  id,
  start,
  end,
  polarity,
  quote: '',
  act: 'SUPPORT' as const,
  modality: 'ASSERTED' as const,
  holders: [named('cn')],
  target: named('npt'),
  toward: [named('us')],
  cue: { start, end: start + 2 },
  confidence: 0.5,
});
const sentences = [
  sentence(0, 20, { mentions: [mention('npt', 4, 8)], stances: [stance('a', 0, 8, 'FOR')] }),
  sentence(20, 40, { mentions: [mention('us', 30, 32)], stances: [stance('b', 22, 30, 'AGAINST')] }),
  sentence(40, 50, { foreign: true, reason: 'credit' }),
  sentence(51, 60, { foreign: true, reason: 'credit' }),
  sentence(60, 70, { foreign: true, reason: 'advertising' }),
  sentence(70, 80),
  sentence(80, 90, { foreign: true, reason: 'advertising' }),
];
const finds = findsOf(sentences);
const keys = (all: readonly { readonly key: string }[]): string[] => all.map(({ key }) => key);

describe('what was found in a text', () => {
  it('comes in the order of the text, positions before the names in them', () => {
    expect(keys(finds)).toEqual(['a', 'npt@4', 'b', 'us@30']);
  });

  it('is chosen by the way positions point, and by whom it is about', () => {
    expect(keys(chosen(finds, { polarity: 'AGAINST', about: null }))).toEqual(['b']);
    expect(keys(chosen(finds, { polarity: null, about: 'npt' }))).toEqual(['a', 'npt@4', 'b']);
    expect(keys(chosen(finds, { polarity: 'FOR', about: 'us' }))).toEqual(['a']);
    expect(chosen(finds, { polarity: null, about: 'nobody' })).toEqual([]);
  });

  it('names what is spoken of, the most often first', () => {
    expect(spokenOf(finds).map(({ slug, count }) => [slug, count])).toEqual([
      ['npt', 3],
      ['us', 3],
      ['cn', 2],
    ]);
  });

  it('is gone through from any of them, round and round', () => {
    const all = chosen(finds, { polarity: null, about: null });
    expect(nextOf(all, null, 1)?.key).toBe('a');
    expect(nextOf(all, null, -1)?.key).toBe('us@30');
    expect(nextOf(all, 'us@30', 1)?.key).toBe('a');
    expect(nextOf(all, 'npt@4', -1)?.key).toBe('a');
    expect(nextOf([], 'a', 1)).toBeUndefined();
  });

  it('has the words that show each position', () => {
    expect(cuesOf(finds).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [22, 24],
    ]);
  });
});

it('takes neighbouring sentences that are foreign for the same reason together', () => {
  expect(foreignOf(sentences).map(({ start, end, reason }) => [start, end, reason])).toEqual([
    [40, 60, 'credit'],
    [60, 70, 'advertising'],
    [80, 90, 'advertising'],
  ]);
});
