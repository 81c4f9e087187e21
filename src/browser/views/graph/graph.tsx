import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { addressOfWalk } from './address.ts';
import { Canvas } from './canvas.tsx';
import { Details } from './details.tsx';
import type { Drawing } from './drawing.ts';
import { Filters } from './filters.tsx';
import { List } from './list.tsx';
import type { WalkedGraph } from './load.ts';
import { Save } from './save.tsx';
import { begin, follow, type Trail } from './trail.ts';
import { pin, select, showAgain, type Place, type Walk } from './walk.ts';
import { graphWords } from './words.ts';

/** A neighbourhood as a picture and as a list that say the same; what is looked at stands in the address. */
export function Graph({ graph }: { readonly graph: WalkedGraph }) {
  const { go, address } = useHere();
  const w = useWords(graphWords);
  const { scene } = graph;
  const walk = useSteady(graph.walk);
  const [pointed, setPointed] = useState<string | null>(null);
  const drawing = useRef<Drawing | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const to = useCallback((next: Walk): string => addressOfWalk(address.language, next), [address.language]);
  const { past, future } = useTrail(walk);
  const choose = (id: string | null): void => {
    go(to(select(walk, id)), 'replace');
  };
  const put = (node: string, place: Place): void => {
    go(to(pin(walk, node, place)));
  };
  usePointing(root, setPointed);
  const before = past.at(-1);
  const [behind] = future;
  return (
    <div class="graph" ref={root}>
      <header>
        <h1>{w.around(walk.from.map((id) => scene.nodes.get(id)?.name ?? id).join(w.and))}</h1>
        <p class="lead">{w.lead}</p>
      </header>
      <Filters walk={walk} />
      <div class="tools">
        <Step label={w.undo} to={before && to({ ...before, selected: walk.selected })} />
        <Step label={w.redo} to={behind && to({ ...behind, selected: walk.selected })} />
        {walk.hidden.length > 0 && (
          <a class="button" href={to(showAgain(walk))}>
            {w.hidden(walk.hidden.length)}
          </a>
        )}
        <Save scene={scene} walk={walk} drawing={drawing} name={walk.from.join('-')} />
        <a class="button" href={href(address.language, '/graph')}>
          {w.elsewhere}
        </a>
      </div>
      <Canvas
        scene={scene}
        walk={walk}
        pointed={pointed}
        select={choose}
        point={setPointed}
        put={put}
        opened={(open) => {
          drawing.current = open;
        }}
      />
      <p class="left-out" role="status">
        {w.counted(scene.nodes.size, scene.edges.size)}. {scene.full ? w.full : ''} {w.leftOut(scene.leftOut)}
      </p>
      <Details graph={graph} walk={walk} to={to} />
      <List scene={scene} walk={walk} pointed={pointed} to={to} />
    </div>
  );
}

/** A step that cannot be taken now stays where it is, so that nothing jumps. */
function Step({ label, to }: { readonly label: string; readonly to: string | undefined }) {
  const { go } = useHere();
  return (
    <button
      type="button"
      class="button"
      disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) go(to);
      }}
    >
      {label}
    </button>
  );
}

/** The walk of an address, its parts the same objects as long as they say the same. */
function useSteady(walk: Walk): Walk {
  const hidden = useMemo(() => walk.hidden, [walk.hidden.join(' ')]);
  const pinned = useMemo(() => walk.pinned, [JSON.stringify(walk.pinned)]);
  return { ...walk, hidden, pinned };
}

const sameWalk = (a: Walk, b: Walk): boolean =>
  JSON.stringify({ ...a, selected: null }) === JSON.stringify({ ...b, selected: null });

function useTrail(walk: Walk): Trail<Walk> {
  const [trail, take] = useReducer((now: Trail<Walk>, next: Walk) => follow(now, next, sameWalk), begin(walk));
  useEffect(() => {
    take(walk);
  });
  return trail;
}

/** What is pointed at or focused in the list is shown in the picture. */
function usePointing(root: { readonly current: HTMLElement | null }, point: (id: string | null) => void): void {
  useEffect(() => {
    const list = root.current;
    const over = (event: Event): void => {
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
      if (item?.dataset.id !== undefined) point(item.dataset.id);
      else if (event.target instanceof Element && !event.target.closest('.canvas')) point(null);
    };
    list?.addEventListener('mouseover', over);
    list?.addEventListener('focusin', over);
    return () => {
      list?.removeEventListener('mouseover', over);
      list?.removeEventListener('focusin', over);
    };
  }, []);
}
