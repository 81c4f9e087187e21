import { DocumentError } from '../../errors.ts';
import { decode } from '../../text/decode.ts';
import { withoutFrontMatter, type Issuer } from './front-matter.ts';
import { kindOf } from './kind.ts';
import type { Given } from './source.ts';

/**
 * The text in some bytes, whatever kind of file they are. What reads a kind is loaded with the first of it: plain text
 * pays nothing for the others.
 * @throws DocumentError with the name: damaged, encrypted, too large, or not what its name says.
 */
export async function given(bytes: Buffer, name: string, issuer: Issuer): Promise<Given> {
  const kind = bytes.length === 0 ? 'text' : kindOf(name, bytes);
  if (kind === 'html') return (await import('./html.ts')).textOfHtml(bytes, name);
  if (kind === 'pdf') return (await import('./pdf.ts')).textOfPdf(bytes, name);
  if (kind === 'docx') return (await import('./docx.ts')).textOfDocx(bytes, name);
  if (kind === 'zip') {
    throw new DocumentError('this is a zip archive', name, 'Name it .zip, or unpack it where it is in another one.');
  }
  return withoutFrontMatter(decode(bytes, name), name, issuer);
}
