import { z } from 'zod';
import type { StoreSettings } from '../graph/open.ts';
import { ask, entityBy } from './ask.ts';
import { exit, print } from './output.ts';
import { table } from './table.ts';

const targets = `{ totalCount nodes { target { slug name } positions { actor { slug } stances(first: 1) { nodes { polarity quote } } } } }`;
const question = `query ($actors: [EntityBy!]!) {
  compare(actors: $actors, first: 20) { actors { slug name } agree ${targets} differ ${targets} silent ${targets} }
}`;

const Targets = z.object({
  totalCount: z.int(),
  nodes: z.array(
    z.object({
      target: z.object({ slug: z.string(), name: z.string() }),
      positions: z.array(
        z.object({
          actor: z.object({ slug: z.string() }),
          stances: z.object({ nodes: z.array(z.object({ polarity: z.string(), quote: z.string() })) }),
        }),
      ),
    }),
  ),
});
const Comparison = z.object({
  compare: z.object({
    actors: z.array(z.object({ slug: z.string(), name: z.string() })),
    agree: Targets,
    differ: Targets,
    silent: Targets,
  }),
});

/** Prints where actors agree, where they differ and where some are silent. Returns the exit code. */
export async function runCompare(actors: readonly string[], settings: StoreSettings, json: boolean): Promise<number> {
  const { compare } = await ask(settings, question, { actors: actors.map(entityBy) }, Comparison);
  if (json) {
    await print(`${JSON.stringify(compare)}\n`);
    return exit.ok;
  }
  const rows = (['differ', 'agree', 'silent'] as const).flatMap((name) =>
    compare[name].nodes.map(({ target, positions }) => [
      name,
      target.name,
      ...compare.actors.map(({ slug }) => {
        const [stance] = positions.find(({ actor }) => actor.slug === slug)?.stances.nodes ?? [];
        return stance ? `${stance.polarity.toLowerCase()}: ${stance.quote}` : '';
      }),
    ]),
  );
  const heads = ['', 'target', ...compare.actors.map(({ name }) => name)];
  await print(rows.length === 0 ? 'Neither took a position in the texts of this graph.\n' : table(heads, rows));
  for (const name of ['differ', 'agree', 'silent'] as const) {
    const held = compare[name].totalCount - compare[name].nodes.length;
    if (held > 0) await print(`… and ${held} more: ${name}\n`);
  }
  return exit.ok;
}
