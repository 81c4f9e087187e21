import { AskError, type Ask } from '../../ask.ts';
import type { Language } from '../../address.ts';
import { entityBy } from '../../evidence/reference.ts';
import { apiLanguage } from '../../words.ts';
import type { Choice } from './choice.ts';
import {
  TimelineActors,
  TimelineOf,
  TimelineQuotes,
  TimelineTargets,
  type TimelineActorFragment,
  type TimelineActorsQuery,
  type TimelineOfQuery,
  type TimelineQuotesQuery,
  type TimelineTargetsQuery,
} from './timeline.generated.ts';

export type Point = TimelineOfQuery['timeline']['points'][number];

export interface Lane {
  readonly actor: TimelineActorFragment['actor'];
  readonly points: readonly Point[];
}

export interface TimelineData {
  readonly target: NonNullable<TimelineActorsQuery['positions']>['on'] | null;
  readonly lanes: readonly Lane[];
  /** How many actors are not shown. */
  readonly left: number;
  readonly targets: TimelineTargetsQuery['stanceMatrix']['targets'];
  readonly quotes: TimelineQuotesQuery['stances'] | null;
  readonly refusal: AskError | null;
}

/** How many actors are shown where none is chosen. */
const usual = 10;

export async function timelineData(ask: Ask, choice: Choice, language: Language): Promise<TimelineData> {
  const shared = {
    asOf: choice.as,
    minConfidence: choice.sure === null ? null : choice.sure / 100,
  };
  const { targets } = (await ask(TimelineTargets, { language: apiLanguage[language] })).stanceMatrix;
  const wanted = choice.target ?? targets[0]?.slug;
  const nothing = { target: null, lanes: [], left: 0, targets, quotes: null, refusal: null };
  if (wanted === undefined) return nothing;
  const target = entityBy(wanted);
  try {
    const { positions } = await ask(TimelineActors, { ...shared, target, language: apiLanguage[language] });
    if (!positions) return nothing;
    const all = [...positions.for, ...positions.against, ...positions.both, ...positions.neutral].sort(
      (a, b) => b.count - a.count || (a.actor.slug < b.actor.slug ? -1 : 1),
    );
    const shown =
      choice.actors.length > 0 ? all.filter(({ actor }) => choice.actors.includes(actor.slug)) : all.slice(0, usual);
    const [quotes, ...lanes] = await Promise.all([
      quotesOf(ask, choice, positions.on.slug, language),
      ...shown.map(async ({ actor }): Promise<Lane> => {
        const { timeline } = await ask(TimelineOf, {
          ...shared,
          target: { slug: positions.on.slug },
          actor: { slug: actor.slug },
          by: choice.by,
        });
        return { actor, points: timeline.points };
      }),
    ]);
    return { target: positions.on, lanes, left: all.length - shown.length, targets, quotes, refusal: null };
  } catch (error) {
    if (!(error instanceof AskError) || !['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code)) throw error;
    return { ...nothing, refusal: error };
  }
}

async function quotesOf(ask: Ask, { open, sure, as }: Choice, target: string, language: Language) {
  const [actor, period] = open?.split('~') ?? [];
  if (!actor || !period) return null;
  const { first, last } = daysOf(period);
  const until = as !== null && as < last ? as : last;
  const filter = {
    holder: { eq: actor },
    target: { eq: target },
    date: { gte: first, lte: until },
    minConfidence: sure === null ? null : sure / 100,
  };
  return (await ask(TimelineQuotes, { language: apiLanguage[language], filter })).stances;
}

/** The first and last day of a day, a month or a year. */
function daysOf(period: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = period.split('-');
  if (day !== undefined) return { first: period, last: period };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${period}-01`, last: `${period}-${last}` };
}
