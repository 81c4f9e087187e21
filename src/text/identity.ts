import { createHash } from 'node:crypto';

/** What tells one decoded text from another: the same text is the same document, whatever its file is called. */
export function identityOf(text: string): { readonly id: string; readonly sha256: string } {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id: sha256.slice(0, 16), sha256 };
}
