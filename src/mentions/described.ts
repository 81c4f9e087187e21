import type { SentenceFinds } from '../finds/find.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mentioned } from './mention.ts';

/** Things described and not named, where what must stand beside the description does. */
export function describedIn(
  finds: SentenceFinds,
  mentions: readonly Mentioned[],
  ofText: ReadonlySet<string>,
  knowledge: Knowledge,
): Mentioned[] {
  const nearby = (need: string): boolean =>
    finds.near.some(({ rule }) => rule === need) || mentions.some(({ entity }) => entity === need);
  const here = new Set(mentions.map(({ entity }) => entity));
  return finds.described
    .filter(({ near }) => near.length === 0 || near.some(nearby))
    .filter((find) => find.with.every((entity) => here.has(entity) || ofText.has(entity)))
    .flatMap(({ entities, start, end, rule }) =>
      entities.flatMap((entity): Mentioned[] => {
        const kind = knowledge.entities.get(entity)?.kind;
        return kind === undefined ? [] : [{ entity, kind, start, end, how: 'implied', rule }];
      }),
    );
}
