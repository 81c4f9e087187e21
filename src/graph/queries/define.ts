import { z } from 'zod';
import type { Query, Statement } from '../store.ts';

/** A reading query whose rows have these columns. */
export function query<Shape extends z.ZodRawShape>(
  name: string,
  cypher: string,
  row: Shape,
): Query<z.infer<z.ZodObject<Shape>>> {
  return { name, cypher, row: z.object(row) };
}

export function statement(name: string, cypher: string): Statement {
  return { name, cypher };
}
