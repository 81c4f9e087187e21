import type { Extraction, Mention, Stance } from '../../src/extraction.ts';
import { sentenceAt, type GoldText } from '../gold.ts';
import { nothing, tally, type Tally } from './tally.ts';

/** How one text was read, beside its annotations. */
export interface Comparison {
  readonly name: string;
  readonly language: string;
  readonly mentions: Tally;
  /** Recall of the mentions that are no names: words that point back, things only described. */
  readonly anaphora: Tally;
  readonly stances: Tally;
  readonly foreign: Tally;
  /** Of the stances that are right in holder, target and polarity: those right in act, in the actors addressed. */
  readonly act: Tally;
  readonly toward: Tally;
  /** How sure each stance was said to be, and whether it is right. */
  readonly sureness: readonly { readonly confidence: number; readonly right: boolean }[];
  readonly date: Tally;
  readonly issuers: Tally;
  /** Finds in foreign matter. */
  readonly leaks: number;
  /** Spans whose words are not the slice of the text. */
  readonly badSpans: number;
  /** What is missed and what is too much, a line each. */
  readonly misses: readonly string[];
}

const fivePowers = ['state/cn', 'state/fr', 'state/gb', 'state/ru', 'state/us'];
const kindsOfOther = /^(treaty|instrument|org|programme|event|other)\//;
// A thing without an id of its own is compared by its place: its slug is a matter of taste.
const open = (id: string): string => (id.startsWith('other/') ? 'other/…' : id);

/**
 * Compares by (sentence, entity) for mentions and by (sentence, holder, target, polarity) for stances;
 * a stance stands in the sentence in which its cue begins, and the five powers are one holder or five.
 */
export function compare(gold: GoldText, found: Extraction): Comparison {
  const at = (offset: number): number => sentenceAt(gold, offset);
  const named = found.mentions.filter(({ entity }) => !/^(topic|person)\//.test(entity));
  const foundMentions = new Set(named.map((mention) => `S${at(mention.start)} ${asAnnotated(gold, mention)}`));
  const key = (mention: GoldText['mentions'][number]): string => `S${mention.s} ${mention.entity}`;
  const goldMentions = new Set(gold.mentions.map(key));
  const goldPointing = new Set(gold.mentions.filter(({ how }) => how !== 'name').map(key));

  const goldStances = new Map(gold.stances.flatMap((stance) => keysOf(stance, stance.s).map((k) => [k, stance])));
  const foundStances = new Map(
    found.stances.flatMap((stance) => keysOf(stance, at(stance.cue.start)).map((k) => [k, stance])),
  );
  const agreed = [...foundStances].flatMap(([k, stance]) => {
    const annotated = goldStances.get(k);
    return annotated === undefined ? [] : [{ annotated, stance }];
  });

  const goldForeign = new Set(gold.foreign.map(String));
  const foundForeign = foreignSentences(gold, found);
  const spans = [...found.mentions, ...found.stances.map(({ cue }) => cue)];
  return {
    name: gold.name,
    language: gold.language,
    mentions: tally(goldMentions, foundMentions),
    anaphora: { ...tally(goldPointing, foundMentions), extra: 0 },
    stances: tally(new Set(goldStances.keys()), new Set(foundStances.keys())),
    foreign: tally(goldForeign, foundForeign),
    act: share(agreed.map(({ annotated, stance }) => annotated.act === stance.act)),
    toward: share(agreed.map(({ annotated, stance }) => sameSet(annotated.toward, stance.toward))),
    sureness: [...foundStances].map(([k, { confidence }]) => ({ confidence, right: goldStances.has(k) })),
    date: share([gold.date === found.document.date]),
    issuers: share([sameSet(gold.issuers, found.document.issuers)]),
    leaks: spans.filter(({ start }) => goldForeign.has(String(at(start)))).length,
    badSpans: spans.filter(({ start, end, text }) => gold.text.slice(start, end) !== text).length,
    misses: [
      ...differences('mention', goldMentions, foundMentions),
      ...differences('stance', new Set(goldStances.keys()), new Set(foundStances.keys())),
      ...differences('foreign', goldForeign, foundForeign),
    ],
  };
}

/** The annotated `other/…` for a find that has the same words under another id. */
function asAnnotated(gold: GoldText, { entity, start, text }: Mention): string {
  const here = gold.mentions.filter(({ s }) => s === sentenceAt(gold, start));
  if (!kindsOfOther.test(entity) || here.some((mention) => mention.entity === entity)) return entity;
  const same = here.find((m) => m.entity.startsWith('other/') && (m.quote.includes(text) || text.includes(m.quote)));
  return same?.entity ?? entity;
}

/** What a stance is compared by, once for each holder: sentence, holder, target and polarity. */
export function keysOf(
  { holders, target, polarity }: Pick<Stance, 'holders' | 'target'> & { polarity: number },
  s: number,
) {
  const each = new Set(holders.flatMap((holder) => (holder === 'group/p5' ? fivePowers : [open(holder)])));
  return [...each].map((holder) => `S${s} ${holder} → ${open(target)} ${polarity}`);
}

/** Annotated sentences of which more than half is marked as foreign. */
function foreignSentences(gold: GoldText, found: Extraction): ReadonlySet<string> {
  const foreign = found.sentences.filter((sentence) => sentence.foreign);
  const covered = ([start, end]: readonly [number, number]): number =>
    foreign.reduce((n, span) => n + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  return new Set(
    gold.sentences.flatMap((span, index) => (covered(span) > (span[1] - span[0]) / 2 ? [String(index + 1)] : [])),
  );
}

function share(right: readonly boolean[]): Tally {
  const count = right.filter(Boolean).length;
  return { ...nothing, right: count, missed: right.length - count };
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

function differences(what: string, gold: ReadonlySet<string>, found: ReadonlySet<string>): string[] {
  return [
    ...[...gold].filter((key) => !found.has(key)).map((key) => `${what} missed ${key}`),
    ...[...found].filter((key) => !gold.has(key)).map((key) => `${what} extra ${key}`),
  ];
}
