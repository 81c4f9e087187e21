import { z } from 'zod';
import { actEdges } from '../../status/acts.ts';
import { ActKind, scopes } from '../../status/schema.ts';
import { query } from './define.ts';

const text = z.string().nullable();

const Act = {
  key: z.int(),
  edge: z.enum(actEdges),
  state: z.string(),
  treaty: z.string(),
  act: ActKind,
  date: text,
  notified: text,
  note: text,
  disputed: z.boolean(),
  asOf: text,
  sources: z.array(z.string()),
  rank: z.int(),
};

const actColumns = `type(r) AS edge, s.id AS state, t.id AS treaty, r.act AS act, r.date AS date, r.notified AS notified, r.note AS note, r.disputed AS disputed, r.asOf AS asOf, r.sources AS sources, r.rank AS rank`;
const edges = actEdges.join('|');

/** What each source says of the acts by which a State joined and left treaties: `key.id`, or of one of them: `key.treaty`. */
export const actsOfState = query(
  'actsOfState',
  `UNWIND $keys AS key MATCH (s:Entity {id: key.id})-[r:${edges}]->(t:Entity)
   RETURN key.key AS key, ${actColumns} ORDER BY key, treaty, edge, rank, act`,
  Act,
);
export type ActNode = z.infer<typeof actsOfState.row>;

/** The same for all States and one treaty. */
export const actsOfTreaty = query(
  'actsOfTreaty',
  `UNWIND $keys AS key MATCH (t:Entity {id: key.id})<-[r:${edges}]-(s:Entity)
   RETURN key.key AS key, ${actColumns} ORDER BY key, state, edge, rank, act`,
  Act,
);

/** What membership of a treaty means: whether any State may join it, when it is in force, and until when members are known. */
export const treatyTerms = query(
  'treatyTerms',
  `UNWIND $keys AS key MATCH (t:Entity {id: key.id})
   OPTIONAL MATCH (t)<-[r:SIGNED|PARTY_TO]-(:Entity)
   RETURN key.key AS key, coalesce(t.openToAll, false) AS open, t.inForce AS inForce, t.ended AS ended, max(r.asOf) AS knownUntil
   ORDER BY key`,
  { key: z.int(), open: z.boolean(), inForce: text, ended: text, knownUntil: text },
);
export type TreatyTerms = z.infer<typeof treatyTerms.row>;

const Membership = {
  key: z.int(),
  member: z.string(),
  body: z.string(),
  since: text,
  until: text,
  sources: z.array(z.string()),
  note: text,
};
const memberColumns =
  'm.id AS member, b.id AS body, r.from AS since, r.to AS until, coalesce(r.sources, []) AS sources, r.note AS note';

/** To what bodies, groups and regimes an entity belongs and belonged. */
export const membershipsOf = query(
  'membershipsOf',
  `UNWIND $keys AS key MATCH (m:Entity {id: key.id})-[r:MEMBER_OF]->(b:Entity)
   RETURN key.key AS key, ${memberColumns} ORDER BY key, body, since`,
  Membership,
);
export type MembershipNode = z.infer<typeof membershipsOf.row>;

/** Who belongs and belonged to it. */
export const membersOf = query(
  'membersOf',
  `UNWIND $keys AS key MATCH (b:Entity {id: key.id})<-[r:MEMBER_OF]-(m:Entity)
   RETURN key.key AS key, ${memberColumns} ORDER BY key, member, since`,
  Membership,
);

export const rollCallsById = query(
  'rollCallsById',
  `UNWIND $keys AS key MATCH (c:RollCall {id: key.id})
   RETURN key.key AS key, c.id AS id, c.session AS session, c.date AS date, c.resolution AS resolution, c.subject AS subject,
     c.title AS title, c.scope AS scope, c.source AS source, c.yes AS yes, c.no AS no, c.abstained AS abstained
   ORDER BY key`,
  {
    key: z.int(),
    id: z.string(),
    session: z.int(),
    date: z.string(),
    resolution: z.string(),
    subject: z.string(),
    title: z.string(),
    scope: z.enum(scopes),
    source: z.string(),
    yes: z.array(z.string()),
    no: z.array(z.string()),
    abstained: z.array(z.string()),
  },
);
export type RollCallNode = z.infer<typeof rollCallsById.row>;

/** What a roll call is about. */
export const concernsOf = query(
  'concernsOf',
  `UNWIND $keys AS key MATCH (c:RollCall {id: key.id})-[r:CONCERNS]->(e:Entity)
   RETURN key.key AS key, e.id AS target, r.side AS side, r.direct AS direct, r.rule AS rule ORDER BY key, target`,
  { key: z.int(), target: z.string(), side: z.int(), direct: z.boolean(), rule: z.string() },
);
export type ConcernNode = z.infer<typeof concernsOf.row>;

export interface RollCallConditions {
  readonly since?: string;
  readonly until?: string;
  readonly scopes?: readonly string[];
  readonly resolutions?: readonly string[];
}

