import { useState } from 'preact/hooks';
import { href } from '../../address.ts';
import { AskError } from '../../ask.ts';
import { useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import { Progress, TakeIn, type ProgressSubscription } from './add.generated.ts';
import { Fields } from './fields.tsx';
import { pass } from './pass.ts';
import { change, changeWith, followed } from './send.ts';
import { addWords } from './words.ts';

type Job = ProgressSubscription['job'];

/** Takes in a text that is pasted, dropped or chosen, and tells how far it has come. */
export function Add() {
  const { address, go } = useHere();
  const w = useWords(addWords);
  const [text, setText] = useState('');
  const [job, setJob] = useState<Job | null>(null);
  const [refused, setRefused] = useState<AskError | null>(null);
  const [over, setOver] = useState(false);
  const take = async (given: string | File): Promise<void> => {
    setRefused(null);
    setJob(null);
    try {
      const { ingestDocument } = await (typeof given === 'string'
        ? change(TakeIn, { input: { text: given } }, pass.token)
        : changeWith(TakeIn, given, pass.token));
      for await (const { job: now } of followed(Progress, { id: ingestDocument.id }, pass.token)) {
        setJob(now);
        if (now.state === 'DONE' && now.document) go(href(address.language, '/add', { document: now.document.key }));
      }
    } catch (error) {
      setRefused(error instanceof AskError ? error : new AskError(String(error), 'UNKNOWN', ''));
    }
  };
  const [file, setFile] = useState<File | null>(null);
  return (
    <form
      class="add-text"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void take(file ?? text);
      }}
    >
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <label
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          setFile(event.dataTransfer?.files[0] ?? null);
        }}
      >
        {w.text}
        <textarea
          rows={12}
          required={file === null}
          placeholder={w.textHint}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      <label>
        {w.file}
        <input
          type="file"
          onChange={({ currentTarget }) => {
            setFile(currentTarget.files?.[0] ?? null);
          }}
        />
      </label>
      {file && <p class="chosen">{file.name}</p>}
      <Fields named={false} />
      <p>
        <button class="button" type="submit" disabled={job !== null && job.state !== 'DONE' && job.state !== 'FAILED'}>
          {w.read}
        </button>
      </p>
      <div role="status">
        {job && <p>{w.states[job.state]}</p>}
        {job?.error && (
          <Notice kind="alert" what={job.error.message}>
            {<p>{job.error.remedy}</p>}
          </Notice>
        )}
        {refused && (
          <Notice kind="alert" what={`${w.refused}: ${refused.message}`}>
            <p>{refused.remedy}</p>
          </Notice>
        )}
      </div>
    </form>
  );
}
