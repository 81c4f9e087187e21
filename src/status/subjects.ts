import type { RollCallLine, Scope, SubjectRow } from './schema.ts';

/** What a roll call is about: a vote in favour is for (1) or against (-1) it. */
export interface Tie {
  readonly target: string;
  readonly side: 1 | -1;
  /** Whether the resolution is on this very thing, or only has to do with it. */
  readonly direct: boolean;
  /** The row that says so. */
  readonly rule: string;
}

export interface Rule {
  readonly row: SubjectRow;
  /** `words` are those of `wordsOf`. */
  readonly applies: (words: string, date: string) => boolean;
}

/** The words of a roll call as expressions are put to them. */
export function wordsOf({ subject, description }: Pick<RollCallLine, 'subject' | 'description'>): string {
  return `${subject} | ${description}`
    .toLowerCase()
    .replace(/[-‑–—_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @throws SyntaxError where an expression is none. */
export function ruleOf(row: SubjectRow): Rule {
  const when = row.when.map((expression) => new RegExp(expression, 'u'));
  const unless = (row.unless ?? []).map((expression) => new RegExp(expression, 'u'));
  return {
    row,
    applies: (words, date) => {
      if ((row.from !== undefined && date < row.from) || (row.until !== undefined && date > row.until)) return false;
      return when.some((expression) => expression.test(words)) && !unless.some((expression) => expression.test(words));
    },
  };
}

/** What was voted on, and what that is about: nothing where it is unclear or a matter of procedure. */
export function subjectsOf(
  line: Pick<RollCallLine, 'date' | 'subject' | 'description'>,
  rules: readonly Rule[],
): { readonly scope: Scope; readonly ties: readonly Tie[] } {
  const words = wordsOf(line);
  const found = rules.filter((rule) => rule.applies(words, line.date));
  const scope = found.find(({ row }) => row.scope !== undefined)?.row.scope ?? 'whole';
  if (scope === 'unclear' || scope === 'procedure') return { scope, ties: [] };
  const ties = new Map<string, Tie>();
  for (const { row } of found) {
    for (const [sides, direct] of [[row.yes, true] as const, [row.theme, false] as const]) {
      for (const [targets, side] of [[sides?.for, 1] as const, [sides?.against, -1] as const]) {
        for (const target of targets ?? []) {
          if (!ties.get(target)?.direct) ties.set(target, { target, side, direct, rule: row.id });
        }
      }
    }
  }
  return { scope, ties: [...ties.values()] };
}
