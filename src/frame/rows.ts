import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FrameRow, Language } from '../knowledge/schema.ts';

export type Tells = FrameRow['tells'];

interface Compiled {
  readonly row: FrameRow;
  readonly expressions: readonly RegExp[];
}

/** The rows of one language, compiled, by what they tell. */
export type Frames = ReadonlyMap<Tells, readonly Compiled[]>;

export interface Told {
  readonly row: FrameRow;
  /** The stretch of the line that holds the actor, `[from, to)` within the line; null if the expression names none. */
  readonly who: readonly [from: number, to: number] | null;
}

const framesOf = new WeakMap<Knowledge, Readonly<Record<Language, Frames>>>();

/** The compiled rows of a knowledge, made once. */
export function frames(knowledge: Knowledge): Readonly<Record<Language, Frames>> {
  const known = framesOf.get(knowledge);
  if (known !== undefined) return known;
  const { zh, en, ru } = knowledge.frames;
  const made = { zh: compile(zh), en: compile(en), ru: compile(ru) };
  framesOf.set(knowledge, made);
  return made;
}

/** Rows as a look-up: exported for the tests of the rows' own examples. */
export function compile(rows: readonly FrameRow[]): Frames {
  const all = new Map<Tells, Compiled[]>();
  for (const row of rows) {
    const compiled = {
      row,
      expressions: row.expressions.map((source) => new RegExp(source, row.cased === true ? 'du' : 'diu')),
    };
    all.set(row.tells, [...(all.get(row.tells) ?? []), compiled]);
  }
  return all;
}

/** Expressions look at a line's beginning only so far: a line without end must not cost without end. */
const reach = 400;

/** Whatever rows of this kind match the line, in the order of the file. */
export function* tellings(rows: Frames, tells: Tells, line: string): Generator<Told> {
  const part = line.length > reach ? line.slice(0, reach) : line;
  for (const { row, expressions } of rows.get(tells) ?? []) {
    for (const expression of expressions) {
      const match = expression.exec(part);
      if (match !== null) yield { row, who: match.indices?.groups?.['who'] ?? null };
    }
  }
}

export const tellsAny = (rows: Frames, tells: readonly Tells[], line: string): boolean =>
  tells.some((each) => tellings(rows, each, line).next().done === false);
