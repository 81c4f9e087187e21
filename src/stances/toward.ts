import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Act } from '../knowledge/schema.ts';
import { withJoined, type Someone } from '../mentions/speakers.ts';
import type { ReadText } from '../text/layers.ts';
import type { Chain } from './chain.ts';
import type { Target } from './parts.ts';
import { idsOf } from './subject.ts';

/** A place, a partner or a beneficiary, not the one who acts. */
const notActing = /(在|对|同|与|向|和|于|为|给|赴|驻|访)$|\b(?:in|with|to|for|from|into|at|near|against|toward|towards)\s+(?:the\s+)?$|(?:^|\s)(?:в|на|с|со|для|к|от|из|около|против)\s+$/i;

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
  const from = cue === null ? chain.start : chain.relation === 'inside' ? cue.start : chain.relation === 'object' ? cue.end : chain.start;
  const to = Math.max(target.end, chain.relation === 'inside' ? (cue?.gap?.end ?? target.end) : target.end);
  const first = someone.findIndex(
    ({ start, end }) => start >= from && end <= to && !notActing.test(read.folded.slice(Math.max(from, start - 14), start)),
  );
  return first < 0 ? [] : withJoined(read.folded, someone, first).filter(({ end }) => end <= to);
}
