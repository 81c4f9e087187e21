import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { likenesses } from '../../../src/cli/sources/near.ts';
import { sourcesNamed } from '../../../src/cli/sources/sources.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { folder, run } from '../program.ts';
import { docxOf, lockedPdf, pdfOf, zipOf } from './made.ts';

const known = loadKnowledge();
const speech = 'We support the Treaty on the Non-Proliferation of Nuclear Weapons.';

/** What each source gives: its text and what was told, or the message of its refusal. */
async function all(...words: string[]): Promise<unknown[]> {
  const given = [];
  for (const { read } of await sourcesNamed(words, known)) {
    given.push(await read().catch((error: unknown) => (error instanceof Error ? error.message : error)));
  }
  return given;
}

function file(name: string, content: string | Buffer, at = folder()): string {
  writeFileSync(join(at, name), content);
  return join(at, name);
}

describe('what is read', () => {
  test('folders, globs and archives, in the order of their names', async () => {
    const at = folder();
    mkdirSync(join(at, 'a'));
    file('2.txt', 'two', join(at, 'a'));
    file('1.txt', 'one', at);
    file('notes.odt', 'not read', at);
    file('z.zip', await zipOf({ 'x/3.txt': Buffer.from('three'), 'picture.png': Buffer.from('no') }), at);
    const texts = ['one', 'two', 'three'].map((text) => ({ text, told: {} }));
    expect(await all(at)).toEqual(texts);
    expect(await all(join(at, '**/*.txt'))).toEqual(texts.slice(0, 2));
  });

  test('Word documents by their paragraphs, PDFs by paragraphs of joined lines', async () => {
    expect(await all(file('a.docx', await docxOf(['Statement', speech])))).toEqual([
      { text: `Statement\n\n${speech}`, told: {} },
    ]);
    const [first = '', second = ''] = speech.split(' on ');
    expect(await all(file('a.pdf', await pdfOf([`${first} on`, second])))).toEqual([{ text: speech, told: {} }]);
  });

  test('the main text of a page, without menus and scripts, with its day and address', async () => {
    const story = Array.from(
      { length: 8 },
      (_, at) => `<p>${speech} This is what paragraph ${at} says, at length.</p>`,
    );
    const html = `<!doctype html><html><head><title>Remarks</title>
      <meta property="article:published_time" content="2024-03-01T10:00:00Z">
      <link rel="canonical" href="https://example.org/remarks"></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li></ul></nav>
      <article><h1>Remarks</h1>${story.join('')}</article><script>alert("no")</script></body></html>`;
    const [page] = await all(file('a.html', html));
    expect(page).toMatchObject({ told: { date: '2024-03-01', source: 'https://example.org/remarks' } });
    const { text } = page as { text: string };
    expect(text.split('\n').slice(0, 2)).toEqual(['Remarks', `${speech} This is what paragraph 0 says, at length.`]);
    expect(text).not.toMatch(/Shop|alert/);
  });

  test('front matter tells date, issuer and source; lines of dashes alone do not', async () => {
    const matter = '---\ntitle: Note\ndate: 2021-05-06\nissuer: [俄罗斯, cn]\nsource: https://example.org\n---\n';
    expect(await all(file('a.md', `${matter}${speech}`))).toEqual([
      {
        text: speech,
        told: { title: 'Note', date: '2021-05-06', issuers: ['state/cn', 'state/ru'], source: 'https://example.org' },
      },
    ]);
    const dashes = `---\nNo key here\n---\n${speech}`;
    expect(await all(file('b.txt', dashes))).toEqual([{ text: dashes, told: {} }]);
  });
});

