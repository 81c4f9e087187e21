import type { QuotedFragment } from './evidence.generated.ts';
import { Quote } from './quote.tsx';

interface QuotesProps {
  readonly stances: { readonly totalCount: number; readonly nodes: readonly QuotedFragment[] };
  readonly without: readonly ('holder' | 'target')[];
  /** Where more of them are shown, and how that is said. */
  readonly more: string;
  readonly moreSays: (total: number) => string;
}

/** A list of positions with their words. */
export function Quotes({ stances: { totalCount, nodes }, without, more, moreSays }: QuotesProps) {
  return (
    <>
      <ul class="quotes">
        {nodes.map((stance) => (
          <li key={stance.id}>
            <Quote stance={stance} without={without} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="more">
          <a class="button" href={more}>
            {moreSays(totalCount)}
          </a>
        </p>
      )}
    </>
  );
}
