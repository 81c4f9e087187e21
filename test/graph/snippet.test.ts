import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchable } from '../../src/graph/searchable.ts';
import { bestSnippet, snippetOf } from '../../src/graph/snippet.ts';

const marked = (text: string, asked: string): string[] => {
  const snippet = snippetOf(text, searchable(asked));
  return snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
};

test('a long sentence is cut around the first words that were looked for', () => {
  const text = `${'x '.repeat(500)}nuclear disarmament${' y'.repeat(500)}`;
  const { text: piece, marks } = snippetOf(text, searchable('disarmament'));
  expect(piece.length).toBeLessThanOrEqual(201);
  expect(marks.map(({ start, end }) => piece.slice(start, end))).toEqual(['disarmament']);
});

test('words are marked in any inflection, width and script, common ones never', () => {
  expect(marked('The Treaties of the States', 'the treaty of')).toEqual(['Treaties']);
  expect(marked('《核不擴散條約》與核裁軍', '核不扩散条约')).toEqual(['核不擴散條約']);
  expect(marked('договоры о контроле', 'договора контроль')).toEqual(['договоры', 'контроле']);
});

test('of several names the one with the most marked words is shown', () => {
  expect(bestSnippet(['Golden Dome', '金穹', 'Золотой купол'], searchable('金穹')).text).toBe('金穹');
  expect(bestSnippet(['Golden Dome'], searchable('nothing'))).toEqual({ text: 'Golden Dome', marks: [] });
});

test('whatever the text and the words, marks lie in order within the snippet, which is a piece of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'binary' }), (text, asked) => {
      const snippet = snippetOf(text, searchable(asked));
      expect(text).toContain(snippet.text);
      let last = 0;
      for (const { start, end } of snippet.marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(snippet.text.length);
    }),
    { numRuns: 200 },
  );
});
