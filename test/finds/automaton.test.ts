import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { automatonOf } from '../../src/finds/automaton.ts';

const found = (keywords: readonly string[], text: string): string[] => {
  const all: string[] = [];
  automatonOf(new Map(keywords.map((keyword) => [keyword, keyword])))(text, (value, begin, end) => {
    all.push(`${begin}-${end} ${value}`);
  });
  return all;
};

/** Every keyword at every place, by the ends of the places, the longest first. */
const expected = (keywords: readonly string[], text: string): string[] => {
  const all: string[] = [];
  for (let end = 1; end <= text.length; end++)
    for (let begin = 0; begin < end; begin++)
      if (keywords.includes(text.slice(begin, end))) all.push(`${begin}-${end} ${text.slice(begin, end)}`);
  return all;
};

describe('the automaton', () => {
  test('hears keywords that overlap, end in one another and stand alone', () => {
    expect(found(['核武器', '武器', '核', '不扩散核武器条约'], '核不扩散核武器条约')).toEqual([
      '0-1 核',
      '4-5 核',
      '4-7 核武器',
      '5-7 武器',
      '1-9 不扩散核武器条约',
    ]);
  });

  test('hears nothing without keywords, and nothing in characters that no keyword has', () => {
    expect(found([], '核武器')).toEqual([]);
    expect(found(['核'], '\u0000\ud83d\ude00武')).toEqual([]);
  });

  test('hears what a plain search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '核', '武', '\ud83d'), minLength: 1, maxLength: 5 });
    const words = fc.uniqueArray(word, { maxLength: 30 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '核', '武', '\ud83d'), maxLength: 60 });
    fc.assert(
      fc.property(words, text, (keywords, body) => {
        expect(found(keywords, body)).toEqual(expected(keywords, body));
      }),
    );
  });
});