describe('what is refused, each by one line that says why', () => {
  const zeros = Buffer.alloc(80 * 1024 * 1024);

  test('archives that are damaged, encrypted or swell', async () => {
    const good = await zipOf({ 'a.txt': Buffer.from(speech), 'bomb.txt': zeros, 'z.txt': Buffer.from('last') });
    expect(good.length).toBeLessThan(200_000);
    expect(await all(file('bomb.zip', good))).toEqual([
      { text: speech, told: {} },
      expect.stringMatching(/bomb\.zip\/bomb\.txt: unpacked it has more than the 20 MB/),
      { text: 'last', told: {} },
    ]);
    // An archive that lies about the size of what is in it.
    const lying = Buffer.from(good);
    const at = lying.lastIndexOf('bomb.txt') - 46;
    lying.writeUInt32LE(1000, at + 24);
    expect(await all(file('lying.zip', lying))).toContainEqual(
      expect.stringMatching(/bomb\.txt: the archive is damaged/),
    );
    const encrypted = Buffer.from(await zipOf({ 'a.txt': Buffer.from(speech) }));
    encrypted.writeUInt16LE(encrypted.readUInt16LE(6) | 1, 6);
    const central = encrypted.lastIndexOf('PK\u0001\u0002');
    encrypted.writeUInt16LE(encrypted.readUInt16LE(central + 8) | 1, central + 8);
    expect(await all(file('locked.zip', encrypted))).toEqual([expect.stringMatching(/a\.txt: it is encrypted/)]);
    expect(await all(file('cut.zip', good.subarray(0, good.length - 30)))).toEqual([
      expect.stringMatching(/cut\.zip: the archive is damaged/),
    ]);
  });

  test('documents that are damaged, have a password, have no text, swell, or are not what their name says', async () => {
    const pdf = await pdfOf([speech]);
    const docx = await docxOf([speech]);
    const swelling = await zipOf({ 'word/document.xml': Buffer.from('<w/>'), 'word/media/a.bin': zeros });
    const cases: readonly (readonly [string, Buffer | string, RegExp])[] = [
      ['a.docx', pdf, /the name says a Word document, and the content is a PDF/],
      ['b.pdf', speech, /the name says a PDF, and the content is none/],
      ['c.txt', docx, /the name says a text, and the content is a zip archive/],
      ['d.docx', await zipOf({ 'a.txt': Buffer.from('a') }), /a zip archive and no Word document/],
      ['e.docx', swelling, /unpacked it has more than the 64 MB/],
      [
        'f.docx',
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), zeros.subarray(0, 600)]),
        /old Office, or one with a password/,
      ],
      ['g.docx', docx.subarray(0, docx.length / 2), /damaged/],
      ['h.pdf', Buffer.from('%PDF-1.7\nnothing more'), /the PDF is damaged/],
      ['i.pdf', await pdfOf([]), /no text, only pictures/],
      ['j.html', '<html><body><script>1</script></body></html>', /the page has no text/],
      ['k.md', `---\ndate: yesterday\n---\n${speech}`, /front matter is wrong \(date/],
      ['l.md', `---\nissuer: Atlantis\n---\n${speech}`, /issuer “Atlantis”/],
    ];
    for (const [name, content, reason] of cases) {
      const path = file(name, content);
      expect(await all(path), name).toEqual([expect.stringMatching(reason)]);
      expect(String((await all(path))[0])).toContain(path);
    }
  });

  test('a PDF with a password', async () => {
    expect(await all(file('locked.pdf', await lockedPdf([speech])))).toEqual([
      expect.stringMatching(/locked\.pdf: it has a password/),
    ]);
  });
});

test('a text that is there twice, or nearly so, is told', () => {
  const like = likenesses();
  const long = Array.from({ length: 40 }, (_, at) => `Sentence ${at} supports treaty ${at * 7}.`).join(' ');
  expect(like('a', long)).toBeNull();
  expect(like('b', long)).toEqual({ name: 'a', share: 1 });
  expect(like('c', `${long} One more sentence.`)).toMatchObject({ name: 'a' });
  expect(like('d', 'Something else altogether, about another matter of which nobody spoke before.')).toBeNull();
});

test('extract and ingest take them all, tell what fails, and go on', async () => {
  const at = folder();
  file('a.docx', await docxOf([speech]), at);
  file('b.pdf', 'no pdf', at);
  file('c.txt', `---\ndate: 2021-05-06\nissuer: cn\nsource: archive\n---\n${speech}`, at);
  const extracted = await run(['extract', at]);
  expect(extracted.code).toBe(1);
  expect(extracted.err.trimEnd().split('\n')).toEqual([expect.stringContaining('b.pdf: the name says a PDF')]);
  const read = extracted.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { document: unknown; stances: unknown });
  expect(read).toMatchObject([
    { document: { issuers: [] } },
    { document: { issuers: ['state/cn'], date: '2021-05-06' }, stances: [{ holders: ['state/cn'] }] },
  ]);
  const ingested = await run(['ingest', '--data', join(at, 'graph'), at]);
  expect([ingested.code, ingested.out]).toEqual([1, '1 added, 1 replaced, 1 failed\n']);
  expect(ingested.err).toMatch(/c\.txt: .*; the same text as .*a\.docx/);
}, 240_000);
