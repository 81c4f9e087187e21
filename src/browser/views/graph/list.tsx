import { useWords } from '../../here.ts';
import { visible, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { select, type Walk } from './walk.ts';
import { graphWords, nameOfKind, saying } from './words.ts';

interface ListProps {
  readonly scene: Scene;
  readonly walk: Walk;
  readonly pointed: string | null;
  readonly to: (walk: Walk) => string;
}

/** All that the picture shows, as links: by kind, each node with the lines that start at it. */
export function List({ scene, walk, pointed, to }: ListProps) {
  const w = useWords(graphWords);
  const { nodes, edges } = visible(scene, walk.hidden);
  const from = new Map<string, SceneEdge[]>();
  for (const edge of edges) from.set(edge.from, [...(from.get(edge.from) ?? []), edge]);
  const name = (id: string): string => scene.nodes.get(id)?.name ?? id;
  const link = (id: string, label: string) => (
    <a
      href={to(select(walk, id))}
      data-id={id}
      aria-current={id === walk.selected ? 'true' : undefined}
      class={id === pointed ? 'hot' : undefined}
    >
      {label}
    </a>
  );
  return (
    <section class="list" aria-label={w.nodes}>
      {byLabel(nodes).map(([label, all]) => (
        <section key={label}>
          <h2>
            <span class={`dot ${label.toLowerCase()}`} aria-hidden="true" /> {nameOfKind(w, label)}{' '}
            <small>{all.length}</small>
          </h2>
          <ul>
            {all.map(({ id }) => (
              <li key={id}>
                {link(id, name(id))}
                <ul>
                  {(from.get(id) ?? []).map((edge) => (
                    <li key={edge.id} class={edge.kind.toLowerCase()}>
                      {link(edge.id, `${saying(w, edge.kind)} ${name(edge.to)}`)}{' '}
                      {edge.count > 0 && (
                        <small>{edge.kind === 'REFERS_TO' ? w.named(edge.count) : w.times(edge.count)}</small>
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function byLabel(nodes: readonly SceneNode[]): [string, SceneNode[]][] {
  const groups = new Map<string, SceneNode[]>();
  for (const node of nodes) groups.set(node.label, [...(groups.get(node.label) ?? []), node]);
  return [...groups];
}
