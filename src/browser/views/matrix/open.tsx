import { changed } from '../../address.ts';
import { EntityLink } from '../../evidence/entity.tsx';
import { Quote } from '../../evidence/quote.tsx';
import { SideMark } from '../../evidence/side.tsx';
import { useHere, useWords } from '../../here.ts';
import { cellKey, type Choice } from './choice.ts';
import type { MatrixData } from './load.ts';
import type { Cell, Holder, Row } from './table.ts';
import { matrixWords } from './words.ts';

interface OpenCellsProps {
  readonly row: Row;
  readonly holders: readonly Holder[];
  readonly choice: Choice;
  readonly quotes: MatrixData['quotes'];
}

/** The sentences behind the open cells of a row, side by side. */
export function OpenCells({ row: { target, cells }, holders, choice, quotes }: OpenCellsProps) {
  const w = useWords(matrixWords);
  const { address } = useHere();
  const open = holders.flatMap((holder, at) => {
    const found = quotes.get(cellKey(holder.slug, target.slug));
    const cell = cells[at];
    return found && cell ? [{ holder, cell, ...found }] : [];
  });
  if (open.length === 0) return null;
  return (
    <tr class="opened">
      <td colSpan={holders.length + 1}>
        <div class="opened-frame">
          <div class="opened-head">
            <h2>{target.name}</h2>
            <a class="button" href={changed(address, { cell: null, quotes: null })}>
              {w.close}
            </a>
          </div>
          <div class="side-by-side">
            {open.map(({ holder, cell, nodes, totalCount }) => (
              <section key={holder.slug} aria-label={holder.name}>
                <h3>
                  <EntityLink entity={holder} /> <SideMark side={cell.side} />
                </h3>
                <Phases cell={cell} />
                {nodes.map((stance) => (
                  <Quote
                    key={stance.id}
                    stance={stance}
                    without={['target', ...(stance.holders.length === 1 ? (['holder'] as const) : [])]}
                  />
                ))}
                {totalCount > nodes.length && (
                  <a class="button" href={changed(address, { quotes: choice.quotes + 20 })}>
                    {w.more(totalCount)}
                  </a>
                )}
              </section>
            ))}
          </div>
        </div>
      </td>
    </tr>
  );
}

/** How the side changed over time, where it did. */
function Phases({ cell: { phases } }: { readonly cell: Cell }) {
  const w = useWords(matrixWords);
  if (phases.length < 2) return null;
  return (
    <ol class="phases" aria-label={w.phases}>
      {phases.map(({ side, first, last }) => (
        <li key={first}>
          <SideMark side={side} /> <small>{first === last ? first : `${first} – ${last}`}</small>
        </li>
      ))}
    </ol>
  );
}
