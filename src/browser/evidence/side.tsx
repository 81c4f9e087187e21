import { useWords } from '../here.ts';
import { evidenceWords } from './words.ts';

export type Side = 'FOR' | 'AGAINST' | 'BOTH' | 'NEUTRAL' | 'SILENT';

/** Which side, told by a shape, by a word and by a colour. */
export function SideMark({ side, count }: { readonly side: Side; readonly count?: string | number | undefined }) {
  const w = useWords(evidenceWords);
  return (
    <span class={`side ${side.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {shapes[side]}
      </svg>
      <span>{w.sides[side]}</span>
      {/* The space is for those who hear it. */}
      {count !== undefined && ' '}
      {count !== undefined && <span class="count">{count}</span>}
    </span>
  );
}

/** A disc, a barred square, both halves, a ring, a dash: none can be taken for another without colour. */
const shapes = {
  FOR: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  AGAINST: (
    <>
      <path d="M2 2h12v12H2z" fill="currentColor" />
      <path d="M4.5 4.5l7 7m0-7l-7 7" stroke="var(--raised)" stroke-width="2" />
    </>
  ),
  BOTH: (
    <>
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
      <path d="M9.5 3H14v10H9.5z" fill="none" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  NEUTRAL: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2" />,
  SILENT: <path d="M4 8h8" stroke="currentColor" stroke-width="1.5" />,
} as const;
