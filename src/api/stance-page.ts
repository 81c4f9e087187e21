import { stanceList, type StanceAnchor, type StanceConditions } from '../graph/queries/stances.ts';
import type { Context } from './context.ts';
import type { StanceNode } from './models.ts';
import { keysOf, pageOf, pageSize, type Page, type PageArguments } from './page.ts';
import { allowed, allowedDates, allowedDocuments, allowedEntities } from './references.ts';
import type { Act, InputMaybe, Polarity, StanceFilter } from './schema.generated.ts';

/** Whose positions are asked for, where it is one. */
export type Anchors = Readonly<Partial<Record<StanceAnchor, string>>>;

export interface StanceArguments extends PageArguments {
  readonly filter?: InputMaybe<StanceFilter>;
}

export const polarityNumbers = { FOR: 1, AGAINST: -1, NEUTRAL: 0 } as const satisfies Record<Polarity, number>;

/** A page of positions, in the order of date and place; `more` narrows what the filter gives. */
export async function stancePage(
  anchors: Anchors,
  args: StanceArguments,
  context: Context,
  more: StanceConditions = {},
): Promise<Page<StanceNode>> {
  const n = pageSize(args.first);
  const asked = anchored(anchors, { ...(await conditionsOf(args.filter, context)), ...more });
  if (asked === null)
    return pageOf(
      args,
      [],
      () => [],
      [],
      () => Promise.resolve(0),
    );
  const { key, conditions } = asked;
  const after = args.after ?? null;
  const { page, count } = stanceList(
    new Set(anchorNames.filter((name) => key[name] !== undefined)),
    conditions,
    after !== null,
    args.filter?.rejected === true ? 'Rejected' : 'Stance',
  );
  const behind = after === null ? {} : keysOf(after, ['string', 'string', 'number', 'string']);
  const rows = await context.stanceRows({
    query: page,
    key: { ...key, ...behind },
    shared: { ...conditions, n: n + 1 },
  });
  const nodes = await Promise.all(rows.slice(0, n).map(({ id }) => context.stance(id)));
  return pageOf(
    args,
    rows,
    (row) => [row.dated, row.document, row.start, row.id],
    nodes.filter((node) => node !== null),
    () => context.count({ query: count, key, shared: { ...conditions } }),
  );
}

const anchorNames: readonly StanceAnchor[] = ['holder', 'target', 'document'];
const listOf = { holder: 'holders', target: 'targets', document: 'documents' } as const;

/** A list of one becomes an anchor, from which the store starts; null if nothing can fit. */
function anchored(anchors: Anchors, all: StanceConditions): { key: Anchors; conditions: StanceConditions } | null {
  const key: Partial<Record<StanceAnchor, string>> = { ...anchors };
  const conditions: { -readonly [Name in keyof StanceConditions]: StanceConditions[Name] } = { ...all };
  for (const name of anchorNames) {
    const list = conditions[listOf[name]];
    if (list === undefined) continue;
    const [only, ...more] = list;
    if (only === undefined) return null;
    const own = key[name];
    if (own === undefined) {
      if (more.length > 0) continue;
      key[name] = only;
    } else if (name === 'holder') {
      // A stance may have several holders: that one of them is `own` does not settle that another is in the list.
      if (own !== only || more.length > 0) continue;
    } else if (!list.includes(own)) {
      return null;
    }
    Reflect.deleteProperty(conditions, listOf[name]);
  }
  return { key, conditions };
}

async function conditionsOf(filter: InputMaybe<StanceFilter> | undefined, context: Context): Promise<StanceConditions> {
  const [holders, targets, toward] = await Promise.all([
    allowedEntities(filter?.holder, context),
    allowedEntities(filter?.target, context),
    allowedEntities(filter?.toward, context),
  ]);
  const polarities = allowed(filter?.polarity)?.map((polarity) => polarityNumbers[polarity]);
  const acts = allowed(filter?.act)?.map((act: Act) => act.toLowerCase());
  const documents = allowedDocuments(filter?.document);
  const minConfidence = filter?.minConfidence ?? undefined;
  return {
    ...(holders && { holders }),
    ...(targets && { targets }),
    ...(toward && { toward }),
    ...(polarities && { polarities }),
    ...(acts && { acts }),
    ...(documents && { documents }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...allowedDates(filter?.date),
  };
}
