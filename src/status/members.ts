import { compare, type Act } from './acts.ts';
import { standingOf } from './standing.ts';
import type { BodyRow } from './schema.ts';

/** That somebody belongs, or belonged, to a body, group, regime or partnership. */
export interface Member {
  readonly member: string;
  readonly body: string;
  readonly from: string | null;
  /** The last day; null if it still belongs. */
  readonly to: string | null;
  readonly source: string;
  readonly note: string | null;
}

/** The members that a row of members.yaml names, in the order of day and State. */
export function membersOf(
  body: BodyRow,
  lists: ReadonlyMap<string, readonly string[]>,
  listSource: string,
  acts: readonly Act[],
): Member[] {
  const dated = (body.members ?? []).flatMap(({ states, from = null, to = null, source = body.source, note = null }) =>
    states.map((code) => ({ member: `state/${code}`, body: body.id, from, to, source, note })),
  );
  const named = new Set(dated.map(({ member }) => member));
  const listed = (body.listed === undefined ? [] : (lists.get(body.listed) ?? []))
    .filter((member) => !named.has(member))
    .map((member) => ({ member, body: body.id, from: null, to: null, source: listSource, note: null }));
  return [...dated, ...listed, ...byTreaty(body, acts)].sort(
    (a, b) => compare(a.from ?? '9999', b.from ?? '9999') || compare(a.member, b.member),
  );
}

function byTreaty({ id, source, byTreaty: rule }: BodyRow, acts: readonly Act[]): Member[] {
  if (!rule) return [];
  const byState = new Map<string, Act[]>();
  for (const act of acts) {
    if (act.treaty === rule.treaty) byState.set(act.state, [...(byState.get(act.state) ?? []), act]);
  }
  return [...byState].flatMap(([member, own]) => {
    const { standing } = standingOf(own, null);
    const edges = rule.signatories ? ['SIGNED', 'PARTY_TO'] : ['PARTY_TO'];
    const belongs = standing === 'party' || (rule.signatories === true && standing === 'signatory');
    const [first] = own
      .filter(({ edge, rank, date }) => edges.includes(edge) && rank === 1 && date !== null)
      .map(({ date }) => date ?? '')
      .sort();
    if (!belongs || first === undefined) return [];
    return [{ member, body: id, from: first < rule.since ? rule.since : first, to: null, source, note: null }];
  });
}
