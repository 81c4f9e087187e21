import { href } from '../../address.ts';
import { evidenceWords } from '../../evidence/words.ts';
import { useHere, useWords } from '../../here.ts';
import { Choose } from '../../shell/fields.tsx';
import { sides, type Choice } from './choice.ts';
import type { EntityPositionsQuery } from './entity.generated.ts';
import { entityWords } from './words.ts';

interface FiltersProps {
  readonly choice: Choice;
  readonly positions: EntityPositionsQuery['positions'];
}

export function Filters({ choice, positions }: FiltersProps) {
  const w = useWords(entityWords);
  const e = useWords(evidenceWords);
  const { address } = useHere();
  const actors = positions
    ? [...positions.for, ...positions.against, ...positions.both, ...positions.neutral].map(({ actor }) => actor)
    : [];
  return (
    <form class="filters" action={href(address.language, address.path)} aria-label={w.filters} data-at-once>
      <Choose
        name="side"
        label={w.side}
        value={choice.side}
        options={[['', w.any], ...sides.map((side) => [side, e.sides[side]] as const)]}
      />
      {actors.length > 0 && (
        <Choose
          name="by"
          label={w.by}
          value={choice.by}
          options={[['', w.any], ...actors.map(({ slug, name }) => [slug, name] as const)]}
        />
      )}
      <label>
        <span>{w.as}</span>
        <input type="date" name="as" value={choice.as ?? ''} />
      </label>
      <div class="filters-end">
        <button class="button">{w.apply}</button>
      </div>
    </form>
  );
}
