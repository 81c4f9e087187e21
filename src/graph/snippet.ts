import { fold } from '../text/fold.ts';
import { searchedWords, stopWords } from './searchable.ts';

/** A stretch of a text, in UTF-16 units; its end is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, verbatim, and where in it the words stand that were looked for. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Units of a snippet: some two lines. */
const longest = 200;
/** Units kept before the first mark. */
const lead = 60;

/** The piece of a text around the words that `asked` (prepared by `searchable`) looks for. */
export function snippetOf(text: string, asked: string): Snippet {
  const marks = marksIn(text, asked);
  if (text.length <= longest) return { text, marks };
  const start = whole(text, Math.max(0, Math.min((marks[0]?.start ?? 0) - lead, text.length - longest)));
  const end = whole(text, Math.min(text.length, start + longest));
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/** That of several texts in which the most is marked; the first of those that are alike. */
export function bestSnippet(texts: readonly string[], asked: string): Snippet {
  const marked = ({ marks }: Snippet): number => marks.reduce((sum, { start, end }) => sum + end - start, 0);
  const snippets = texts.map((text) => snippetOf(text, asked));
  return snippets.reduce((best, next) => (marked(next) > marked(best) ? next : best), {
    text: texts[0] ?? '',
    marks: [],
  });
}

/** No boundary within a surrogate pair. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

function marksIn(text: string, asked: string): Mark[] {
  const words = new Set(asked.split(' ').filter((word) => word !== '' && !stopWords.includes(word)));
  const chinese = [...words].filter((word) => /^\p{Script=Han}+$/u.test(word));
  const marks = searchedWords(text).flatMap(({ start, end, word }): Mark[] =>
    words.has(word) ? [{ start, end }] : [],
  );
  const folded = fold(text);
  for (const word of chinese) marks.push(...piecesOf(folded, word));
  return joined(marks);
}

/** Where a Chinese phrase stands; where it stands nowhere as a whole, its pairs of characters, as the index has them. */
function piecesOf(folded: string, phrase: string): Mark[] {
  const found = occurrences(folded, phrase);
  if (found.length > 0 || phrase.length < 3) return found;
  return Array.from({ length: phrase.length - 1 }, (_, at) => phrase.slice(at, at + 2)).flatMap((pair) =>
    occurrences(folded, pair),
  );
}

/** Places of a phrase that are marked in one text; nobody reads more. */
const enough = 50;

function occurrences(text: string, phrase: string): Mark[] {
  const marks: Mark[] = [];
  for (
    let at = text.indexOf(phrase);
    at !== -1 && marks.length < enough;
    at = text.indexOf(phrase, at + phrase.length)
  ) {
    marks.push({ start: at, end: at + phrase.length });
  }
  return marks;
}

/** In order, those that touch as one. */
function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = all.at(-1);
    if (before && mark.start <= before.end) all[all.length - 1] = { ...before, end: Math.max(before.end, mark.end) };
    else all.push(mark);
  }
  return all;
}
