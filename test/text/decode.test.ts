import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/errors.ts';
import { decode, sizeLimit } from '../../src/text/decode.ts';

const chinese = '双方重申《不扩散核武器条约》的重要性。\r\n条约应得到遵守。';
const russian = 'Договор остаётся в силе. Стороны подтверждают это.';
const english = 'The Treaty remains in force.\nWe welcome that.';

describe('encodings that are read', () => {
  test.each(['utf8', 'utf16le', 'utf-16be', 'gb18030'])(
    '%s gives back the Chinese text, line ends kept',
    (encoding) => {
      expect(decode(iconv.encode(chinese, encoding), 'a.txt')).toBe(chinese);
    },
  );
  test.each(['utf8', 'utf16le', 'utf-16be'])('%s with a byte order mark gives the text without it', (encoding) => {
    for (const text of [chinese, russian, english]) {
      expect(decode(iconv.encode(text, encoding, { addBOM: true }), 'a.txt')).toBe(text);
      expect(decode(iconv.encode(text, encoding), 'a.txt')).toBe(text);
    }
  });
  test('Traditional Chinese in GB18030', () => {
    const text = '雙方重申《不擴散核武器條約》的重要性,並呼籲各國遵守。';
    expect(decode(iconv.encode(text, 'gb18030'), 'a.txt')).toBe(text);
  });
});

describe('files that are refused, with the remedy', () => {
  const refused = (bytes: Uint8Array): DocumentError => {
    try {
      decode(bytes, 'b.txt');
    } catch (error) {
      if (error instanceof DocumentError) return error;
    }
    throw new Error('nothing was refused');
  };
  test('an empty file, and one of white space', () => {
    expect(refused(new Uint8Array()).message).toMatch(/b\.txt: the file is empty/);
    expect(refused(Buffer.from(' \n\n')).message).toMatch(/white space/);
  });
  test.each(['windows-1251', 'koi8-r'])('Russian in %s is named', (encoding) => {
    const error = refused(iconv.encode(russian.repeat(5), encoding));
    expect(error.what.toLowerCase()).toContain(encoding);
    expect(error.remedy).toMatch(/UTF-8/);
  });
  test.each(['big5', 'shift_jis', 'latin1'])('%s is refused', (encoding) => {
    const text =
      encoding === 'shift_jis'
        ? '核兵器の不拡散に関する条約を支持する。'
        : encoding === 'big5'
          ? '雙方重申不擴散核武器條約的重要性。'
          : 'Communiqué adopté à Genève';
    expect(refused(iconv.encode(text.repeat(5), encoding)).what).toMatch(/looks like|unknown/);
  });
  test('binaries: a PNG, a ZIP, an ELF header, random control bytes', () => {
    const heads = [
      '89504e470d0a1a0a0000000d49484452',
      '504b03041400000008000000',
      '7f454c4602010100000000',
      '0102030405060708',
    ];
    for (const head of heads) expect(refused(Buffer.from(head, 'hex')).what).toMatch(/binary/);
  });
  test('a file above the limit', () => {
    expect(refused(Buffer.alloc(sizeLimit + 1, 0x61)).what).toMatch(/20 MB/);
  });
  test('a mark of UTF-8 before bytes that are none', () => {
    expect(refused(Buffer.from('efbbbfff', 'hex')).what).toMatch(/UTF-8/);
  });
});
