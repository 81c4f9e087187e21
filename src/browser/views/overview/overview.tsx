import { href } from '../../address.ts';
import { HereContext, useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import type { Choice } from '../matrix/choice.ts';
import { MatrixTable } from '../matrix/grid.tsx';
import type { MatrixData } from '../matrix/load.ts';
import { tableOf } from '../matrix/table.ts';
import type { OverviewQuery } from './overview.generated.ts';
import { operations, questions } from './questions.ts';
import { overviewWords } from './words.ts';

const counted = ['documents', 'sentences', 'mentions', 'stances', 'entities'] as const;

interface OverviewProps {
  readonly data: OverviewQuery;
  readonly matrix: MatrixData;
  readonly choice: Choice;
}

/** What is in the graph, and where to begin. */
export function Overview({ data, matrix, choice }: OverviewProps) {
  const w = useWords(overviewWords);
  return (
    <>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <section aria-labelledby="counts">
        <h2 id="counts" class="unseen">
          {w.counts}
        </h2>
        <dl class="counts">
          {counted.map((name) => (
            <div key={name}>
              <dt>{w.count[name]}</dt>
              <dd>{data.summary[name].toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
      </section>
      {matrix.matrix && <ChiefMatrix matrix={matrix.matrix} choice={choice} />}
      <Documents data={data.documents} />
      <Questions />
    </>
  );
}

/** Nothing is opened here. */
const none: MatrixData['quotes'] = new Map();

interface ChiefMatrixProps {
  readonly matrix: NonNullable<MatrixData['matrix']>;
  readonly choice: Choice;
}

/** The matrix of those who say most on what is most spoken of; what is opened in it opens in the view of its own. */
function ChiefMatrix({ matrix, choice }: ChiefMatrixProps) {
  const w = useWords(overviewWords);
  const here = useHere();
  const table = tableOf(matrix, choice, here.address.language);
  if (table.groups.length === 0) return null;
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{w.matrix}</h2>
      <HereContext.Provider value={{ ...here, address: { ...here.address, path: '/matrix' } }}>
        <MatrixTable table={table} choice={choice} quotes={none} />
      </HereContext.Provider>
      <p>
        <a href={href(here.address.language, '/matrix')}>{w.wholeMatrix}</a>
      </p>
    </section>
  );
}

function Documents({ data: { nodes, totalCount } }: { readonly data: OverviewQuery['documents'] }) {
  const { address } = useHere();
  const w = useWords(overviewWords);
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{w.documents}</h2>
      {nodes.length === 0 && (
        <Notice kind="quiet" what={w.none}>
          <p>{w.noneRemedy}</p>
        </Notice>
      )}
      <ul class="documents">
        {nodes.map(({ key, name, date, language, issuers }) => (
          <li key={key}>
            <a lang={language.toLowerCase()} href={href(address.language, `/documents/${key}`)}>
              {name}
            </a>
            <small>
              {date ?? w.undated} {issuers.map((issuer) => issuer.name).join(', ')}
            </small>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p>{w.more(totalCount - nodes.length)}</p>}
    </section>
  );
}

function Questions() {
  const w = useWords(overviewWords);
  const { address } = useHere();
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{w.questions}</h2>
      <p>
        {w.questionsLead} <a href="/graphql">{w.graphiql}</a>
      </p>
      <ul>
        {questions[address.language].map((question, at) => (
          <li key={question}>
            <a href={`/graphql?query=${encodeURIComponent(operations[at] ?? '')}`}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
