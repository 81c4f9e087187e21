import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/text/read.ts';
import { tokens } from '../../src/text/tokens.ts';
import { learnWords, words } from '../../src/text/words.ts';

const lower = (text: string): string[] => {
  const read = readText(text);
  return read.sentences.flatMap((sentence) => tokens(read, sentence).map((token) => token.lower));
};

test.each<[string, string[]]>([
  ['The U.S. opposes it.', ['the', 'u.s.', 'opposes', 'it', '.']],
  ['non-proliferation – and no-first-use', ['non', 'proliferation', '–', 'and', 'no', 'first', 'use']],
  ['Russia’s don’t states’', ['russia', "don't", 'states', "'"]],
  ['1,550 warheads (2.5%)', ['1,550', 'warheads', '(', '2.5', '%', ')']],
  ['«Договор» ещё в силе, т.е. действует', ['"', 'договор', '"', 'еще', 'в', 'силе', ',', 'т.е.', 'действует']],
  ['SM-3 and F-35s', ['sm', '3', 'and', 'f', '35s']],
])('%s', (text, expected) => {
  expect(lower(text)).toEqual(expected);
});

test('inflected forms share a stem', () => {
  const stems = (text: string): (string | undefined)[] => {
    const read = readText(text);
    return read.sentences.flatMap((sentence) => tokens(read, sentence).map((token) => token.stem));
  };
  expect(new Set(stems('condemn condemned condemns')).size).toBe(1);
  expect(new Set(stems('договор договора договором')).size).toBe(1);
});

test('a possessive is outside the span; spans are in order and re-slice for any text', () => {
  const read = readText("America's");
  const [sentence] = read.sentences;
  expect(sentence && tokens(read, sentence)[0]).toMatchObject({ start: 0, end: 7 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const any = readText(text);
      for (const each of any.sentences) {
        let at = each.start;
        for (const token of tokens(any, each)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(each.end);
          at = token.end;
        }
      }
    }),
  );
});

test('Chinese words cover the span, names that were learnt stay whole, and nothing is lost at odd characters', () => {
  learnWords(['斯基泰里昂条约']);
  for (const text of ['双方支持斯基泰里昂条约生效', '核\ud800武𠮷器', '核'.repeat(5000)]) {
    const found = words(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
  const text = '双方支持斯基泰里昂条约生效';
  expect(words(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toContain(
    '斯基泰里昂条约',
  );
});
