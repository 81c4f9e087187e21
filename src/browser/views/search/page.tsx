import { changed, href, type Language } from '../../address.ts';
import { evidenceWords, kindOf } from '../../evidence/words.ts';
import { useHere, useWords } from '../../here.ts';
import { Choose } from '../../shell/fields.tsx';
import { Notice } from '../../shell/notice.tsx';
import { Marked } from './marked.tsx';
import type { SearchQuery } from './search.generated.ts';
import { scopes, type Choice } from './choice.ts';
import { searchWords } from './words.ts';

type Node = SearchQuery['search'][number]['node'];
type Sentence = Extract<Node, { readonly __typename: 'Sentence' }>;
type Entity = Extract<Node, { readonly slug: string }>;

interface SearchPageProps {
  readonly hits: SearchQuery['search'];
  readonly choice: Choice;
}

export function SearchPage({ hits, choice }: SearchPageProps) {
  const w = useWords(searchWords);
  const { address } = useHere();
  const names = hits.flatMap(({ node }) => (isEntity(node) ? [node] : []));
  const sentences = hits.flatMap(({ node }) => (node.__typename === 'Sentence' ? [node] : []));
  return (
    <>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <form class="filters" action={href(address.language, '/search')}>
        <label>
          <span>{w.label}</span>
          <input type="search" name="q" value={choice.text} required />
        </label>
        <Choose
          name="in"
          label={w.scope}
          value={choice.scope}
          options={scopes.map((scope) => [scope === 'all' ? '' : scope, w.scopes[scope]])}
        />
        <div class="filters-end">
          <button class="button">{w.go}</button>
        </div>
      </form>
      {choice.text !== '' && hits.length === 0 && (
        <Notice kind="quiet" what={w.none(choice.text)}>
          <p>{w.noneRemedy}</p>
        </Notice>
      )}
      {names.length > 0 && <Names entities={names} />}
      {sentences.length > 0 && <Sentences sentences={sentences} text={choice.text} />}
      {Math.max(names.length, sentences.length) >= choice.shown && choice.shown < 100 && (
        <p class="more">
          <a class="button" href={changed(address, { shown: choice.shown + 35 })}>
            {w.more}
          </a>
        </p>
      )}
    </>
  );
}

function isEntity(node: Node): node is Entity {
  return 'slug' in node;
}

function Names({ entities }: { readonly entities: readonly Entity[] }) {
  const w = useWords(searchWords);
  const e = useWords(evidenceWords);
  const { address } = useHere();
  return (
    <section aria-labelledby="names">
      <h2 id="names">{w.names}</h2>
      <ul class="found-names long">
        {entities.map(({ slug, name, aliases }) => (
          <li key={slug}>
            <a href={href(address.language, `/entity/${slug}`)}>{name}</a> <small>{e.kinds[kindOf(slug)]}</small>
            <small class="also" dir="auto">
              {aliases
                .filter((alias) => alias !== name)
                .slice(0, 5)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentences({ sentences, text }: { readonly sentences: readonly Sentence[]; readonly text: string }) {
  const w = useWords(searchWords);
  const { address } = useHere();
  return (
    <section aria-labelledby="sentences">
      <h2 id="sentences">{w.evidence}</h2>
      <ul class="quotes places">
        {sentences.map((sentence) => {
          const { document } = sentence;
          const language = document.language.toLowerCase();
          return (
            <li key={`${document.key} ${sentence.text}`}>
              <blockquote lang={language} dir="auto">
                <Marked text={sentence.text} words={text} />
              </blockquote>
              <p class="source">
                {document.date ?? w.undated} · <cite lang={language}>{document.name}</cite> ·{' '}
                <Place sentence={sentence} language={address.language} says={w.place} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface PlaceProps {
  readonly sentence: Sentence;
  readonly language: Language;
  readonly says: string;
}

/** Leads to what was found in the sentence, or, where nothing was, to its words in the text. */
function Place({ sentence: { document, stances, mentions, text }, language, says }: PlaceProps) {
  const [stance] = stances;
  const [mention] = mentions;
  const find = stance?.id ?? (mention && `${mention.entity.slug}@${mention.start}`);
  const path = href(language, `/documents/${document.key}`, { find });
  if (find !== undefined) return <a href={path}>{says}</a>;
  // Browsers look for these words only when they load the page.
  return (
    <a href={`${path}#:~:text=${encodeURIComponent(text.trim().slice(0, 60)).replace(/-/g, '%2D')}`} data-reload>
      {says}
    </a>
  );
}
