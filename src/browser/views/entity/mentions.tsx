import { href } from '../../address.ts';
import { Excerpt } from '../../evidence/excerpt.tsx';
import { useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import type { EntityQuery } from './entity.generated.ts';
import { entityWords } from './words.ts';

interface MentionsProps {
  readonly entity: NonNullable<EntityQuery['entity']>;
  readonly more: string;
}

/** The sentences that speak of it, each leading to its place. */
export function Mentions({ entity: { slug, mentions }, more }: MentionsProps) {
  const w = useWords(entityWords);
  const { address } = useHere();
  return (
    <section aria-labelledby="mentions">
      <h2 id="mentions">
        {w.mentions} <small>{mentions.totalCount}</small>
      </h2>
      {mentions.nodes.length === 0 && <Notice kind="quiet" what={w.noMentions} />}
      <ul class="quotes places">
        {mentions.nodes.map(({ start, end, sentence, document }) => {
          const language = document.language.toLowerCase();
          return (
            <li key={`${document.key} ${start}`}>
              <blockquote lang={language} dir="auto">
                <Excerpt sentence={sentence} start={start} end={end} />
              </blockquote>
              <p class="source">
                {document.date ?? w.undated} · <cite lang={language}>{document.name}</cite> ·{' '}
                <a href={href(address.language, `/documents/${document.key}`, { find: `${slug}@${start}` })}>
                  {w.place}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
      {mentions.totalCount > mentions.nodes.length && (
        <p class="more">
          <a class="button" href={more}>
            {w.more(mentions.totalCount)}
          </a>
        </p>
      )}
    </section>
  );
}
