import { layersOf, type Layers } from '../src/extract.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { hypothesesOf } from '../src/stances/candidate.ts';
import { actFeatures, stanceFeatures, towardFeatures } from '../src/stances/names.ts';
import { addressees } from '../src/stances/toward.ts';
import { sentenceAt, type GoldText } from './gold.ts';
import type { Case } from './regression.ts';
import { keysOf } from './score/compare.ts';

/** A text with its annotations, as cases to learn from. */
export interface Sample {
  readonly gold: GoldText;
  readonly layers: Layers;
  /** One for each hypothesis: do the words express it? */
  readonly stance: readonly Case[];
  /** For those that they do express: the annotated act. */
  readonly act: readonly { readonly features: readonly string[]; readonly act: string }[];
  /** For the same: is the stance toward this actor? */
  readonly toward: readonly Case[];
}

export function sampleOf(gold: GoldText, knowledge: Knowledge): Sample {
  const annotated = new Map(
    gold.stances.flatMap((stance) => keysOf(stance, stance.s).map((key) => [key, stance] as const)),
  );
  const layers = layersOf(gold.text, knowledge);
  const { read, frame, mentions, readings } = layers;
  const stance: Case[] = [];
  const act: { features: readonly string[]; act: string }[] = [];
  const toward: Case[] = [];
  for (const reading of readings) {
    const at = sentenceAt(gold, reading.target.start);
    for (const hypothesis of hypothesesOf(reading)) {
      const match = keysOf(
        { holders: [...hypothesis.holders], target: reading.target.target, polarity: hypothesis.polarity },
        at,
      )
        .map((key) => annotated.get(key))
        .find((each) => each !== undefined);
      stance.push({ features: stanceFeatures(reading, hypothesis, read, frame), label: match ? 1 : 0 });
      if (!match) continue;
      act.push({ features: actFeatures(reading, hypothesis, read, frame), act: match.act });
      for (const addressee of addressees(reading, hypothesis.holders, read, mentions, knowledge)) {
        toward.push({
          features: towardFeatures(reading, hypothesis, addressee),
          label: match.toward.includes(addressee.entity) ? 1 : 0,
        });
      }
    }
  }
  return { gold, layers, stance, act, toward };
}
