import { useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import type { OverviewQuery } from './overview.generated.ts';
import { operations, questions } from './questions.ts';
import { overviewWords } from './words.ts';

const counted = ['documents', 'sentences', 'mentions', 'stances', 'entities'] as const;

/** What is in the graph, and where to begin. */
export function Overview({ data }: { readonly data: OverviewQuery }) {
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
      <Documents data={data.documents} />
      <Questions />
    </>
  );
}

function Documents({ data: { nodes, totalCount } }: { readonly data: OverviewQuery['documents'] }) {
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
            <span lang={language.toLowerCase()}>{name}</span>
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
