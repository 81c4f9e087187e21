import { useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import { Actors } from './actors.tsx';
import type { Choice } from './choice.ts';
import { Documents } from './documents.tsx';
import { ActorsForm, DocumentsForm } from './forms.tsx';
import type { CompareData } from './load.ts';
import { compareWords } from './words.ts';

interface ComparePageProps {
  readonly data: CompareData;
  readonly choice: Choice;
}

export function ComparePage({ data: { choices, actors, documents, refusal }, choice }: ComparePageProps) {
  const w = useWords(compareWords);
  return (
    <>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <div class="compare-forms">
        <ActorsForm choices={choices} choice={choice} shown={actors?.actors ?? []} />
        <DocumentsForm choices={choices} choice={choice} documents={documents} />
      </div>
      {refusal && (
        <Notice kind="alert" what={refusal.message}>
          <p>{refusal.remedy}</p>
        </Notice>
      )}
      {actors && <Actors comparison={actors} choice={choice} />}
      {documents && <Documents comparison={documents} />}
    </>
  );
}
