import { z } from 'zod';
import type { Query } from '../store.ts';
import { query } from './define.ts';
import { betweenEntities, entityEdges } from './neighbourhood.ts';

const Path = {
  ids: z.array(z.string()),
  kinds: z.array(z.enum(entityEdges)),
  sources: z.array(z.string()),
  counts: z.array(z.int().nullable()),
  firsts: z.array(z.string().nullable()),
  lasts: z.array(z.string().nullable()),
};
export type PathRow = z.infer<z.ZodObject<typeof Path>>;

export const longestPath = 6;

/** The shortest paths between `$a` and `$b` of at most this many steps, those with the most positions first. */
export function shortestPaths(steps: number): Query<PathRow> {
  return query(
    `shortestPaths of ${steps}`,
    `MATCH p = allShortestPaths((a:Entity {id: $a})-[:${betweenEntities}*..${steps}]-(b:Entity {id: $b}))
     WITH [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS kinds,
       [r IN relationships(p) | startNode(r).id] AS sources, [r IN relationships(p) | r.count] AS counts,
       [r IN relationships(p) | r.first] AS firsts, [r IN relationships(p) | r.last] AS lasts
     WITH ids, kinds, sources, counts, firsts, lasts, reduce(w = 0, c IN counts | w + coalesce(c, 1)) AS weight,
       reduce(s = '', i IN ids | s + i + ' ') AS way, reduce(s = '', k IN kinds | s + k + ' ') AS edges
     RETURN ids, kinds, sources, counts, firsts, lasts ORDER BY weight DESC, way, edges LIMIT $n`,
    Path,
  );
}
