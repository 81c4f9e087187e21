import { href } from '../../address.ts';
import { useHere, useWords } from '../../here.ts';
import { Choose, Kept } from '../../shell/fields.tsx';
import { periods, type Choice } from './choice.ts';
import type { TimelineData } from './load.ts';
import { timelineWords } from './words.ts';

const certainties = [50, 70, 90] as const;

interface FiltersProps {
  readonly data: TimelineData;
  readonly choice: Choice;
}

export function Filters({ data: { target, targets }, choice }: FiltersProps) {
  const w = useWords(timelineWords);
  const { address } = useHere();
  const offered = target && !targets.some(({ slug }) => slug === target.slug) ? [target, ...targets] : targets;
  return (
    <form class="filters" action={href(address.language, '/timeline')} data-at-once>
      <Kept names={['actor']} />
      <Choose
        name="target"
        label={w.on}
        value={target?.slug ?? null}
        options={offered.map(({ slug, name }) => [slug, name] as const)}
      />
      <label>
        <span>{w.other}</span>
        <input name="target" placeholder={w.hint} autocomplete="off" />
      </label>
      <Choose name="by" label={w.by} value={choice.by} options={periods.map((period) => [period, w.periods[period]])} />
      <Choose
        name="sure"
        label={w.sure}
        value={choice.sure === null ? null : String(choice.sure)}
        options={[['', w.any], ...certainties.map((percent) => [String(percent), `${percent}%`] as const)]}
      />
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
