import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Act } from '../knowledge/schema.ts';
import { withJoined, type Someone } from '../mentions/speakers.ts';
import type { ReadText } from '../text/layers.ts';
import type { Chain } from './chain.ts';
import type { Target } from './parts.ts';
import { idsOf, isPlaceOrPartner } from './subject.ts';

/** The actors that a stance addresses or blames: who is asked, or whose conduct it is. */
export function towardOf(
  read: ReadText,
  knowledge: Knowledge,
  target: Target,
  chain: Chain,
  act: Act,
  holders: readonly string[],
  subject: readonly Someone[],
  someone: readonly Someone[],
  earlier: readonly string[],
): string[] {
  const without = (ids: readonly string[]): string[] => ids.filter((id) => !holders.includes(id));
  const addressed = without(idsOf(addresseeOf(read, chain, target, someone)));
  if (act === 'demand') return addressed.length > 0 ? addressed : without(idsOf(subject));
  if (act === 'support' || act === 'commit' || act === 'propose' || act === 'neutral') return [];
  const acting = without(idsOf(subject));
  if (acting.length > 0) return acting;
  if (addressed.length > 0) return addressed;
  const owners = knowledge.entities.get(target.target)?.operators;
  if (owners && target.kind === 'programme') return without(owners);
  return without(earlier);
}

/** The first actors named between the cue and the end of its object, or within the object of an inside cue. */
function addresseeOf(read: ReadText, chain: Chain, target: Target, someone: readonly Someone[]): Someone[] {
  const { cue } = chain;
  const from =
    cue === null
      ? chain.start
      : chain.relation === 'inside'
        ? cue.start
        : chain.relation === 'object'
          ? cue.end
          : chain.start;
  const to = Math.max(target.end, chain.relation === 'inside' ? (cue?.gap?.end ?? target.end) : target.end);
  const first = someone.findIndex(
    ({ start, end }) => start >= from && end <= to && !isPlaceOrPartner(read.folded, from, { start, end }),
  );
  return first < 0 ? [] : withJoined(read.folded, someone, first).filter(({ end }) => end <= to);
}
