import { useMemo } from 'preact/hooks';
import { useWords } from '../../here.ts';
import type { Find, Shown } from './finds.ts';
import { linesOf, turns, type Run } from './lines.ts';
import { readerWords } from './words.ts';

interface TextProps {
  readonly text: string;
  readonly shown: readonly Shown[];
  /** Numbers the finds: `t3` in the text is `f3` in the margin. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The text, what was found marked in it. All of it is text: nothing in it can become markup. */
export function Text({ text, shown, numbers }: TextProps) {
  const w = useWords(readerWords);
  return useMemo(
    () => (
      <>
        {linesOf(text, shown).map(({ start, continued, runs }) => (
          <p key={start} dir="auto" class={continued ? 'line continued' : 'line'}>
            {runs.map((run) => (
              <RunOfText key={run.start} run={run} numbers={numbers} w={w} />
            ))}
          </p>
        ))}
      </>
    ),
    [text, shown, numbers, w],
  );
}

interface RunProps {
  readonly run: Run<Shown>;
  readonly numbers: TextProps['numbers'];
  readonly w: (typeof readerWords)['en'];
}

function RunOfText({ run, numbers, w }: RunProps) {
  const marks = run.finds.filter(isFind);
  const words = <Words text={run.text} />;
  if (marks.length === 0) {
    const foreign = run.finds.find((find) => find.is === 'foreign');
    if (!foreign) return words;
    const why = Object.entries(w.reasons).find(([known]) => known === foreign.reason)?.[1] ?? foreign.reason;
    return (
      <span class="foreign">
        {run.first.includes(foreign) && <span class="reason">{why ? `${w.foreign}: ${why}` : w.foreign}</span>}
        {words}
      </span>
    );
  }
  const numberOf = (find: Find): string => String(numbers.get(find.key));
  const first = run.first.filter(isFind).map(numberOf);
  const narrowest = marks.at(-1);
  return (
    <>
      {first.slice(1).map((number) => (
        <span key={number} id={`t${number}`} />
      ))}
      <a
        id={first.length > 0 ? `t${first[0] ?? ''}` : undefined}
        class={classOf(run, marks)}
        href={`#f${narrowest ? numberOf(narrowest) : ''}`}
        data-finds={marks.map(numberOf).join(' ')}
        // The margin has the same for the keyboard, one after the other.
        tabIndex={-1}
      >
        {words}
      </a>
    </>
  );
}

function classOf(run: Run<Shown>, marks: readonly Find[]): string {
  const classes = new Set(['mark']);
  for (const find of marks) classes.add(find.is === 'mention' ? 'name' : find.polarity.toLowerCase());
  if (run.finds.some(({ is }) => is === 'cue')) classes.add('cue');
  return [...classes].join(' ');
}

const isFind = (find: Shown): find is Find => find.is === 'mention' || find.is === 'stance';

/** A mark that would turn the order of what follows is named, and cut off from its surroundings. */
function Words({ text }: { readonly text: string }) {
  if (!turns(text)) return <>{visible(text)}</>;
  const name = `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
  return (
    <bdi class="turning" data-name={name}>
      {text}
    </bdi>
  );
}

/** Control characters as the signs that stand for them: they have no look of their own, and HTML has no place for NUL. */
const visible = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, (control) =>
    control === '\x7f' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0)),
  );
