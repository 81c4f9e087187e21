import { href, type Language } from '../address.ts';
import { useHere, useWords } from '../here.ts';
import { EntityLinks } from './entity.tsx';
import { Excerpt } from './excerpt.tsx';
import type { QuotedFragment } from './evidence.generated.ts';
import { SideMark } from './side.tsx';
import { evidenceWords } from './words.ts';

interface QuoteProps {
  readonly stance: QuotedFragment;
  /** What the surroundings say already. */
  readonly without?: readonly ('holder' | 'target')[];
}

/** One position with the words it rests on, and the way to where they stand. */
export function Quote({ stance, without = [] }: QuoteProps) {
  const w = useWords(evidenceWords);
  const { address } = useHere();
  const { holders, target, toward, act, polarity, modality, date, document, confidence } = stance;
  const manner = w.modalities[modality];
  return (
    <figure class="quote">
      <figcaption>
        <SideMark side={polarity} /> {!without.includes('holder') && <EntityLinks entities={holders} />} {w.acts[act]}{' '}
        {!without.includes('target') && <EntityLinks entities={[target]} />}
        {toward.length > 0 && (
          <>
            {' '}
            · {w.toward} <EntityLinks entities={toward} />
          </>
        )}
        {manner !== '' && ` · ${manner}`}
      </figcaption>
      <blockquote lang={document.language.toLowerCase()} dir="auto">
        <Excerpt sentence={stance.sentence} start={stance.start} end={stance.end} cue={stance.cue} />
      </blockquote>
      <p class="source">
        <time dateTime={date ?? undefined}>{date ?? w.undated}</time> ·{' '}
        <cite lang={document.language.toLowerCase()}>{document.name}</cite> ·{' '}
        <a href={evidenceHref(address.language, stance)}>{w.read}</a> · {w.sure(Math.round(confidence * 100))}
      </p>
    </figure>
  );
}

/** Where the words of a position stand: its document, with the position chosen. */
function evidenceHref(language: Language, { id, document }: Pick<QuotedFragment, 'id' | 'document'>): string {
  return href(language, `/documents/${document.key}`, { find: id });
}
