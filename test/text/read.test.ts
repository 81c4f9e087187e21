import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/text/read.ts';

const cut = (text: string): string[] => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['条约有效。各方应遵守!是吗?', ['条约有效。', '各方应遵守!', '是吗?']],
    ['他说:“我们反对。”会议结束。(完)', ['他说:“我们反对。”', '会议结束。', '(完)']],
    ['标题\r\n\r\n  正文。\r尾', ['标题', '正文。', '尾']],
    ['The U.S. and Mr. Smith met. They agreed.', ['The U.S. and Mr. Smith met.', 'They agreed.']],
    [
      'President J. Doe spoke at 3.5 per cent. No. 4 was left.',
      ['President J. Doe spoke at 3.5 per cent.', 'No. 4 was left.'],
    ],
    ['7. States shall comply. ', ['7.', 'States shall comply.']],
    ['"We will not." She left.', ['"We will not."', 'She left.']],
    ['В 2018 г. США вышли, т.е. нарушили. Мы сожалеем.', ['В 2018 г. США вышли, т.е. нарушили.', 'Мы сожалеем.']],
    ['С. В. Лавров ответил. Вопрос снят…', ['С. В. Лавров ответил.', 'Вопрос снят…']],
    ['Arms, ammunition, etc. Later texts differ.', ['Arms, ammunition, etc.', 'Later texts differ.']],
    ['See https://un.org/a?b=1 for it. End', ['See https://un.org/a?b=1 for it.', 'End']],
    [' \n\t\n', []],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('languages', () => {
  test('each line by its letters, a line without letters as its neighbour', () => {
    const { language, sentences } = readText('2025-05-08\n双方支持《New START》。\n12.\nМы за.\n***');
    expect(language).toBe('zh');
    expect(sentences.map((sentence) => sentence.language)).toEqual(['zh', 'zh', 'zh', 'ru', 'ru']);
  });
});

test('any text: spans are in order, inside, without white space around, and hold all that is not white space', () => {
  const pieces = fc.constantFrom(
    '。',
    '”',
    '"',
    '. ',
    '? ',
    'U.S. ',
    'г. ',
    '\n',
    '\r\n',
    '\ud800',
    '核',
    'я',
    'a',
    ' ',
    ')',
    '!',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
      (text) => {
        let at = 0;
        for (const { start, end } of readText(text).sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});

test.each([
  ['a sentence of a million characters', '核'.repeat(1_000_000)],
  ['ten thousand closing brackets', `完。${')'.repeat(10_000)}`],
  ['a hundred thousand stops', '. '.repeat(100_000)],
  ['letters with stops', 'a.'.repeat(200_000)],
  ['unpaired surrogates', '\ud800。'.repeat(10_000)],
])('%s is read in time that grows with length', (_, text) => {
  // Four times the text costs about four times as much; were it sixteen, something would be looked at over and over.
  const quarter = costOf(text.slice(0, text.length / 4));
  expect(costOf(text)).toBeLessThan(10 * quarter + 30);
});

/** Processor time of reading, in milliseconds: the least of three, since other work gets in between. */
function costOf(text: string): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    readText(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
