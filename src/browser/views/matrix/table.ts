import type { Choice, Family } from './choice.ts';
import { families } from './choice.ts';
import type { MatrixQuery } from './matrix.generated.ts';

type Matrix = MatrixQuery['stanceMatrix'];
export type Holder = Matrix['holders'][number];
export type Target = Matrix['targets'][number];
export type Cell = Matrix['rows'][number]['cells'][number];

export interface Row {
  readonly target: Target;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
  readonly count: number;
  readonly last: string;
}

export interface Table {
  readonly holders: readonly Holder[];
  readonly groups: readonly { readonly family: Family | 'pinned'; readonly rows: readonly Row[] }[];
  /** Rows that the filters left out. */
  readonly hidden: number;
}

/** The matrix as it is shown: targets down, grouped and sorted; actors across; what is pinned first. */
export function tableOf({ holders, targets, rows }: Matrix, choice: Choice, language: string): Table {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en');
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => collator.compare(a.name, b.name);
  const pinned = (slug: string): boolean => choice.pinned.includes(slug);
  const columns = holders
    .map((holder, at) => ({ holder, cells: rows[at]?.cells ?? [] }))
    .map((column) => ({ ...column, count: total(column.cells), last: latest(column.cells) }))
    .sort(
      (a, b) =>
        Number(pinned(b.holder.slug)) - Number(pinned(a.holder.slug)) ||
        ordered(a, b, choice.sort) ||
        byName(a.holder, b.holder),
    );
  const all = targets.map((target, at) => {
    const cells = columns.flatMap((column) => column.cells[at] ?? []);
    return { target, cells, count: total(cells), last: latest(cells) };
  });
  const words = choice.named.toLocaleLowerCase();
  const shown = all
    .filter(({ target }) => choice.family === null || familyOf(target) === choice.family)
    .filter(({ cells }) => choice.side === null || cells.some(({ side }) => side === choice.side))
    .filter(({ target }) => words === '' || target.name.toLocaleLowerCase().includes(words))
    .sort((a, b) => ordered(a, b, choice.sort) || byName(a.target, b.target));
  const group = (family: Family | 'pinned', of: readonly Row[]) => (of.length === 0 ? [] : [{ family, rows: of }]);
  return {
    holders: columns.map(({ holder }) => holder),
    groups: [
      ...group(
        'pinned',
        shown.filter(({ target }) => pinned(target.slug)),
      ),
      ...families.flatMap((family) =>
        group(
          family,
          shown.filter(({ target }) => !pinned(target.slug) && familyOf(target) === family),
        ),
      ),
    ],
    hidden: all.length - shown.length,
  };
}

type Sorted = Pick<Row, 'count' | 'last'>;

function ordered(a: Sorted, b: Sorted, sort: Choice['sort']): number {
  if (sort === 'count') return b.count - a.count;
  if (sort === 'last') return b.last < a.last ? -1 : b.last > a.last ? 1 : 0;
  return 0;
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** The last day on which something was said; empty if none is known. */
function latest(cells: readonly Cell[]): string {
  return cells.reduce((last, cell) => ((cell.last ?? '') > last ? (cell.last ?? '') : last), '');
}

/** The family of a topic; of a thing, that of the first topic it is about. */
function familyOf(target: Target): Family {
  const named =
    'family' in target
      ? target.family
      : 'addresses' in target
        ? target.addresses.flatMap((topic) => ('family' in topic ? [topic.family] : []))[0]
        : undefined;
  return families.find((family) => family === named) ?? 'other';
}
