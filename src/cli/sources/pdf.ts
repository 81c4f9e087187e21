import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { DocumentError } from '../../errors.ts';
import { sizeLimit } from '../../text/decode.ts';
import type { Given } from './source.ts';

/** More pages than this are a book. */
const mostPages = 2000;

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist')));

/**
 * The text of a PDF: the lines of a paragraph joined, pages one after another.
 * @throws DocumentError where it has a password, is damaged, or has pictures only.
 */
export async function textOfPdf(bytes: Uint8Array, where: string): Promise<Given> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) {
      throw new DocumentError(`it has ${pdf.numPages} pages, more than ${mostPages}`, where, 'Split it.');
    }
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = paragraphs(items.filter((item): item is TextItem => 'str' in item));
      page.cleanup();
      length += text.length;
      if (length > sizeLimit) throw new DocumentError('its text is longer than one may be', where, 'Split it.');
      pages.push(text);
    }
    const text = pages.filter((page) => page !== '').join('\n');
    if (text.trim() === '') {
      throw new DocumentError('it has no text, only pictures of it', where, 'Recognise its text (OCR) first.');
    }
    return { text, told: {} };
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException') {
      throw new DocumentError('it has a password', where, 'Save it without one.', { cause });
    }
    throw new DocumentError('the PDF is damaged', where, 'Save or load it again.', { cause });
  } finally {
    await task.destroy();
  }
}

/** Lines that stand close together are one paragraph; between words of letters a space, between Chinese none. */
function paragraphs(items: readonly TextItem[]): string {
  const lines: { text: string; y: number; height: number }[] = [];
  let line: { text: string; y: number; height: number } | null = null;
  for (const { str, transform, height, hasEOL } of items) {
    const y = Number(transform[5]);
    line ??= { text: '', y, height };
    line.text += str;
    line.height = Math.max(line.height, height);
    if (hasEOL) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  let text = '';
  let before: (typeof lines)[number] | null = null;
  for (const next of lines.filter((each) => each.text.trim() !== '')) {
    const words = next.text.trim();
    if (before === null) text = words;
    else if (Math.abs(before.y - next.y) > 1.7 * Math.max(before.height, next.height)) text += `\n${words}`;
    else text += /[\p{Script=Han}、。，；：”》]$/u.test(text) ? words : ` ${words}`;
    before = next;
  }
  return text;
}
