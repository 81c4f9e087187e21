import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../../src/browser/views/reader/citation.ts';

const of = (text: string, words: string, from = 0): string => {
  const start = text.indexOf(words, from);
  return textFragment(text, { start, end: start + words.length });
};

describe('the text fragment of a quotation', () => {
  it('is the words themselves where they stand only once', () => {
    expect(of('We fully support the Treaty.', 'support the Treaty')).toBe(':~:text=support%20the%20Treaty');
  });

  it('is widened to whole words, since a browser looks for no others', () => {
    expect(of('We fully support the Treaty.', 'port the Tr')).toBe(':~:text=support%20the%20Treaty');
    expect(decodeURIComponent(of('双方强烈反对部署导弹防御系统。', '对部署导'))).toBe(':~:text=反对部署导弹');
  });

  it('names what stands beside words that stand there twice', () => {
    const text = 'We support the Treaty. They also support the Treaty and its aims.';
    expect(of(text, 'support the Treaty', 20)).toBe(
      ':~:text=.%20They%20also-,support%20the%20Treaty,-and%20its%20aims',
    );
  });

  it('writes dashes, commas and ampersands so that they are no part of the directive', () => {
    expect(of('an anti-ballistic, X&Y system', 'anti-ballistic, X&Y')).toBe(':~:text=anti%2Dballistic%2C%20X%26Y');
  });

  it('gives start and end of long words, and of words that go over a line', () => {
    const long = `Alpha ${'beta gamma '.repeat(30)}omega.`;
    const [start = '', end = ''] = of(long, long.slice(0, -1)).slice(8).split(',');
    expect(long.startsWith(decodeURIComponent(start))).toBe(true);
    expect(long.slice(0, -1).endsWith(decodeURIComponent(end))).toBe(true);
    expect(of('one two\nthree four', 'two\nthree')).toBe(':~:text=two,three');
  });
});
