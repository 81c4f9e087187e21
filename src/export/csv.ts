import { stringify } from 'csv-stringify/sync';
import type { ExportValue } from '../graph/queries/export.ts';
import { ploverOf } from '../stances/plover.ts';
import { polarityWords } from './words.ts';
import { edgeProperties, isOuter, nodeProperties, type Batch, type End } from './graph.ts';
import { stancesOf } from './stances.ts';

/** A table: the names of its columns, and the rows of each piece of the graph. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: (batch: Batch) => readonly (readonly ExportValue[])[];
}

const edgeColumns = Object.keys(edgeProperties);
const nodeColumns = Object.keys(nodeProperties);
const ids = (ends: readonly End[]): string => ends.map(({ id }) => id).join('; ');
const names = (ends: readonly End[]): string => ends.map(({ name }) => name).join('; ');

/** Every edge with the names of both its ends. */
export const edgeTable: Table = {
  columns: ['source', 'sourceName', 'sourceKind', 'type', 'target', 'targetName', 'targetKind', ...edgeColumns],
  rows: ({ edges }) =>
    edges.map(({ source, type, target, properties }) => [
      source.id,
      source.name,
      source.kind,
      type,
      target.id,
      target.name,
      target.kind,
      ...edgeColumns.map((column) => properties[column] ?? null),
    ]),
};

export const nodeTable: Table = {
  columns: ['id', 'name', 'kind', ...nodeColumns],
  rows: ({ nodes }) =>
    nodes.map((node) => [
      node.id,
      node.name,
      node.kind,
      ...nodeColumns.map((column) => (isOuter(node, column) ? (node.properties[column] ?? null) : null)),
    ]),
};

/** Every position with its names and its words: the table to begin with in a spreadsheet. */
export const stanceTable: Table = {
  columns: (
    'id date holders holderNames polarity act modality plover target targetName toward towardNames quote cue ' +
    'sentence document documentName start end confidence rule'
  ).split(' '),
  rows: (batch) =>
    stancesOf(batch).map((stance) => [
      stance.id,
      stance.date,
      ids(stance.holders),
      names(stance.holders),
      polarityWords[stance.polarity],
      stance.act,
      stance.modality,
      ploverOf(stance),
      stance.target.id,
      stance.target.name,
      ids(stance.toward),
      names(stance.toward),
      stance.quote,
      stance.cue,
      String(stance.sentence.properties['text']),
      stance.document,
      stance.source.name,
      stance.start,
      stance.end,
      stance.confidence,
      stance.rule,
    ]),
};

/**
 * A table as CSV (RFC 4180, UTF-8): what a spreadsheet would take for a formula gets an apostrophe in front, lists are
 * joined by “; ”, and what there is not is left empty.
 */
export async function* csv({ columns, rows }: Table, graph: AsyncIterable<Batch>): AsyncGenerator<string> {
  yield lines([columns]);
  for await (const batch of graph) yield lines(rows(batch));
}

function lines(rows: readonly (readonly ExportValue[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((value) => (Array.isArray(value) ? value.join('; ') : value)));
  return stringify(cells, { escape_formulas: true, record_delimiter: '\r\n', cast: { boolean: String } });
}
