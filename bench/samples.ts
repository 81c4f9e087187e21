import { layersOf, type Layers } from '../src/extract.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { Model } from '../src/stances/decide.ts';
import { actFeaturesOf, towardFeaturesOf } from '../src/stances/features.ts';
import { sentenceAt, type GoldText } from './gold.ts';
import type { Case } from './regression.ts';

/** A text with its annotations, as cases to learn from. */
export interface Sample {
  readonly gold: GoldText;
  readonly layers: Layers;
  /** One for each candidate: do the words express it? */
  readonly stance: readonly Case[];
  /** For the candidates that they do express: the annotated act. */
  readonly act: readonly { readonly features: readonly string[]; readonly act: string }[];
  /** For the same: is the stance toward this actor? */
  readonly toward: readonly Case[];
}

export const untrained: Model = {
  stance: { bias: 0, threshold: 0, weights: {} },
  act: {},
  toward: { bias: 0, threshold: 1, weights: {} },
};

const fivePowers = ['state/cn', 'state/fr', 'state/gb', 'state/ru', 'state/us'];
const open = (id: string): string => (id.startsWith('other/') ? 'other/…' : id);
const keysOf = (sentence: number, holders: readonly string[], target: string, polarity: number): string[] =>
  holders
    .flatMap((holder) => (holder === 'group/p5' ? fivePowers : [open(holder)]))
    .map((holder) => `${sentence} ${holder} ${open(target)} ${polarity}`);

export function sampleOf(gold: GoldText, knowledge: Knowledge): Sample {
  const annotated = new Map(
    gold.stances.flatMap((stance) =>
      keysOf(stance.s, stance.holders, stance.target, stance.polarity).map((key) => [key, stance] as const),
    ),
  );
  const layers = layersOf(gold.text, knowledge, untrained);
  const matched = layers.weighed.map((each) =>
    keysOf(sentenceAt(gold, each.target.start), each.holders, each.target.target, each.polarity)
      .map((key) => annotated.get(key))
      .find((stance) => stance !== undefined),
  );
  return {
    gold,
    layers,
    stance: layers.weighed.map(({ features }, at) => ({ features, label: matched[at] ? 1 : 0 })),
    act: layers.weighed.flatMap((each, at) => {
      const stance = matched[at];
      return stance ? [{ features: actFeaturesOf(each, layers.read, layers.frame), act: stance.act }] : [];
    }),
    toward: layers.weighed.flatMap((each, at) => {
      const stance = matched[at];
      if (!stance) return [];
      return each.addressees.map((addressee): Case => ({
        features: towardFeaturesOf(each, addressee),
        label: stance.toward.includes(addressee.entity) ? 1 : 0,
      }));
    }),
  };
}
