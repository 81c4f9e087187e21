import type { Act, Modality } from '../knowledge/schema.ts';
import type { Chain } from './chain.ts';
import type { Target } from './parts.ts';

/** What a text's author, or whoever it quotes, thinks of a target. */
export interface Position {
  readonly polarity: 1 | -1 | 0;
  readonly act: Act;
  readonly modality: Modality;
}

/** What a position is read from, besides the chain: who acts, and how the target is usually seen. */
export interface Setting {
  readonly valence: 'good' | 'evil' | 'open';
  /** Somebody other than the one who speaks is the subject. */
  readonly othersAct: boolean;
  /** The one who speaks is the subject, or nobody else is. */
  readonly reported: boolean;
}

export function positionOf(target: Target, chain: Chain, setting: Setting): Position {
  const modality = chain.modal?.row.modality ?? (setting.reported ? 'reported' : 'asserted');
  if (chain.relation === 'inside' || chain.relation === 'object' || chain.relation === 'subject') {
    return { polarity: chain.sign, act: actOfCue(chain, setting), modality };
  }
  if (chain.relation === 'harmed')
    return { polarity: chain.sign, act: wouldBe(modality) ? 'concern' : 'accuse', modality };
  const outer = chain.operators.at(-1);
  if (outer === undefined) return bare(target, chain, setting, modality);
  const { does } = outer.row;
  if (modality === 'required') {
    return { polarity: chain.sign, act: setting.othersAct ? 'demand' : 'propose', modality };
  }
  if (does === 'harm' || does === 'spread') {
    return { polarity: turned(chain.sign), act: wouldBe(modality) ? 'concern' : 'accuse', modality };
  }
  if (does === 'do' || setting.othersAct) {
    if (setting.valence === 'evil' && chain.sign === 1)
      return { polarity: -1, act: wouldBe(modality) ? 'concern' : 'accuse', modality };
  }
  if (modality === 'intended') return { polarity: chain.sign, act: 'commit', modality };
  return { polarity: chain.sign, act: chain.sign < 0 ? 'oppose' : 'support', modality };
}

const turned = (sign: 1 | -1 | 0): 1 | -1 | 0 => (sign === 0 ? 0 : sign === 1 ? -1 : 1);
const wouldBe = (modality: Modality): boolean => modality === 'conditional' || modality === 'intended';

function actOfCue(chain: Chain, setting: Setting): Act {
  const act = chain.cue?.row.act ?? 'support';
  if (chain.sign === 0) return 'neutral';
  const modality = chain.modal?.row.modality;
  if (act === 'support' || (act === 'commit' && setting.othersAct)) {
    if (modality === 'required') return setting.othersAct ? 'demand' : 'propose';
    if (modality === 'intended' && !setting.othersAct && chain.sign > 0) return 'commit';
    return chain.sign < 0 ? 'oppose' : act;
  }
  if ((act === 'oppose' || act === 'condemn') && chain.negated && chain.sign > 0) return 'support';
  return act;
}

/** Nothing governs the target: what its own words say of it. */
function bare(target: Target, chain: Chain, { valence, othersAct }: Setting, modality: Modality): Position {
  if (valence === 'evil' && chain.sign === 1) return { polarity: -1, act: othersAct ? 'accuse' : 'concern', modality };
  if (modality === 'required') return { polarity: chain.sign, act: othersAct ? 'demand' : 'propose', modality };
  if (modality === 'intended') return { polarity: chain.sign, act: 'commit', modality };
  if (target.sign < 0 && valence === 'good') return { polarity: 1, act: 'concern', modality };
  return { polarity: chain.sign, act: chain.sign < 0 ? 'oppose' : 'support', modality };
}
