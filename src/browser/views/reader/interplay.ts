import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { changed } from '../../address.ts';
import { useHere } from '../../here.ts';
import type { Find } from './finds.ts';
import type { PointedAt } from './tip.tsx';

interface InterplayProps {
  readonly page: RefObject<HTMLElement | null>;
  /** What is marked in the text. */
  readonly finds: readonly Find[];
  /** What the margin lists: a click on words that several finds cover means one of these first. */
  readonly listed: readonly Find[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly selected: Find | null;
}

/** Text and margin answer each other: what is chosen or pointed at in one is shown in the other. */
export function useInterplay({ page, finds, listed, numbers, selected }: InterplayProps) {
  const { address, go } = useHere();
  const [pointedAt, setPointedAt] = useState<PointedAt | null>(null);
  /** Where the choice was made: there, nothing need be scrolled. */
  const origin = useRef<'text' | 'margin' | null>(null);
  const choose = (find: Find | undefined, from: 'text' | 'margin' = 'margin'): void => {
    if (!find) return;
    origin.current = from;
    go(changed(address, { find: find.key }), 'replace');
  };
  const latest = useRef({ finds, listed, numbers, selected, choose });
  latest.current = { finds, listed, numbers, selected, choose };

  useEffect(() => {
    const root = page.current;
    if (!root) return;
    const coveringOf = (target: EventTarget | null) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('.text .mark') : null;
      return mark && { mark, covering: findsAt(mark, latest.current) };
    };
    const click = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-choose]') : null;
      const at = coveringOf(event.target);
      if (!at && !link) return;
      event.preventDefault();
      const { finds: all, listed: first, selected: now } = latest.current;
      if (link) latest.current.choose(all.find(({ key }) => key === link.dataset.choose));
      else if (at) latest.current.choose(meant(at.covering, first, now), 'text');
    };
    const point = (event: Event): void => {
      const at = coveringOf(event.target);
      setPointedAt(at && at.covering.length > 0 ? { mark: at.mark, finds: at.covering } : null);
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-find]') : null;
      const key = item?.dataset.find;
      mark(root, 'hot', key === undefined ? null : (latest.current.numbers.get(key) ?? null));
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setPointedAt(null);
    };
    root.addEventListener('click', click);
    root.addEventListener('mouseover', point);
    root.addEventListener('focusin', point);
    document.addEventListener('keydown', leave);
    return () => {
      root.removeEventListener('click', click);
      root.removeEventListener('mouseover', point);
      root.removeEventListener('focusin', point);
      document.removeEventListener('keydown', leave);
    };
  }, [page]);

  useEffect(() => {
    const root = page.current;
    const number = selected ? numbers.get(selected.key) : undefined;
    if (!root) return;
    mark(root, 'selected', number ?? null);
    if (number === undefined) return;
    if (origin.current !== 'text') root.querySelector(`#t${number}`)?.scrollIntoView({ block: 'center' });
    reveal(root.querySelector<HTMLElement>(`#f${number}`));
    origin.current = null;
  }, [page, numbers, selected, finds]);

  return { choose, pointedAt };
}

type Latest = Pick<InterplayProps, 'finds' | 'numbers'>;

/** The finds that cover marked words, the narrowest first. */
function findsAt(mark: HTMLElement, { finds, numbers }: Latest): Find[] {
  const at = new Set((mark.dataset.finds ?? '').split(' ').map(Number));
  return finds.filter(({ key }) => at.has(numbers.get(key) ?? -1)).sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Which of several finds a click means: one that the margin lists; the next one when it is clicked again. */
function meant(covering: readonly Find[], listed: readonly Find[], selected: Find | null): Find | undefined {
  const first = new Set(listed);
  const order = [...covering.filter((find) => first.has(find)), ...covering.filter((find) => !first.has(find))];
  const at = order.findIndex((find) => find.key === selected?.key);
  return order[(at + 1) % order.length];
}

/** Marks the words of a find in the text, and no others. They are many: this goes past the rendering. */
function mark(root: HTMLElement, how: 'hot' | 'selected', number: number | null): void {
  for (const old of root.querySelectorAll<HTMLElement>(`.text .${how}`)) old.classList.remove(how);
  if (number === null) return;
  for (const words of root.querySelectorAll(`.text [data-finds~="${number}"]`)) words.classList.add(how);
}

/** Brings an item into the view of the list that scrolls around it; the page stays where it is. */
function reveal(item: HTMLElement | null): void {
  const list = item?.closest<HTMLElement>('.finds');
  if (!item || !list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 3;
}
