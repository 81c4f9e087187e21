import type { View } from '../../view.ts';
import { apiLanguage } from '../../words.ts';
import { walkOf } from './address.ts';
import { Graph } from './graph.tsx';
import { Suggested } from './graph.generated.ts';
import { slugOf, walked } from './load.ts';
import { Start } from './start.tsx';
import { graphWords } from './words.ts';

/** A bounded neighbourhood that grows by click; without a place to start from, a choice of them. */
export const view: View = async (ask, { language, search }) => {
  const given = walkOf(search);
  const w = graphWords[language];
  const from = await Promise.all(given.from.map((name) => slugOf(ask, name)));
  const unknown = given.from.find((_, at) => from[at] === null);
  if (unknown !== undefined || given.from.length === 0) {
    const { programmes, treaties, states } = await ask(Suggested, { language: apiLanguage[language] });
    const suggested = [...programmes.nodes, ...treaties.nodes, ...states.nodes];
    return { title: w.title, body: <Start suggested={suggested} unknown={unknown ?? null} /> };
  }
  const graph = await walked(ask, { ...given, from: from.filter((slug) => slug !== null) }, language);
  const names = graph.walk.from.map((id) => graph.scene.nodes.get(id)?.name ?? id).join(w.and);
  return { title: w.around(names), body: <Graph graph={graph} /> };
};
