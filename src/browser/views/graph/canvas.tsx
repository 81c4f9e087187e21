import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useHere, useWords } from '../../here.ts';
import { coloursOf } from './colours.ts';
import type { Drawing } from './drawing.ts';
import type * as Layout from './layout.ts';
import { visible, type Scene } from './scene.ts';
import type { Place, Walk } from './walk.ts';
import { graphWords, saying } from './words.ts';

interface CanvasProps {
  readonly scene: Scene;
  readonly walk: Walk;
  readonly pointed: string | null;
  readonly select: (id: string | null) => void;
  readonly point: (id: string | null) => void;
  readonly put: (node: string, place: Place) => void;
  /** Gives the drawing to whoever saves it as an image. */
  readonly opened: (drawing: Drawing | null) => void;
}

interface Opened {
  readonly drawing: Drawing;
  readonly layout: typeof Layout;
}

/** The picture. Its code comes when it is first shown; without WebGL it says that the list has the same. */
export function Canvas({ scene, walk, pointed, ...handlers }: CanvasProps) {
  const { theme } = useHere();
  const w = useWords(graphWords);
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(handlers);
  latest.current = handlers;
  const [opened, setOpened] = useState<Opened | 'coming' | 'none'>('coming');
  const scheme = useScheme();

  useEffect(() => {
    let open: Drawing | null = null;
    let gone = false;
    void Promise.all([import('./drawing.ts'), import('./layout.ts')])
      .then(([{ openDrawing }, layout]) => {
        if (gone || !frame.current) return;
        open = openDrawing(frame.current, {
          select: (id) => {
            latest.current.select(id);
          },
          point: (id) => {
            latest.current.point(id);
          },
          put: (node, place) => {
            latest.current.put(node, place);
          },
        });
        latest.current.opened(open);
        setOpened({ drawing: open, layout });
      })
      // What fails is that there is no WebGL, or that it is switched off.
      .catch(() => {
        setOpened('none');
      });
    return () => {
      gone = true;
      open?.close();
      latest.current.opened(null);
    };
  }, []);

  const places = useMemo(() => (typeof opened === 'string' ? null : opened.layout.placesOf(scene)), [opened, scene]);
  const shown = useMemo(() => visible(scene, walk.hidden), [scene, walk.hidden]);

  useEffect(() => {
    if (!places || typeof opened === 'string' || !frame.current) return;
    const colours = coloursOf(frame.current);
    const { fontFamily } = getComputedStyle(frame.current);
    opened.drawing.show(
      { ...shown, places: opened.layout.withPinned(places, walk.pinned), pinned: new Set(Object.keys(walk.pinned)) },
      { colours, fonts: fontFamily, saying: (kind) => saying(w, kind) },
    );
    frame.current.dataset.drawn = '';
  }, [places, shown, walk.pinned, opened, theme, scheme, w]);

  useEffect(() => {
    if (typeof opened !== 'string') opened.drawing.look(walk.selected, pointed);
  }, [walk.selected, pointed, opened, shown]);

  const zoom = (how: 'in' | 'out' | 'whole') => () => {
    if (typeof opened !== 'string') opened.drawing.zoom(how);
  };
  return (
    <div class="canvas">
      <div ref={frame} class="frame" role="img" aria-label={w.picture(shown.nodes.length, shown.edges.length)} />
      {opened === 'none' && <p class="notice quiet">{w.noPicture}</p>}
      {opened === 'coming' && <p class="coming">{w.drawing}</p>}
      <div class="zoom">
        <button type="button" class="button" aria-label={w.larger} title={w.larger} onClick={zoom('in')}>
          +
        </button>
        <button type="button" class="button" aria-label={w.smaller} title={w.smaller} onClick={zoom('out')}>
          −
        </button>
        <button type="button" class="button" onClick={zoom('whole')}>
          {w.whole}
        </button>
      </div>
    </div>
  );
}

/** Whether the system is dark now: where the theme follows it, the colours change with it. */
function useScheme(): boolean {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const read = (): void => {
      setDark(query.matches);
    };
    read();
    query.addEventListener('change', read);
    return () => {
      query.removeEventListener('change', read);
    };
  }, []);
  return dark;
}
