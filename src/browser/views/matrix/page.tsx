import { useHere, useWords } from '../../here.ts';
import { saveFile } from '../../save.ts';
import { Notice } from '../../shell/notice.tsx';
import type { Choice } from './choice.ts';
import { csvOf } from './csv.ts';
import { AddForm, Filters } from './filters.tsx';
import { MatrixTable } from './grid.tsx';
import type { MatrixData } from './load.ts';
import { tableOf } from './table.ts';
import { matrixWords } from './words.ts';

interface MatrixPageProps {
  readonly data: MatrixData;
  readonly choice: Choice;
}

export function MatrixPage({ data, choice }: MatrixPageProps) {
  const w = useWords(matrixWords);
  const { address } = useHere();
  const table = data.matrix && tableOf(data.matrix, choice, address.language);
  return (
    <>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Filters choice={choice} />
      {data.refusal && (
        <Notice kind="alert" what={data.refusal.message}>
          <p>{data.refusal.remedy}</p>
        </Notice>
      )}
      {table && (
        <>
          {table.groups.length > 0 ? (
            <MatrixTable table={table} choice={choice} quotes={data.quotes} />
          ) : table.hidden > 0 ? (
            <Notice kind="quiet" what={w.none}>
              <p>{w.noneRemedy}</p>
            </Notice>
          ) : (
            <Notice kind="quiet" what={w.empty}>
              <p>{w.emptyRemedy}</p>
            </Notice>
          )}
          <p class="matrix-notes">
            <small>
              {w.silence} {table.hidden > 0 && w.hidden(table.hidden)}
            </small>
          </p>
          <div class="matrix-tools">
            <AddForm name="who" shown={table.holders.map(({ slug }) => slug)} label={w.addWho} />
            <AddForm
              name="on"
              shown={table.groups.flatMap(({ rows }) => rows.map(({ target }) => target.slug))}
              label={w.addOn}
            />
            <button
              type="button"
              class="button needs-script"
              onClick={() => {
                saveFile('stance-matrix.csv', 'text/csv;charset=utf-8', csvOf(table));
              }}
            >
              {w.csv}
            </button>
          </div>
        </>
      )}
    </>
  );
}
