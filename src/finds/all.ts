import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../knowledge/schema.ts';
import type { ReadText } from '../text/layers.ts';
import { chineseScanner, type ChineseScanner } from './chinese.ts';
import { entries } from './entries.ts';
import { nothingFound, type SentenceFinds } from './find.ts';
import { wordScanner, type WordScanner } from './words.ts';

interface Scanners {
  readonly zh: ChineseScanner;
  readonly en: WordScanner;
  readonly ru: WordScanner;
}

const scannersOf = new WeakMap<Knowledge, Scanners>();

/** The compiled patterns of a knowledge, made once. */
function scanners(knowledge: Knowledge): Scanners {
  const known = scannersOf.get(knowledge);
  if (known) return known;
  const made = {
    zh: chineseScanner(entries(knowledge, 'zh')),
    en: wordScanner(entries(knowledge, 'en')),
    ru: wordScanner(entries(knowledge, 'ru')),
  };
  scannersOf.set(knowledge, made);
  return made;
}

/** Every pattern of the knowledge that occurs in the text, sentence by sentence. */
export function findAll(read: ReadText, knowledge: Knowledge): SentenceFinds[] {
  const { zh, en, ru } = scanners(knowledge);
  const used = new Set<Language>(read.sentences.map(({ language }) => language));
  const chinese = used.has('zh') ? zh(read, read.sentences) : [];
  return read.sentences.map((sentence, index) => {
    if (sentence.language === 'zh') return chinese[index] ?? nothingFound;
    return (sentence.language === 'ru' ? ru : en)(read, sentence);
  });
}
