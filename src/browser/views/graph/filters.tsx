import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { nodeKinds, type Walk } from './walk.ts';
import { graphWords } from './words.ts';

/** What is asked for, before it is asked: kinds of nodes, and how far. What was asked beyond the start is dropped. */
export function Filters({ walk }: { readonly walk: Walk }) {
  const { address } = useHere();
  const w = useWords(graphWords);
  const { filter } = walk;
  return (
    <form class="filters" action={href(address.language, '/graph')} aria-label={w.filters}>
      {walk.from.map((slug) => (
        <input key={slug} type="hidden" name="from" value={slug} />
      ))}
      {walk.hidden.map((slug) => (
        <input key={slug} type="hidden" name="hide" value={slug} />
      ))}
      <fieldset>
        <legend>{w.kinds}</legend>
        {nodeKinds.map((kind) => (
          <label key={kind} class="choice">
            <input type="checkbox" name="kind" value={kind.toLowerCase()} checked={filter.kinds.includes(kind)} />{' '}
            {w.kindNames[kind]}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{w.depth}</span>
        <select name="depth">
          {([1, 2] as const).map((depth) => (
            <option key={depth} value={depth === 1 ? '' : depth} selected={filter.depth === depth}>
              {w.steps[depth]}
            </option>
          ))}
        </select>
      </label>
      <button class="button" type="submit">
        {w.apply}
      </button>
    </form>
  );
}
