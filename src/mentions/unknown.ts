import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language, ShapeRow } from '../knowledge/schema.ts';
import type { ReadText, Span, TextSentence } from '../text/layers.ts';

/** A thing of the domain that the knowledge does not hold, known by the shape of its name alone. */
export interface Unknown extends Span {
  readonly layer: 'unknown';
  readonly entity: string;
  readonly rule: string;
  /** What kind of thing its shape makes it look like. */
  readonly kind: ShapeRow['kind'];
}

interface Shape {
  readonly rule: string;
  readonly kind: ShapeRow['kind'];
  readonly expressions: readonly RegExp[];
  readonly beside: RegExp | null;
}

const shapesOf = new WeakMap<Knowledge, Readonly<Record<Language, readonly Shape[]>>>();

/** The compiled rows of a knowledge, made once. */
function shapes(knowledge: Knowledge): Readonly<Record<Language, readonly Shape[]>> {
  const known = shapesOf.get(knowledge);
  if (known !== undefined) return known;
  const compiled = (language: Language): Shape[] =>
    knowledge.shapes[language].map(({ id, kind, expressions, beside }) => ({
      rule: id,
      kind,
      expressions: expressions.map((one) => new RegExp(one, 'gu')),
      beside: beside === undefined ? null : new RegExp(beside, 'iu'),
    }));
  const made = { zh: compiled('zh'), en: compiled('en'), ru: compiled('ru') };
  shapesOf.set(knowledge, made);
  return made;
}

/** Treaties, resolutions, systems and bodies by shape: 《…条约》, “Treaty on …”, «Договор о …», 第2310号决议. */
export function unknownThings(read: ReadText, sentence: TextSentence, knowledge: Knowledge): Unknown[] {
  const found: Unknown[] = [];
  const words = read.folded.slice(sentence.start, sentence.end);
  for (const { rule, kind, expressions, beside } of shapes(knowledge)[sentence.language]) {
    // Asked first: it is a few plain words, and most sentences have none of them.
    if (beside !== null && !beside.test(words)) continue;
    for (const expression of expressions) {
      for (const match of words.matchAll(expression)) {
        const start = sentence.start + match.index;
        const end = start + match[0].trimEnd().length;
        found.push({ layer: 'unknown', rule, kind, entity: slug(read.text.slice(start, end)), start, end });
      }
    }
  }
  return found;
}

/** An id of what is written: latin letters and digits stay, other scripts are numbered by their characters. */
function slug(words: string): string {
  const latin = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `other/${latin.length > 3 ? latin.slice(0, 60) : `x${hash(words)}`}`;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): short, and the same everywhere. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16);
}
