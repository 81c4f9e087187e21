import { href } from '../../address.ts';
import type { EntityNameFragment } from '../../evidence/evidence.generated.ts';
import { useHere, useWords } from '../../here.ts';
import { Choose } from '../../shell/fields.tsx';
import type { Choice } from './choice.ts';
import type { CompareData } from './load.ts';
import { compareWords } from './words.ts';

interface ActorsFormProps {
  readonly choices: CompareData['choices'];
  readonly choice: Choice;
  /** The actors that are compared now. */
  readonly shown: readonly EntityNameFragment[];
}

export function ActorsForm({ choices, choice, shown }: ActorsFormProps) {
  const w = useWords(compareWords);
  const { address } = useHere();
  const listed = choices.stanceMatrix.holders;
  const offered = [...shown.filter(({ slug }) => !listed.some((holder) => holder.slug === slug)), ...listed];
  const options = [['', w.choose] as const, ...offered.map(({ slug, name }) => [slug, name] as const)];
  const chosen = (at: number): string | null => shown[at]?.slug ?? choice.actors[at] ?? null;
  return (
    <form class="filters" action={href(address.language, '/compare')} aria-label={w.actors}>
      <h2>{w.actors}</h2>
      <Choose name="actor" label={w.first} value={chosen(0)} options={options} />
      <Choose name="actor" label={w.second} value={chosen(1)} options={options} />
      <label>
        <span>{w.other}</span>
        <input name="actor" placeholder={w.hint} autocomplete="off" />
      </label>
      <label>
        <span>{w.as}</span>
        <input type="date" name="as" value={choice.as ?? ''} />
      </label>
      <button class="button">{w.go}</button>
    </form>
  );
}

interface DocumentsFormProps {
  readonly choices: CompareData['choices'];
  readonly choice: Choice;
  readonly documents: CompareData['documents'];
}

export function DocumentsForm({ choices, choice, documents }: DocumentsFormProps) {
  const w = useWords(compareWords);
  const { address } = useHere();
  const listed = choices.documents.nodes;
  const current = documents ? [documents.earlier, documents.later] : [];
  const offered = [...current.filter(({ key }) => !listed.some((document) => document.key === key)), ...listed];
  const options = [
    ['', w.choose] as const,
    ...offered.map(({ key, name, date }) => [key, `${date ?? w.undated} ${name}`] as const),
  ];
  const [first = null, second = null] = choice.documents;
  return (
    <form class="filters" action={href(address.language, '/compare')} aria-label={w.documents}>
      <h2>{w.documents}</h2>
      <Choose name="doc" label={w.first} value={first} options={options} />
      <Choose name="doc" label={w.second} value={second} options={options} />
      <label>
        <span>{w.only}</span>
        <input name="holder" placeholder={w.hint} value={choice.holder ?? ''} autocomplete="off" />
      </label>
      <button class="button">{w.go}</button>
    </form>
  );
}
