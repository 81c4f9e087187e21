import { fold } from '../text/fold.ts';
import { stem } from '../text/stems.ts';

const runs = /\p{Script=Han}+|[\p{L}\p{M}\p{N}']+?(?=\p{Script=Han}|[^\p{L}\p{M}\p{N}']|$)/gu;

/**
 * A text as the full-text indexes hold it and as a query is put to them: folded (Traditional to Simplified, width, ё),
 * lower case, English and Russian words by their stems, Chinese as it stands (the index cuts it in pairs).
 */
export function searchable(text: string): string {
  return (fold(text).toLowerCase().match(runs) ?? []).map(stem).join(' ');
}
