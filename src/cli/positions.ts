import { z } from 'zod';
import type { StoreSettings } from '../graph/open.ts';
import { ask, entityBy } from './ask.ts';
import { exit, print } from './output.ts';
import { table } from './table.ts';

const quotes = '{ nodes { date act quote document { name } } }';
const side = `{ actor { slug name } count first last stances(first: 1) ${quotes} }`;
const question = `query ($on: EntityBy!) {
  positions(on: $on) { on { slug name } for ${side} against ${side} both ${side} neutral ${side} }
}`;

const Side = z.array(
  z.object({
    actor: z.object({ slug: z.string(), name: z.string() }),
    count: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    stances: z.object({
      nodes: z.array(
        z.object({
          date: z.string().nullable(),
          act: z.string(),
          quote: z.string(),
          document: z.object({ name: z.string() }),
        }),
      ),
    }),
  }),
);
const Positions = z.object({
  positions: z.object({
    on: z.object({ slug: z.string(), name: z.string() }),
    for: Side,
    against: Side,
    both: Side,
    neutral: Side,
  }),
});

/** Prints who is for and against something, with the first words of each. Returns the exit code. */
export async function runPositions(target: string, settings: StoreSettings, json: boolean): Promise<number> {
  const { positions } = await ask(settings, question, { on: entityBy(target) }, Positions);
  if (json) {
    await print(`${JSON.stringify(positions)}\n`);
    return exit.ok;
  }
  const rows = (['for', 'against', 'both', 'neutral'] as const).flatMap((name) =>
    positions[name].map(({ actor, count, first, last, stances }) => [
      name,
      actor.name,
      String(count),
      first === last ? (first ?? '') : `${first ?? ''} – ${last ?? ''}`,
      stances.nodes.map(({ quote }) => quote).join(' … '),
    ]),
  );
  await print(`${positions.on.name} (${positions.on.slug})\n`);
  await print(rows.length === 0 ? 'Nobody took a position in the texts of this graph.\n' : table(heads, rows));
  return exit.ok;
}

const heads = ['side', 'actor', 'times', 'days', 'words'];