/** Whose roll calls: of a target (`key.target`), those in which a State voted (`key.voter`), or both. */
export interface RollCallAnchors {
  readonly target: boolean;
  readonly voter: boolean;
}

const Vote = {
  key: z.int(),
  id: z.string(),
  date: z.string(),
  /** The voter's choice, and on which side of the target that is. Null where no voter or target is asked for. */
  vote: z.enum(['yes', 'no', 'abstained']).nullable(),
  side: z.int().nullable(),
  direct: z.boolean().nullable(),
};

/** A page of roll calls and how many there are, in the order of day and id. */
export function rollCallList({ target, voter }: RollCallAnchors, conditions: RollCallConditions, after: boolean) {
  const match = target ? 'MATCH (e:Entity {id: key.target})<-[r:CONCERNS]-(c:RollCall)' : 'MATCH (c:RollCall)';
  const all = [
    ...(voter ? ['(key.voter IN c.yes OR key.voter IN c.no OR key.voter IN c.abstained)'] : []),
    ...(conditions.since === undefined ? [] : ['c.date >= $since']),
    ...(conditions.until === undefined ? [] : ['c.date <= $until']),
    ...(conditions.scopes === undefined ? [] : ['c.scope IN $scopes']),
    ...(conditions.resolutions === undefined ? [] : ['c.resolution IN $resolutions']),
  ];
  const where = (list: readonly string[]): string => (list.length === 0 ? '' : `WHERE ${list.join(' AND ')}`);
  const more = after ? ['(c.date > key.a0 OR (c.date = key.a0 AND c.id > key.a1))'] : [];
  const vote = voter
    ? "CASE WHEN key.voter IN c.yes THEN 'yes' WHEN key.voter IN c.no THEN 'no' ELSE 'abstained' END"
    : 'null';
  const tie = target ? 'r.side AS side, r.direct AS direct' : 'null AS side, null AS direct';
  return {
    page: query(
      'rollCallPage',
      `UNWIND $keys AS key
       CALL (key) { ${match} ${where([...all, ...more])}
         RETURN c.id AS id, c.date AS date, ${vote} AS vote, ${tie} ORDER BY date, id LIMIT $n }
       RETURN key.key AS key, id, date, vote, side, direct ORDER BY key, date, id`,
      Vote,
    ),
    count: query(
      'rollCallCount',
      `UNWIND $keys AS key CALL (key) { ${match} ${where(all)} RETURN count(c) AS total }
       RETURN key.key AS key, total ORDER BY key`,
      { key: z.int(), total: z.int() },
    ),
  };
}

/** Every vote that a State cast on something, and on which side of it that was. */
export const votesOn = query(
  'votesOn',
  `UNWIND $keys AS key MATCH (e:Entity {id: key.target})<-[r:CONCERNS]-(c:RollCall)
   WHERE c.scope = 'whole' AND (key.voter IN c.yes OR key.voter IN c.no OR key.voter IN c.abstained)
   RETURN key.key AS key, c.id AS id, c.date AS date, r.side AS side, r.direct AS direct,
     CASE WHEN key.voter IN c.yes THEN 'yes' WHEN key.voter IN c.no THEN 'no' ELSE 'abstained' END AS vote
   ORDER BY key, date, id`,
  Vote,
);
export type VoteNode = z.infer<typeof votesOn.row>;

/** The words of a State on something, in the order of time: of `key.holder` or all, on `key.target` or all. */
export function wordsOf(given: { readonly holder: boolean; readonly target: boolean }) {
  const match =
    given.holder && given.target
      ? 'MATCH (h:Entity {id: key.holder})<-[:HELD_BY]-(st:Stance)-[:ON]->(t:Entity {id: key.target})'
      : given.holder
        ? 'MATCH (h:Entity {id: key.holder})<-[:HELD_BY]-(st:Stance)-[:ON]->(t:Entity)'
        : 'MATCH (t:Entity {id: key.target})<-[:ON]-(st:Stance)-[:HELD_BY]->(h:State)';
  return query(
    'wordsOf',
    `UNWIND $keys AS key ${match}
     WHERE st.polarity <> 0 AND st.date IS NOT NULL AND st.confidence >= $minConfidence AND st.modality IN $modalities
     RETURN key.key AS key, st.id AS id, h.id AS holder, t.id AS target, st.date AS date, st.polarity AS polarity,
       st.confidence AS confidence, size([(st)-[:HELD_BY]->(o:Entity) | o.id]) AS holders
     ORDER BY key, holder, target, date, id`,
    {
      key: z.int(),
      id: z.string(),
      holder: z.string(),
      target: z.string(),
      date: z.string(),
      polarity: z.union([z.literal(1), z.literal(-1)]),
      confidence: z.number(),
      holders: z.int(),
    },
  );
}
export type WordNode = z.infer<ReturnType<typeof wordsOf>['row']>;
