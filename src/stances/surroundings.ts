import type { Language } from '../knowledge/schema.ts';
import type { ReadText } from '../text/layers.ts';
import type { Reading } from './candidate.ts';
import type { Tell } from './features.ts';

const joint = /^[\s、,]*(?:和|与|及|以及|并|、|and|or|as well as|и|или|а также|&|,)[\s、,]*(?:the|an?|其|各)?\s*$/iu;
const partyAfter = /^(?:缔约国|成员国|缔约方|第.{1,4}条|规定|签署|框架)/;
const partyBefore =
  /(?:根据|依据|按照)$|(?:part(?:y|ies) to|members? of|under|pursuant to|in accordance with|according to|article \w+ of)(?: the)? $|(?:участник\p{L}*|сторон\p{L}*|рамк\p{L}* |соответствии с|согласно) ?$/iu;

/** Whether other targets come first and of what kind, what words stand on both sides, whether only a party is named. */
export function tellSurroundings(
  { target, chain, nearer }: Reading,
  { folded }: ReadText,
  language: Language,
  tell: Tell,
): void {
  const last = nearer.at(-1);
  const between = last ? folded.slice(Math.min(last.end, target.end), Math.max(last.start, target.start)) : '';
  const place =
    last === undefined ? 'first' : joint.test(between) ? 'joined' : nearer.length > 1 ? 'after some' : 'after one';
  const named = nearer.some(({ kind }) => kind !== 'topic') ? 'thing first' : 'no thing first';
  const after = folded.slice(target.end, target.end + 24);
  const before = folded.slice(Math.max(0, target.start - 30), target.start);
  tell('order', place, chain.relation);
  tell('order', place, target.kind === 'topic' ? 'topic' : 'thing', named);
  tell('next', language === 'zh' ? after.charAt(0) : firstWord(after), language);
  tell('before', language === 'zh' ? before.slice(-1) : lastWord(before), language);
  // The treaty is named to say whose party somebody is, or where something is laid down.
  if (target.kind !== 'topic' && (partyAfter.test(after) || partyBefore.test(before))) {
    tell('party');
    tell('party', chain.relation);
  }
}

const firstWord = (text: string): string => (/^\W*(\p{L}*)/u.exec(text)?.[1] ?? '').toLowerCase();
const lastWord = (text: string): string => (/(\p{L}*)\W*$/u.exec(text)?.[1] ?? '').toLowerCase();
