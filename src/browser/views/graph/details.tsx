import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import type { WalkedGraph } from './load.ts';
import { mostAtOnce, type SceneEdge, type SceneNode } from './scene.ts';
import { Sentences } from './sentences.tsx';
import { grow, hide, select, unpin, walkFrom, type NodeKind, type Walk } from './walk.ts';
import { graphWords, nameOfKind, saying } from './words.ts';

interface DetailsProps {
  readonly graph: WalkedGraph;
  readonly walk: Walk;
  readonly to: (walk: Walk) => string;
}

/** What is selected: a node with what more there is around it, or a line with its sentences. */
export function Details({ graph, walk, to }: DetailsProps) {
  const w = useWords(graphWords);
  const { scene } = graph;
  const node = scene.nodes.get(walk.selected ?? '');
  const edge = scene.edges.get(walk.selected ?? '');
  return (
    <section class="details" aria-label={w.selected} aria-live="polite">
      {node && <NodeDetails node={node} graph={graph} walk={walk} to={to} />}
      {edge && <EdgeDetails edge={edge} graph={graph} walk={walk} to={to} />}
      {!node && !edge && <p class="hint">{w.nothingSelected}</p>}
    </section>
  );
}

function NodeDetails({ node, graph, walk, to }: DetailsProps & { readonly node: SceneNode }) {
  const { address } = useHere();
  const w = useWords(graphWords);
  const { scene, neighbours } = graph;
  const near = new Set(
    [...scene.edges.values()].flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : [])),
  );
  const shownOf = (kind: NodeKind): number =>
    [...near].filter((id) => scene.nodes.get(id)?.label.toUpperCase() === kind).length;
  return (
    <>
      <h2>
        <span class={`dot ${node.label.toLowerCase()}`} aria-hidden="true" /> {node.name}{' '}
        <small>{nameOfKind(w, node.label)}</small>
      </h2>
      <p class="actions">
        <a class="button" href={href(address.language, node.at)}>
          {w.page}
        </a>
        <a class="button" href={to(walkFrom(node.id))}>
          {w.center}
        </a>
        <a class="button" href={to(hide(walk, node.id))}>
          {w.hide}
        </a>
        {walk.pinned[node.id] && (
          <a class="button" href={to(unpin(walk, node.id))}>
            {w.unpin}
          </a>
        )}
      </p>
      {neighbours.length > 0 && <h3>{w.more}</h3>}
      <ul class="growth">
        {neighbours.map(({ kind, total }) => {
          const label = w.kindNames[kind];
          const shown = Math.min(total, shownOf(kind));
          const next = Math.min(mostAtOnce, total - shown);
          return (
            <li key={kind}>
              {next === 0 || scene.full ? (
                w.allOf(label, shown, total)
              ) : (
                <a href={to(grow(walk, node.id, kind))}>{w.moreOf(label, shown, total, next)}</a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function EdgeDetails({ edge, graph, walk, to }: DetailsProps & { readonly edge: SceneEdge }) {
  const { address } = useHere();
  const w = useWords(graphWords);
  const source = graph.scene.nodes.get(edge.from);
  const end = (id: string) => (
    <a href={to(select(walk, id))} data-id={id}>
      {graph.scene.nodes.get(id)?.name ?? id}
    </a>
  );
  return (
    <>
      <h2>
        {end(edge.from)} <span class={edge.kind.toLowerCase()}>{saying(w, edge.kind)}</span> {end(edge.to)}
      </h2>
      {graph.evidence ? (
        <Sentences {...graph.evidence} />
      ) : source?.label === 'Document' ? (
        <p>
          <a href={href(address.language, source.at, { about: edge.to, list: 'names' })}>{w.inPlace}</a>
        </p>
      ) : (
        <p>{w.knownFact}</p>
      )}
    </>
  );
}
