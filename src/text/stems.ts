import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { commonStem } from './paradigms.ts';

/** Kept stems; when full, the store starts anew, so that a hostile text cannot fill the memory. */
const capacity = 50_000;
const kept = new Map<string, string>();

/** Longer words are no words of a language, and are their own stems. */
const longest = 40;

/**
 * The stem of a lower-case, folded word: Snowball's Russian stemmer for Cyrillic, put right where it
 * fails one noun's forms, and its English one for Latin.
 */
export function stem(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found =
    word.length > longest
      ? word
      : /^[а-я]+$/.test(word)
        ? commonStem(word, russian(word))
        : /^[a-z']+$/.test(word)
          ? english(word)
          : word;
  if (kept.size >= capacity) kept.clear();
  kept.set(word, found);
  return found;
}
