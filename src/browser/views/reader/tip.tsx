import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Find } from './finds.ts';
import { Phrase } from './phrase.tsx';

export interface PointedAt {
  readonly finds: readonly Find[];
  /** The words in the text that are pointed at. */
  readonly mark: HTMLElement;
}

/** What was found in the words that are pointed at, under them. */
export function Tip({ finds, mark }: PointedAt) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tip = box.current;
    const around = tip?.offsetParent;
    if (!tip || !around) return;
    // The last of its lines, where the words go over several.
    const words = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect();
    const origin = around.getBoundingClientRect();
    const left = Math.max(0, Math.min(words.left - origin.left, origin.width - tip.offsetWidth));
    tip.style.left = `${left}px`;
    tip.style.top = `${words.bottom - origin.top + 6}px`;
  }, [mark, finds]);
  return (
    <div class="tip" role="tooltip" ref={box}>
      {finds.map((find) => (
        <Phrase key={find.key} find={find} />
      ))}
    </div>
  );
}
