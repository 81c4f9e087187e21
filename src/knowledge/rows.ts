import { LineCounter, isNode, isSeq, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { KnowledgeError } from '../errors.ts';

/** A row and where it stands: `knowledge/treaties.yaml:12`. */
export interface Located<T> {
  readonly row: T;
  readonly file: string;
  readonly line: number;
}

export interface Rows<T> {
  readonly rows: readonly Located<T>[];
  readonly errors: readonly KnowledgeError[];
}

/** `file:line (id)`, the `where` of an error about a row. */
export function place(located: Located<{ readonly id: string }>): string {
  return `${located.file}:${located.line} (${located.row.id})`;
}

/** The rows of one YAML file, each with its line; what breaks YAML or the schema becomes an error and no row. */
export function readRows<T>(file: string, source: string, schema: z.ZodType<T>): Rows<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length > 0) {
    // One slip makes the parser stumble over what follows: the first error says it all.
    const errors = document.errors
      .slice(0, 1)
      .map(
        (error) =>
          new KnowledgeError(
            `not YAML: ${error.message.split('\n')[0] ?? error.code}`,
            `${file}:${error.linePos?.[0].line ?? 1}`,
            'Mend the line; texts with “: ”, “#” or leading quotes and brackets need quotation marks.',
          ),
      );
    return { rows: [], errors };
  }
  if (document.contents === null) return { rows: [], errors: [] };
  if (!isSeq(document.contents)) {
    return {
      rows: [],
      errors: [new KnowledgeError('not a list of rows', `${file}:1`, 'Begin every row with “- id: …”.')],
    };
  }
  const rows: Located<T>[] = [];
  const errors: KnowledgeError[] = [];
  const values: unknown = document.toJS();
  for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
    const line = lineOf(document, lines, [index]);
    const result = schema.safeParse(value);
    if (result.success) rows.push({ row: result.data, file, line });
    else errors.push(...result.error.issues.map((issue) => issueError(issue, { file, document, lines, index, value })));
  }
  return { rows, errors };
}

interface Place {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly index: number;
  readonly value: unknown;
}

function issueError(issue: z.core.$ZodIssue, at: Place): KnowledgeError {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const steps = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  const line = lineOf(at.document, at.lines, [at.index, ...steps]);
  const where = `${at.file}:${line} (${rowName(at.value, at.index)})`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${[...path, key].join('.')}”`).join(', ');
    return new KnowledgeError(
      `unknown key ${keys}`,
      where,
      'Correct its spelling or remove it; docs/KNOWLEDGE.md names the shapes of the rows.',
    );
  }
  const field = path.length === 0 ? 'the row' : `“${path.join('.')}”`;
  return new KnowledgeError(
    `${field}: ${issue.message}`,
    where,
    'Give the value the shape that src/knowledge/schema.ts asks for.',
  );
}

function rowName(value: unknown, index: number): string {
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id;
  return `row ${index + 1}`;
}

/** The line of the innermost node that exists on the path. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
