import { z } from 'zod';
import { stanceProperties } from '../graph/stance-properties.ts';
import type { Batch, End, Node } from './graph.ts';

const Properties = z.object({ ...stanceProperties, date: z.string().nullable() });

/** A position with everything it hangs together with. */
export interface ExportedStance extends z.infer<typeof Properties> {
  readonly id: string;
  readonly holders: readonly End[];
  readonly target: End;
  readonly toward: readonly End[];
  readonly source: Node;
  readonly sentence: Node;
}

/** The positions of a piece of the graph, in the order of document and place. */
export function stancesOf({ nodes, edges }: Batch): ExportedStance[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends = new Map<string, Map<string, End[]>>();
  for (const { type, source, target } of edges) {
    if (source.base !== 'Stance') continue;
    const of = ends.get(source.id) ?? new Map<string, End[]>();
    of.set(type, [...(of.get(type) ?? []), target]);
    ends.set(source.id, of);
  }
  const stances = nodes
    .filter(({ base }) => base === 'Stance')
    .flatMap(({ id, properties }) => {
      const stance = Properties.parse(properties);
      const to = (type: string): readonly End[] => ends.get(id)?.get(type) ?? [];
      const [target] = to('ON');
      const sentence = byId.get(to('EVIDENCED_BY')[0]?.id ?? '');
      const source = byId.get(stance.document);
      // A document that was removed in the meantime leaves no half of a position.
      if (!target || !sentence || !source) return [];
      return [{ ...stance, id, holders: to('HELD_BY'), target, toward: to('TOWARD'), source, sentence }];
    });
  return stances.sort((a, b) => (a.document === b.document ? a.start - b.start : a.document < b.document ? -1 : 1));
}
