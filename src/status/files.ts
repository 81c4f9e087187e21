import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { readRows } from '../knowledge/rows.ts';

/** A row and where it stands: `status/facts.yaml:12`. */
export interface Placed<T> {
  readonly row: T;
  readonly where: string;
}

/** Reads the files of seed/status/; what is wrong with them is gathered in `errors`. */
export class StatusFiles {
  readonly errors: KnowledgeError[] = [];

  constructor(readonly sources: ReadonlyMap<string, string>) {}

  /** The rows of a YAML file; none if it is not there. */
  yaml<T>(name: string, schema: z.ZodType<T>): Placed<T>[] {
    const path = `status/${name}.yaml`;
    const { rows, errors } = readRows(path, this.sources.get(path) ?? '', schema);
    this.errors.push(...errors);
    return rows.map(({ row, file, line }) => ({ row, where: `${file}:${line}` }));
  }

  /** The lines of a table; none if it is not there. */
  table<T>(path: string, schema: z.ZodType<T>): Placed<T>[] {
    let records: unknown[];
    try {
      records = parse(this.sources.get(path) ?? '', { columns: true, skip_empty_lines: true });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.errors.push(new KnowledgeError(`not a table: ${why}`, path, 'Mend the line.'));
      return [];
    }
    return records.flatMap((record, at) => {
      const where = `${path}:${at + 2}`;
      const parsed = schema.safeParse(record);
      if (parsed.success) return [{ row: parsed.data, where }];
      const [issue] = parsed.error.issues;
      this.errors.push(
        new KnowledgeError(
          `“${issue?.path.join('.') ?? ''}”: ${issue?.message ?? ''}`,
          where,
          'Give the value the shape that src/status/schema.ts asks for.',
        ),
      );
      return [];
    });
  }

  /** The tables of a folder, by the names of their files. */
  tables<T>(folder: string, schema: z.ZodType<T>): { readonly name: string; readonly rows: Placed<T>[] }[] {
    const prefix = `status/${folder}/`;
    return [...this.sources.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => ({ name: path.slice(prefix.length).replace(/\.csv$/, ''), rows: this.table(path, schema) }));
  }
}
