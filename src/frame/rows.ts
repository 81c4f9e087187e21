import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FrameRow, Language } from '../knowledge/schema.ts';

export type Tells = FrameRow['tells'];

interface Compiled {
  readonly row: FrameRow;
  readonly expressions: readonly RegExp[];
}

interface Kind {
  readonly rows: readonly Compiled[];
  /** All expressions of the rows in as few as can be: to ask only whether one matches. */
  readonly any: readonly RegExp[];
}

/** The rows of one language, compiled, by what they tell. */
export type Frames = ReadonlyMap<Tells, Kind>;

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
  const tells = new Set(rows.map((row) => row.tells));
  return new Map(
    [...tells].map((each) => {
      const same = rows.filter((row) => row.tells === each);
      const compiled = same.map((row) => ({
        row,
        expressions: row.expressions.map((one) => new RegExp(one, `d${flags(row)}`)),
      }));
      const any = ['u', 'iu'].flatMap((flag) => {
        const sources = same.filter((row) => flags(row) === flag).flatMap((row) => row.expressions);
        return sources.length === 0 ? [] : [new RegExp(sources.map(anonymous).join('|'), flag)];
      });
      return [each, { rows: compiled, any }];
    }),
  );
}

const flags = (row: FrameRow): string => (row.cased === true ? 'u' : 'iu');

/** Two groups of one expression may not have the same name. */
const anonymous = (source: string): string => `(?:${source.replaceAll(/\(\?<[a-z]+>/g, '(?:')})`;

/** Expressions look at a line's beginning only so far: a line without end must not cost without end. */
const reach = 400;

/** Whatever rows of this kind match the line, in the order of the file. */
export function* tellings(rows: Frames, tells: Tells, line: string): Generator<Told> {
  const part = line.length > reach ? line.slice(0, reach) : line;
  for (const { row, expressions } of rows.get(tells)?.rows ?? []) {
    for (const expression of expressions) {
      const match = expression.exec(part);
      if (match !== null) yield { row, who: match.indices?.groups?.['who'] ?? null };
    }
  }
}

/** Whether some row of one of these kinds matches the line. */
export function tellsAny(rows: Frames, tells: readonly Tells[], line: string): boolean {
  const part = line.length > reach ? line.slice(0, reach) : line;
  return tells.some((each) => rows.get(each)?.any.some((expression) => expression.test(part)) ?? false);
}
