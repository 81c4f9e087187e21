import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { Notice } from '../../shell/notice.tsx';
import { graphWords } from './words.ts';

interface StartProps {
  readonly suggested: readonly { readonly slug: string; readonly name: string }[];
  /** What was typed and is not there. */
  readonly unknown: string | null;
}

/** Where to start a walk: a name, or one of those that the texts speak of. */
export function Start({ suggested, unknown }: StartProps) {
  const { address } = useHere();
  const w = useWords(graphWords);
  return (
    <div class="graph-start">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {unknown !== null && (
        <Notice kind="alert" what={w.unknown(unknown)}>
          <p>{w.startRemedy}</p>
        </Notice>
      )}
      <form action={href(address.language, '/graph')}>
        <label>
          {w.start} <input type="text" name="from" required value={unknown ?? ''} placeholder={w.startHint} />
        </label>{' '}
        <button class="button" type="submit">
          {w.open}
        </button>
      </form>
      <ul class="suggested">
        {suggested.map(({ slug, name }) => (
          <li key={slug}>
            <a class="button" href={href(address.language, '/graph', { from: slug })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
