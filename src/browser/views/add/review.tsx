import { useState } from 'preact/hooks';
import { changed, href } from '../../address.ts';
import { AskError } from '../../ask.ts';
import { Quote } from '../../evidence/quote.tsx';
import { evidenceWords } from '../../evidence/words.ts';
import { useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import { SayOf, type FoundQuery, type SayOfMutationVariables } from './add.generated.ts';
import { Fields } from './fields.tsx';
import { pass } from './pass.ts';
import { change } from './send.ts';
import { addWords } from './words.ts';

type Document = NonNullable<FoundQuery['document']>;
type Stance = Document['stances']['nodes'][number];
type Said = Omit<SayOfMutationVariables['input'], 'stance' | 'by'>;

/** What was found in a document, to be accepted, rejected or corrected, one position after the other. */
export function Review({ document }: { readonly document: Document }) {
  const { address, go } = useHere();
  const w = useWords(addWords);
  const [refused, setRefused] = useState<AskError | null>(null);
  const say = async (stance: string, said: Said): Promise<void> => {
    setRefused(null);
    try {
      await change(SayOf, { input: { ...said, stance, by: pass.by } }, pass.token);
      go(changed(address, {}), 'replace');
    } catch (error) {
      setRefused(error instanceof AskError ? error : new AskError(String(error), 'UNKNOWN', ''));
    }
  };
  const { nodes, totalCount, pageInfo } = document.stances;
  return (
    <div class="review">
      <h1>{w.review(document.name)}</h1>
      <p class="lead">{w.found(document.mentions.totalCount, totalCount)}</p>
      <p class="actions">
        <a class="button" href={href(address.language, `/documents/${document.key}`)}>
          {w.inPlace}
        </a>{' '}
        <a class="button" href={href(address.language, '/add')}>
          {w.another}
        </a>
      </p>
      <div class="add-text">
        <Fields named />
      </div>
      {refused && (
        <Notice kind="alert" what={`${w.refused}: ${refused.message}`}>
          <p>{refused.remedy}</p>
        </Notice>
      )}
      <Stances stances={nodes} say={say} />
      {pageInfo.hasNextPage && (
        <a class="button" href={changed(address, { after: pageInfo.endCursor ?? null })}>
          {w.further}
        </a>
      )}
      {document.turnedDown.nodes.length > 0 && (
        <section class="rejected">
          <h2>{w.rejected}</h2>
          <Stances stances={document.turnedDown.nodes} say={say} />
        </section>
      )}
    </div>
  );
}

interface StancesProps {
  readonly stances: readonly Stance[];
  readonly say: (stance: string, said: Said) => Promise<void>;
}

function Stances({ stances, say }: StancesProps) {
  return (
    <ol class="quotes">
      {stances.map((stance) => (
        <li key={stance.id}>
          <Quote stance={stance} />
          <Verdicts
            stance={stance}
            say={(said) => {
              void say(stance.id, said);
            }}
          />
        </li>
      ))}
    </ol>
  );
}

interface VerdictsProps {
  readonly stance: Stance;
  readonly say: (said: Said) => void;
}

function Verdicts({ stance, say }: VerdictsProps) {
  const w = useWords(addWords);
  const last = stance.reviews.at(-1);
  return (
    <div class="verdicts">
      <button
        type="button"
        class="button"
        onClick={() => {
          say({ verdict: 'ACCEPT' });
        }}
      >
        {w.accept}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          say({ verdict: 'REJECT' });
        }}
      >
        {w.reject}
      </button>
      <details>
        <summary class="button">{w.correct}</summary>
        <Correction stance={stance} say={say} />
      </details>
      {last && <p>{w.saidBy(w.said[last.verdict], last.by)}</p>}
    </div>
  );
}

/** What a position should be; what is left as it is stays as it was read. */
function Correction({ stance, say }: VerdictsProps) {
  const w = useWords(addWords);
  const e = useWords(evidenceWords);
  const [polarity, setPolarity] = useState(stance.polarity);
  const [act, setAct] = useState(stance.act);
  const [target, setTarget] = useState('');
  return (
    <form
      class="filters"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        say({
          verdict: 'CORRECT',
          correction: { polarity, act, ...(target.trim() === '' ? {} : { target: { name: target.trim() } }) },
        });
      }}
    >
      <label>
        {w.polarity}
        <select
          onChange={({ currentTarget }) => {
            setPolarity((['FOR', 'AGAINST', 'NEUTRAL'] as const)[currentTarget.selectedIndex] ?? polarity);
          }}
        >
          {(['FOR', 'AGAINST', 'NEUTRAL'] as const).map((one) => (
            <option key={one} selected={one === polarity}>
              {e.sides[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.act}
        <select
          onChange={({ currentTarget }) => {
            setAct(acts[currentTarget.selectedIndex] ?? act);
          }}
        >
          {acts.map((one) => (
            <option key={one} selected={one === act}>
              {e.acts[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.target}
        <input
          type="text"
          value={target}
          onInput={({ currentTarget }) => {
            setTarget(currentTarget.value);
          }}
        />
      </label>
      <button class="button" type="submit">
        {w.save}
      </button>
    </form>
  );
}

const acts = ['SUPPORT', 'COMMIT', 'PROPOSE', 'DEMAND', 'CONCERN', 'OPPOSE', 'CONDEMN', 'ACCUSE', 'NEUTRAL'] as const;
