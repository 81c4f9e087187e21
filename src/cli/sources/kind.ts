import { extname } from 'node:path';
import { DocumentError } from '../../errors.ts';

export type Kind = 'text' | 'html' | 'pdf' | 'docx' | 'zip';

const byExtension: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.zip': 'zip',
};

/** Ends of names that are looked for in folders and archives. */
export const extensions: readonly string[] = Object.keys(byExtension);

const says = {
  text: 'a text',
  html: 'a web page',
  pdf: 'a PDF',
  docx: 'a Word document',
  zip: 'a zip archive',
} as const satisfies Record<Kind, string>;

/**
 * What a file is, by its first bytes and its name.
 * @throws DocumentError where name and content do not agree, or it is a kind that is not read.
 */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const named = byExtension[extname(name).toLowerCase()];
  const found = contentOf(bytes, name);
  // A Word document is a zip archive; only its parts tell.
  if (named === 'docx' && found === 'zip') return 'docx';
  if (named === undefined || named === found) return found;
  // What has no mark of its own may be a page without a head.
  if (named === 'html' && found === 'text') return 'html';
  if (named === 'text' && found === 'html') return 'text';
  throw new DocumentError(
    `the name says ${says[named]}, and the content is ${found === 'text' ? 'none' : says[found]}`,
    name,
    'Give it the name of what it is, or save it again.',
  );
}

function contentOf(bytes: Uint8Array, name: string): Kind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/^\s*%PDF-/.test(start)) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new DocumentError(
      'this is a document of old Office, or one with a password',
      name,
      'Save it as .docx without a password.',
    );
  }
  if (start.startsWith('{\\rtf')) throw new DocumentError('this is RTF, which is not read', name, 'Save it as .docx.');
  return /^(\u00ef\u00bb\u00bf)?\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(start)
    ? 'html'
    : 'text';
}
