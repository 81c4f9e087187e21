import fc from 'fast-check';
import { expect, test, describe } from 'vitest';
import { DocumentError } from '../src/errors.ts';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { decode } from '../src/text/decode.ts';

const knowledge = loadKnowledge();

/** Reads a text twice: the same both times, every span inside the text, every quotation its own slice. */
function readsSoundly(text: string): void {
  const read = extract(text, knowledge);
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    start >= 0 && start < end && end <= text.length;
  const { sentences, mentions, stances } = read;
  expect(
    [...sentences, ...mentions, ...stances, ...stances.map(({ cue }) => cue)].filter((span) => !inside(span)),
  ).toEqual([]);
  const quoted = [...mentions, ...stances.map(({ cue }) => cue)];
  expect(quoted.filter(({ start, end, text: words }) => text.slice(start, end) !== words)).toEqual([]);
  for (const [at, { start }] of sentences.entries()) expect(start).toBeGreaterThanOrEqual(sentences[at - 1]?.end ?? 0);
  expect(JSON.stringify(extract(text, knowledge))).toBe(JSON.stringify(read));
}

const filled = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

const opening = { zh: '中方主张', en: 'China said that ', ru: 'Россия заявила, что ' } as const;
const endless = {
  zh: '各国应当共同努力维护全球战略稳定并支持不扩散核武器条约',
  en: 'all nations should keep strategic stability and support the treaty on non proliferation of nuclear weapons ',
  ru: 'все государства должны укреплять стратегическую стабильность и поддерживать договор о нераспространении ',
} as const;

describe('bytes', () => {
  const told = (bytes: Uint8Array): string => {
    try {
      return decode(bytes, 'a.txt');
    } catch (error) {
      if (error instanceof DocumentError) return '';
      throw error;
    }
  };
  test('of any kind are a text or a DocumentError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readsSoundly(told(bytes))),
      { numRuns: 300 },
    );
  });
  test('of text with a few of them changed', () => {
    const whole = new TextEncoder().encode(`${opening.zh}《不扩散核武器条约》。\n${endless.en}.\n${endless.ru}.`);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        readsSoundly(told(bytes));
      }),
      { numRuns: 200 },
    );
  });
});

describe('texts put together from what the reader looks for', () => {
  const pieces = fc.constantFrom(
    ...'中 美 俄 中国 反对 支持 不 对 表示关切 《不扩散核武器条约》 该条约 双方 核裁军 《 》 “ ” 、 , 。 : 问: 答:'.split(
      ' ',
    ),
    ...'China |opposes |not |the Treaty |NPT |they |said |nuclear disarmament |« |" |( |) |. |, |Q: |U.S. |№ '.split(
      '|',
    ),
    ...'Россия |осуждает |не |ДНЯО |Договор о |они |заявил |«|» |– |12 мая 2024 '.split('|'),
    ...['\n', '\r\n', ' ', '\u3000', '\0', '\ufeff', '\u200b', '\u202e', '\ud800', '\udc00', '\u2028', '\u0301'],
    ...['שלום', 'مرحبا', '👩‍🚀', '𠮷', '條約', '2025年5月8日', '第2375号决议', '(责任编辑:王某)', '相关新闻'],
  );
  test('in any order, of any script, with halves of characters', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => readsSoundly(words.join(''))),
      { numRuns: 600 },
    );
  });
  test('of any units of UTF-16', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (units) => readsSoundly(String.fromCharCode(...units))),
      { numRuns: 300 },
    );
  });
});

describe('ten thousand brackets within one another', () => {
  test.each(['《》', '“”', '«»', '()', '[]', '「」', '〈〉', '""'])('%s', (pair) => {
    const [open = '', close = ''] = pair;
    for (const head of Object.values(opening)) {
      readsSoundly(`${head}${open.repeat(10_000)}NPT${close.repeat(10_000)}`);
      readsSoundly(`${head}${open.repeat(10_000)}`);
    }
  });
});

describe('a sentence of a million characters', () => {
  test.each(Object.entries(endless))('in %s', (_language, words) => {
    readsSoundly(filled(words, 1_000_000));
    readsSoundly(filled(words.replaceAll(' ', ''), 1_000_000));
  });
});

/** Milliseconds of the processor, whatever else the machine does. */
function cost(text: string): number {
  const before = process.cpuUsage();
  extract(text, knowledge);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Costs below this are lost in what the collector and the compiler do meanwhile, in ms. */
const noise = 100;

describe('what is said without end costs as much a character at 16 times the length', () => {
  const repeated = {
    zh: '中 对 不 反对 表示 条约 《不扩散核武器条约》 核裁军 该条约 双方 中国 、 , 第2375号决议 中美 对《'.split(' '),
    en: [
      'not ',
      'condemn ',
      'NPT ',
      'nuclear disarmament ',
      'the Treaty ',
      'China ',
      'said ',
      'they ',
      ', ',
      '1',
      'U.S.',
      'a-',
    ],
    ru: ['не ', 'осуждает ', 'ДНЯО ', 'ядерное разоружение ', 'они ', 'Россия ', 'заявил ', ', ', 'Договор о ', '«'],
  };
  const lines = [
    '(\n',
    '\n',
    '. ',
    '! , ',
    '中方支持核裁军。(责任编辑:王某)\n',
    '中方支持核裁军。\n相关新闻\n',
    '中方支持核裁军。\n谢谢主席先生。\n今天天气很好。\n2025年5月8日\n',
    '问:中方对此有何评论?\n答:中方反对。\n',
    'lower case that goes on\n',
    '2025年5月8日',
  ];
  const cases = [
    ...(['zh', 'en', 'ru'] as const).flatMap((language) => [
      ...repeated[language].map((words) => [words, opening[language]] as const),
      [endless[language], ''] as const,
    ]),
    ...lines.map((line) => [line, '关于核裁军的联合声明\n'] as const),
  ];
  test.each(cases)('%j', (words, head) => {
    const [once, four, sixteen] = [1, 4, 16].map((times) => {
      const text = head + filled(words, 8_000 * times);
      return Math.min(cost(text), cost(text));
    });
    if (once === undefined || four === undefined || sixteen === undefined) throw new Error('three lengths were read');
    expect(sixteen).toBeLessThan(4 * 4 * Math.max(four, noise / 4));
    expect(sixteen).toBeLessThan(4 * 16 * Math.max(once, noise / 16));
    readsSoundly(head + filled(words, 8_000));
  });

  test('things that nobody knows, each of them new', () => {
    const unknown = (count: number): string =>
      Array.from({ length: count }, (_, at) => `支持《第${at}条约》和该条约。两国支持其努力。`).join('');
    const [four, sixteen] = [1600, 6400].map((count) => cost(unknown(count)));
    expect(sixteen ?? Infinity).toBeLessThan(4 * 4 * Math.max(four ?? 0, noise / 4));
    readsSoundly(unknown(400));
  });
});
