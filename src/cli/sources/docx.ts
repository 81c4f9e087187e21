import mammoth from 'mammoth';
import { DocumentError } from '../../errors.ts';
import type { Given } from './source.ts';
import { partsOf } from './zip.ts';

/** A picture may be larger than a text; what swells beyond this in unpacking is no document. In bytes. */
const largestPart = 64 * 1024 * 1024;
const largestTogether = 256 * 1024 * 1024;

/**
 * The paragraphs of a Word document.
 * @throws DocumentError where it is none, is damaged, or swells in unpacking.
 */
export async function textOfDocx(bytes: Buffer, where: string): Promise<Given> {
  const parts = await partsOf(bytes, where, largestPart);
  if (!parts.some(({ name }) => name === 'word/document.xml')) {
    throw new DocumentError(
      'this is a zip archive and no Word document',
      where,
      'Save it as .docx, or name it .zip if it is an archive of texts.',
    );
  }
  // The library unpacks whatever it is given: every part is measured first.
  let together = 0;
  for (const part of parts) {
    together += (await part.read()).length;
    if (together > largestTogether) {
      throw new DocumentError('unpacked it is larger than any document', where, 'Save its text as .txt.');
    }
  }
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    return { text: value.replace(/\n{3,}/g, '\n\n').trim(), told: {} };
  } catch (cause) {
    throw new DocumentError('the Word document is damaged', where, 'Save it again.', { cause });
  }
}
