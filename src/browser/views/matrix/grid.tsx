import { Fragment } from 'preact';
import { changed } from '../../address.ts';
import { EntityLink } from '../../evidence/entity.tsx';
import { SideMark } from '../../evidence/side.tsx';
import { evidenceWords } from '../../evidence/words.ts';
import { useHere, useWords } from '../../here.ts';
import { cellKey, toggled, type Choice } from './choice.ts';
import type { MatrixData } from './load.ts';
import { OpenCells } from './open.tsx';
import type { Cell, Holder, Row, Table, Target } from './table.ts';
import { matrixWords } from './words.ts';

interface MatrixTableProps {
  readonly table: Table;
  readonly choice: Choice;
  readonly quotes: MatrixData['quotes'];
}

export function MatrixTable({ table: { holders, groups }, choice, quotes }: MatrixTableProps) {
  const w = useWords(matrixWords);
  return (
    <div class="matrix-frame" role="region" aria-label={w.caption} tabIndex={0}>
      <table class="matrix">
        <caption class="unseen">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.target}</th>
            {holders.map((holder) => (
              <th key={holder.slug} scope="col">
                <EntityLink entity={holder} />
                <span class="head-tools">
                  <Pin entity={holder} choice={choice} />
                  <LeaveOut holder={holder} holders={holders} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ family, rows }) => (
          <tbody key={family}>
            <tr class="family">
              <th colSpan={holders.length + 1} scope="rowgroup">
                <span>{w.families[family]}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Fragment key={row.target.slug}>
                <TargetRow row={row} holders={holders} choice={choice} />
                <OpenCells row={row} holders={holders} choice={choice} quotes={quotes} />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface TargetRowProps {
  readonly row: Row;
  readonly holders: readonly Holder[];
  readonly choice: Choice;
}

function TargetRow({ row: { target, cells }, holders, choice }: TargetRowProps) {
  return (
    <tr>
      <th scope="row">
        <span class="row-head">
          <EntityLink entity={target} />
          <Pin entity={target} choice={choice} />
        </span>
      </th>
      {cells.map((cell, at) => {
        const holder = holders[at];
        return holder && <CellOf key={holder.slug} holder={holder} target={target} cell={cell} choice={choice} />;
      })}
    </tr>
  );
}

interface CellProps {
  readonly holder: Holder;
  readonly target: Target;
  readonly cell: Cell;
  readonly choice: Choice;
}

function CellOf({ holder, target, cell: { side, for: pro, against, count }, choice }: CellProps) {
  const w = useWords(matrixWords);
  const e = useWords(evidenceWords);
  const { address } = useHere();
  if (side === 'SILENT') {
    return (
      <td>
        <SideMark side="SILENT" />
      </td>
    );
  }
  const key = cellKey(holder.slug, target.slug);
  const open = choice.open.includes(key);
  // Open cells of one row are read side by side; one of another row takes their place.
  const same = choice.open.filter((other) => other.endsWith(`~${target.slug}`));
  const told = side === 'BOTH' ? `${pro}:${against}` : count;
  return (
    <td class={`at-${side.toLowerCase()}`}>
      <a
        href={changed(address, { cell: toggled(same, key), quotes: null })}
        aria-label={w.cell(holder.name, target.name, `${e.sides[side]} ${told}`)}
        aria-expanded={open}
      >
        <SideMark side={side} count={told} />
      </a>
    </td>
  );
}

function Pin({ entity, choice }: { readonly entity: Holder | Target; readonly choice: Choice }) {
  const w = useWords(matrixWords);
  const { address } = useHere();
  const pinned = choice.pinned.includes(entity.slug);
  const label = pinned ? w.unpin(entity.name) : w.pin(entity.name);
  return (
    <a
      class={`tool ${pinned ? 'on' : ''}`}
      href={changed(address, { pin: toggled(choice.pinned, entity.slug) })}
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M5 2h6l-1 5 2 2.5H4L6 7zM8 9.5V15" fill={pinned ? 'currentColor' : 'none'} stroke="currentColor" />
      </svg>
    </a>
  );
}

function LeaveOut({ holder, holders }: { readonly holder: Holder; readonly holders: readonly Holder[] }) {
  const w = useWords(matrixWords);
  const { address } = useHere();
  if (holders.length === 1) return null;
  const others = holders.filter((other) => other !== holder).map(({ slug }) => slug);
  return (
    <a
      class="tool"
      href={changed(address, { who: others })}
      aria-label={w.hide(holder.name)}
      title={w.hide(holder.name)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M4 4l8 8m0-8l-8 8" stroke="currentColor" />
      </svg>
    </a>
  );
}
