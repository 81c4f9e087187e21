import type { Language } from '../knowledge/schema.ts';
import { fold } from './fold.ts';
import { countScripts, languageOf } from './language.ts';
import type { ReadText, TextSentence } from './layers.ts';
import { lines, sentencesOf } from './sentences.ts';

/** Cuts a decoded text into lines and sentences, each with its language, and folds it. Never throws; time grows with length. */
export function readText(decoded: string): ReadText {
  const rows = lines(decoded).map((line) => ({ line, scripts: countScripts(decoded, line.start, line.end) }));
  const total = { zh: 0, en: 0, ru: 0 };
  for (const { scripts } of rows) {
    total.zh += scripts.zh;
    total.en += scripts.en;
    total.ru += scripts.ru;
  }
  const main = languageOf(total) ?? 'en';
  const spoken = rows.map(({ scripts }) => languageOf(scripts));
  const sentences: TextSentence[] = [];
  // A line without letters (a number, a date) speaks the language of the line before it, or of the first that has one.
  let language: Language = spoken.find((each) => each !== null) ?? main;
  rows.forEach(({ line }, row) => {
    language = spoken[row] ?? language;
    for (const span of sentencesOf(decoded, line)) sentences.push({ ...span, language, paragraph: line.paragraph });
  });
  return { text: decoded, folded: fold(decoded), language: main, sentences };
}
