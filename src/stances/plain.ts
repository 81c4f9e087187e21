import type { Act, Language } from '../knowledge/schema.ts';
import type { Span } from '../text/layers.ts';
import type { Chain } from './chain.ts';
import type { Target } from './parts.ts';
import type { Subject } from './subject.ts';

/** Words that give the position of whoever is their subject. */
const opinions: ReadonlySet<Act> = new Set(['support', 'oppose', 'propose', 'condemn']);
/** What may stand between such a word and its subject or object, in UTF-16 units: an adverb, the marks of a title. */
const adverb = (language: Language): number => (language === 'zh' ? 6 : 25);

/**
 * Somebody else than the one who speaks is the plain subject of a word of opinion (俄方坚决反对…, Russia firmly
 * opposes …): who speaks only reports that. Unnamed States do not count: what they want is told to blame them.
 */
export function isTheirOwn(
  { cue, modal, commas }: Chain,
  { actors, qualifies, clausesAway }: Subject,
  someone: readonly Span[],
  language: Language,
): boolean {
  const last = actors.at(-1);
  if (
    !cue ||
    cue.row.deed === true ||
    !last ||
    qualifies ||
    clausesAway > 0 ||
    !(opinions.has(cue.row.act) || isWorry(cue))
  )
    return false;
  if (actors.some(({ entity }) => entity.startsWith('group/'))) return false;
  // 美国不顾国际社会反对…: the nearest actor is the one who holds it.
  if (someone.some(({ start, end }) => start >= last.end && end <= cue.start)) return false;
  const between = cue.start - last.end;
  const told = modal?.row.modality !== 'required' && modal?.row.modality !== 'conditional';
  return between >= 0 && between <= adverb(language) && commas === 0 && told;
}

/** 严重关切…, regrets …: of whoever feels it; 令人关切 is of nobody in the sentence. */
const isWorry = ({ row }: NonNullable<Chain['cue']>): boolean => row.act === 'concern' && row.frame === 'object';

/** A word of opinion right before its object, and nothing between: its sign is not to be doubted. */
export function isUnmistakable(chain: Chain, target: Target, nearer: number, language: Language): boolean {
  const { cue, relation, operators, commas } = chain;
  return (
    cue !== null &&
    relation === 'object' &&
    opinions.has(cue.row.act) &&
    cue.row.deed !== true &&
    operators.length === 0 &&
    commas === 0 &&
    nearer === 0 &&
    target.how !== 'carried' &&
    target.start >= cue.end &&
    target.start - cue.end <= adverb(language)
  );
}
