import { actEdges, type Act } from '../status/acts.ts';
import type { RollCall, Status } from '../status/load.ts';
import { inBatches } from './batches.ts';
import { labelAll } from './ensure.ts';
import { bareEntity } from './known.ts';
import type { Loaded } from './load.ts';
import { lift, settle } from './merges.ts';
import { mergeKnown } from './queries/knowledge.ts';
import * as queries from './queries/status.ts';
import type { GraphStore } from './store.ts';

/*
 * What States did, as edges and nodes. An act of membership is an edge from the State to the treaty. A roll call is one
 * node that keeps the ids of those who voted yes, no and abstained as three lists: edges for every vote would be a quarter
 * of a million, twenty times all else that is known, and every first start would write them; with the lists, a State's
 * votes on a target and all votes of a roll call are one hop from an indexed node.
 */

/** Writes what States did, unless the very same is there already. The knowledge must be there. */
export async function loadStatusGraph(store: GraphStore, status: Status): Promise<Loaded> {
  const [before] = await store.read(queries.statusHash);
  if (before?.hash === status.hash) return 'unchanged';
  await store.write(async (transaction) => {
    const lifted = await lift(transaction, 'all');
    for (const statement of queries.deleteStatus) await transaction.run(statement);
    const former = status.formerStates.map(({ id, name }) => bareEntity(id, name));
    await inBatches(transaction, mergeKnown, former);
    await labelAll(
      transaction,
      former.map(({ id }) => id),
    );
    for (const edge of actEdges) {
      const rows = status.acts.filter((act) => act.edge === edge).map(actRow);
      await inBatches(transaction, queries.createActs(edge), rows);
    }
    await transaction.run(queries.openTreaties, { ids: [...status.open].sort() });
    const bodies = [...new Set(status.members.map(({ body }) => body))];
    await transaction.run(queries.deleteMembers, { ids: bodies });
    const members = status.members.map(({ member, body, from, to, source, note }) => ({
      member,
      body,
      facts: { from, to, sources: [source], note },
    }));
    await inBatches(transaction, queries.createMembers, members);
    await inBatches(transaction, queries.createRollCalls, status.rollCalls.map(rollCallRow));
    const ties = status.rollCalls.flatMap(({ id, ties: own }) => own.map((tie) => ({ rollCall: id, ...tie })));
    await inBatches(transaction, queries.createConcerns, ties);
    await transaction.run(queries.markStatus, { hash: status.hash });
    if (lifted) await settle(transaction, lifted);
  });
  return before ? 'replaced' : 'added';
}

function actRow({ state, treaty, act, date, notified, note, disputed, asOf, sources, rank }: Act) {
  return { state, treaty, facts: { act, date, notified, note, disputed, asOf, sources, rank } };
}

function rollCallRow(rollCall: RollCall) {
  const { id, session, date, resolution, subject, title, scope, yes, no, abstained, source } = rollCall;
  return { id, name: resolution, session, date, resolution, subject, title, scope, yes, no, abstained, source };
}
