import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { Choose, Kept } from '../../shell/fields.tsx';
import { certainties, families, kinds, orders, sides, type Choice } from './choice.ts';
import { matrixWords } from './words.ts';

export function Filters({ choice }: { readonly choice: Choice }) {
  const w = useWords(matrixWords);
  const { address } = useHere();
  const own = href(address.language, '/matrix');
  return (
    <form class="filters" action={own} aria-label={w.filters} data-at-once>
      <Kept names={['who', 'pin', 'cell']} />
      <Choose
        name="kind"
        label={w.kind}
        value={choice.kind}
        options={kinds.map((kind) => [kind === 'chief' ? '' : kind, w.kinds[kind]])}
      />
      <Choose
        name="family"
        label={w.family}
        value={choice.family}
        options={[['', w.any], ...families.map((family) => [family, w.families[family]] as const)]}
      />
      <Choose
        name="side"
        label={w.side}
        value={choice.side}
        options={[['', w.any], ...sides.map((side) => [side, w.sides[side]] as const)]}
      />
      <Choose
        name="sure"
        label={w.sure}
        value={choice.sure === null ? null : String(choice.sure)}
        options={[['', w.any], ...certainties.map((percent) => [String(percent), `${percent}%`] as const)]}
      />
      <Choose
        name="sort"
        label={w.sort}
        value={choice.sort}
        options={orders.map((order) => [order === 'count' ? '' : order, w.orders[order]])}
      />
      <label>
        <span>{w.as}</span>
        <input type="date" name="as" value={choice.as ?? ''} />
      </label>
      <label>
        <span>{w.named}</span>
        <input type="search" name="named" value={choice.named} />
      </label>
      <div class="filters-end">
        <button class="button">{w.apply}</button>
        <a class="button" href={own}>
          {w.reset}
        </a>
      </div>
    </form>
  );
}

interface AddFormProps {
  readonly name: 'who' | 'on';
  /** What is shown now, and stays. */
  readonly shown: readonly string[];
  readonly label: string;
}

/** Adds a column or a row by its name in any language. */
export function AddForm({ name, shown, label }: AddFormProps) {
  const w = useWords(matrixWords);
  const { address } = useHere();
  return (
    <form class="add" action={href(address.language, '/matrix')}>
      <Kept
        names={['who', 'on', 'kind', 'family', 'side', 'sure', 'sort', 'as', 'named', 'pin', 'cell'].filter(
          (kept) => kept !== name,
        )}
      />
      {shown.map((slug) => (
        <input key={slug} type="hidden" name={name} value={slug} />
      ))}
      <label>
        <span>{label}</span>
        <input name={name} placeholder={w.addHint} required autocomplete="off" />
      </label>
      <button class="button">{w.add}</button>
    </form>
  );
}
