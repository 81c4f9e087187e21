import { positionTable } from '../../graph/positions.ts';
import { chiefActors, chiefTargets, heldByDay } from '../../graph/queries/positions.ts';
import type { Context } from '../context.ts';
import { entitiesAsked } from '../references.ts';
import type { EntityBy, InputMaybe } from '../schema.generated.ts';
import { entitiesInOrder } from '../there.ts';
import { positionConditions, type PositionArguments } from './positions.ts';

/** How many holders and targets a matrix may have, and has where none are named. */
const largestMatrix = 50;
const usualMatrix = 12;

interface MatrixArguments extends PositionArguments {
  readonly holders?: InputMaybe<readonly EntityBy[]>;
  readonly targets?: InputMaybe<readonly EntityBy[]>;
}

/** Who stands where on what. Where no holders or targets are named, those with the most positions are taken. */
export async function stanceMatrix(_: unknown, args: MatrixArguments, context: Context) {
  const conditions = positionConditions(args);
  const [holders, targets] = await axes(args, context);
  const ids = targets.map(({ id }) => id);
  const query = heldByDay('holder, targets', conditions);
  const rows = await Promise.all(
    holders.map(({ id }) => context.held({ query, key: { id }, shared: { ...conditions, targets: ids } })),
  );
  const at = positionTable(rows.flat());
  return {
    holders,
    targets,
    rows: holders.map((holder) => ({
      holder,
      cells: ids.map((target) => ({ ...at(holder.id, target), conditions })),
    })),
  };
}

async function axes({ holders, targets }: MatrixArguments, context: Context) {
  const [named, on] = await Promise.all([
    holders ? entitiesAsked('holders', holders, largestMatrix, context) : null,
    targets ? entitiesAsked('targets', targets, largestMatrix, context) : null,
  ]);
  const { store } = context;
  const n = usualMatrix;
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const entities = async (rows: Promise<{ id: string }[]>) => entitiesInOrder(ids(await rows), context);
  const rows =
    named ??
    (await entities(on ? store.read(chiefActors.among, { targets: ids(on), n }) : store.read(chiefActors.all, { n })));
  const columns = on ?? (await entities(store.read(chiefTargets.among, { holders: ids(rows), n })));
  return [rows, columns] as const;
}
