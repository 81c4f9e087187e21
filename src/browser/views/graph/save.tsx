import type { RefObject } from 'preact';
import { useWords } from '../../here.ts';
import type { Drawing } from './drawing.ts';
import { visible, type Scene } from './scene.ts';
import type { Walk } from './walk.ts';
import { graphWords } from './words.ts';

interface SaveProps {
  readonly scene: Scene;
  readonly walk: Walk;
  readonly drawing: RefObject<Drawing | null>;
  /** What the file is called after. */
  readonly name: string;
}

/** Saves what is shown: as an image, or as a file for other programs. */
export function Save({ scene, walk, drawing, name }: SaveProps) {
  const w = useWords(graphWords);
  const file = name.replace(/[^\p{L}\p{N}]+/gu, '-');
  const saveAs = (format: 'gexf' | 'graphml') => async (): Promise<void> => {
    const [{ gexfOf, graphmlOf }, { placesOf, withPinned }] = await Promise.all([
      import('./files.ts'),
      import('./layout.ts'),
    ]);
    const drawn = { ...visible(scene, walk.hidden), places: withPinned(placesOf(scene), walk.pinned) };
    const text = format === 'gexf' ? gexfOf(drawn) : graphmlOf(drawn);
    download(new Blob([text], { type: 'application/xml' }), `${file}.${format}`);
  };
  const saveImage = async (): Promise<void> => {
    if (drawing.current) download(await drawing.current.image(), `${file}.png`);
  };
  return (
    <details class="save">
      <summary class="button">{w.save}</summary>
      <div class="menu">
        <button type="button" onClick={() => void saveImage()}>
          {w.image}
        </button>
        <button type="button" onClick={() => void saveAs('gexf')()}>
          GEXF
        </button>
        <button type="button" onClick={() => void saveAs('graphml')()}>
          GraphML
        </button>
      </div>
    </details>
  );
}

/** Hands a file to the browser to keep. */
function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
