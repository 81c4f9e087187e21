import { EntityLinks } from '../../evidence/entity.tsx';
import type { EntityNameFragment } from '../../evidence/evidence.generated.ts';
import { useWords } from '../../here.ts';
import type { EntityQuery } from './entity.generated.ts';
import { entityWords } from './words.ts';

type Known = NonNullable<EntityQuery['entity']>;

interface Fact {
  readonly name: string;
  readonly label: string;
  readonly value: string | readonly EntityNameFragment[];
}

/** What the vocabulary says of it: those facts that its kind has and that are known. */
export function Facts({ entity }: { readonly entity: Known }) {
  const w = useWords(entityWords);
  const given: Readonly<Record<string, unknown>> = entity;
  const facts = Object.entries(w.fact).flatMap(([name, label]): readonly Fact[] => {
    const value = given[name];
    if (typeof value === 'string') return [{ name, label, value }];
    return areEntities(value) && value.length > 0 ? [{ name, label, value }] : [];
  });
  if (facts.length === 0) return null;
  return (
    <section aria-label={w.facts}>
      <dl class="facts">
        {facts.map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{typeof value === 'string' ? value : <EntityLinks entities={value} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function areEntities(value: unknown): value is readonly EntityNameFragment[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'slug' in one);
}
