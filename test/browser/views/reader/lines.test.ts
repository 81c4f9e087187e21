import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, turns, type Stretch } from '../../../../src/browser/views/reader/lines.ts';

interface Find extends Stretch {
  readonly name: string;
}
const find = (name: string, start: number, end: number): Find => ({ name, start, end });
const shape = (text: string, finds: readonly Find[], offset = 0) =>
  linesOf(text, finds, offset).map(({ runs }) =>
    runs.map((run) => [run.text, run.finds.map(({ name }) => name).join('+')].join(':')),
  );

describe('a text as lines of runs', () => {
  it('cuts where finds start and end', () => {
    expect(shape('we support it', [find('a', 3, 10)])).toEqual([['we :', 'support:a', ' it:']]);
  });

  it('shows overlapping, nested and adjacent finds, the widest first', () => {
    expect(shape('abcdefgh', [find('x', 0, 4), find('y', 2, 6), find('z', 3, 4), find('w', 6, 8)])).toEqual([
      ['ab:x', 'c:x+y', 'd:x+y+z', 'ef:y', 'gh:w'],
    ]);
  });

  it('says at which run a find is shown first, also where two find the same words', () => {
    const [line] = linesOf('abcdef', [find('x', 0, 4), find('y', 2, 6), find('again', 2, 6)]);
    expect(line?.runs.map(({ first }) => first.map(({ name }) => name))).toEqual([['x'], ['y', 'again'], []]);
  });

  it('leaves out empty lines, keeps offsets, and takes every kind of line end', () => {
    const lines = linesOf('a\r\n\r\nb\rc\u2028d\n', [find('x', 5, 8)]);
    expect(lines.map(({ start, end, runs }) => [start, end, runs.map(({ text }) => text).join('|')])).toEqual([
      [0, 1, 'a'],
      [5, 6, 'b'],
      [7, 8, 'c'],
      [9, 10, 'd'],
    ]);
    expect(lines.map(({ runs }) => runs[0]?.finds.length)).toEqual([0, 1, 1, 0]);
  });

  it('counts finds from the start of the document when it is given a part of it', () => {
    expect(shape('cdef', [find('before', 0, 2), find('x', 0, 104), find('y', 103, 105)], 102)).toEqual([
      ['c:x', 'd:x+y', 'e:y', 'f:'],
    ]);
  });

  it('puts a mark that turns the order of words into a run of its own', () => {
    const [line] = linesOf('safe \u202etxt.exe\u202c end', [find('x', 0, 9)]);
    expect(line?.runs.map(({ text }) => turns(text))).toEqual([false, true, false, false, true, false]);
    expect(line?.runs.map(({ text }) => text).join('')).toBe('safe \u202etxt.exe\u202c end');
  });

  it('passes over finds without words and outside of the text', () => {
    expect(shape('abc', [find('none', 1, 1), find('far', 9, 12), find('over', 2, 99)])).toEqual([['ab:', 'c:over']]);
  });

  it('loses nothing, whatever the text and the finds are', () => {
    const hostile = fc.constantFrom(
      'a',
      '核',
      '𠀀',
      ' ',
      '<',
      '\n',
      '\r',
      '\u2028',
      '\u202e',
      '\u2067',
      '\0',
      '\ud800',
    );
    const spans = fc.array(fc.tuple(fc.nat(90), fc.nat(30)).map(([start, length]) => find('f', start, start + length)));
    fc.assert(
      fc.property(fc.string({ unit: hostile, maxLength: 80 }), spans, (text, finds) => {
        const runs = linesOf(text, finds).flatMap((line) => line.runs);
        expect(runs.map((run) => run.text).join('')).toBe(text.replace(/[\r\n\u2028\u2029]/g, ''));
        for (const run of runs) {
          expect(run.text).toBe(text.slice(run.start, run.end));
          expect(new Set(run.finds)).toEqual(
            new Set(finds.filter(({ start, end }) => start <= run.start && end >= run.end)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('breaks a line of a million characters into ones that a browser lays out, between whole characters', () => {
    const text = '𠀀'.repeat(500_000);
    const finds = Array.from({ length: 5_000 }, (_, at) => find('x', at * 200, at * 200 + 100));
    const from = process.cpuUsage();
    const lines = linesOf(text, finds);
    expect(process.cpuUsage(from).user / 1_000).toBeLessThan(1_500);
    expect(Math.max(...lines.map(({ start, end }) => end - start))).toBeLessThanOrEqual(8_000);
    expect(lines.map(({ continued }) => continued).filter((one) => !one)).toEqual([false]);
    expect(lines.every(({ runs }) => runs.every((run) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(run.text)))).toBe(
      true,
    );
  });
});
