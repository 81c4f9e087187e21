import { nothingFound, type SentenceFinds } from '../finds/find.ts';
import type { Frame } from '../frame/frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { byPlace, type ReadText } from '../text/layers.ts';
import { sorted } from '../text/order.ts';
import { describedIn } from './described.ts';
import { discourse } from './discourse.ts';
import { documentSpeeches } from './documents.ts';
import { covers, longestOnly, overlaps } from './longest.ts';
import { statesMeant } from './meant.ts';
import type { Mentioned } from './mention.ts';
import { namesIn } from './names.ts';
import { people, quotedAt, speeches, type Someone, type Speech } from './speakers.ts';

/** What one sentence speaks of, and who speaks in it. */
export interface SentenceMentions {
  readonly mentions: readonly Mentioned[];
  /** Actors and persons named, in order of place. */
  readonly someone: readonly Someone[];
  readonly speeches: readonly Speech[];
  /** Whose voice the sentence is in where no speech covers it: its issuers, or the speaker carried over from before. */
  readonly voice: readonly string[];
}

const nothing: SentenceMentions = { mentions: [], someone: [], speeches: [], voice: [] };

/** Names, then words that point back, then things only described; sentence by sentence, in the order of reading. */
export function mentionsOf(
  read: ReadText,
  finds: readonly SentenceFinds[],
  frame: Frame,
  knowledge: Knowledge,
): SentenceMentions[] {
  const voices: (readonly string[])[] = [];
  const told = discourse(knowledge, frame.issuers, (sentence) => voices[sentence] ?? []);
  const entitiesOfText = new Set<string>();
  let carried: readonly string[] = [];
  let paragraph = -1;

  return read.sentences.map((sentence, index) => {
    const { foreign, role } = frame.sentences[index] ?? { foreign: false, role: 'body' };
    if (foreign) return nothing;
    const here = finds[index] ?? nothingFound;
    const named = namesIn(read, sentence, here, knowledge);
    const spoken = speeches(read, sentence, here.speech, people(named));
    if (sentence.paragraph !== paragraph && frame.issuers.length === 0)
      carried = startsWithPronoun(here) ? carried : [];
    paragraph = sentence.paragraph;
    const own = role === 'question' ? [] : frame.issuers;
    const voice = own.length > 0 ? own : carried;
    // In a statement “we” are its issuers; in a report, whoever is quoted.
    voices[index] = own.length > 0 ? own : (spoken[0]?.holders ?? voice);
    carried = spoken.at(-1)?.holders ?? carried;

    const mentions: Mentioned[] = [...named.mentions];
    const pointers = longestOnly(here.reference).filter(
      (pointer) => !mentions.some((mention) => overlaps(mention, pointer)),
    );
    const inOrder = sorted([...named.mentions, ...pointers], (a, b) => a.start - b.start);
    for (const each of inOrder) {
      if ('how' in each) {
        told.add(each, index);
        continue;
      }
      if (each.row.to === 'issuers' && role === 'question') continue;
      const quoted =
        each.row.to === 'issuers' && each.row.kinds === undefined ? quotedAt(read, sentence, spoken, each) : null;
      for (const entity of quoted ?? told.resolve(each.row, index)) {
        const kind = knowledge.entities.get(entity)?.kind ?? 'other';
        const mention = { entity, kind, start: each.start, end: each.end, how: 'anaphora', rule: each.rule } as const;
        mentions.push(mention);
        told.add(mention, index, each.row.to);
      }
    }
    for (const mention of describedIn(here, mentions, entitiesOfText, knowledge)) {
      if (
        mentions.some(
          (other) =>
            other.entity === mention.entity ||
            (covers(other, mention) && (other.how === 'name' || isSame(other, mention))),
        )
      )
        continue;
      // The body whose text it is stands inside the description: 安理会决议 is the resolutions only.
      const author = mentions.findIndex(
        (other) =>
          other.kind === 'org' &&
          mention.kind === 'instrument' &&
          other.start === mention.start &&
          covers(mention, other),
      );
      if (author >= 0) mentions.splice(author, 1);
      mentions.push(mention);
      told.add(mention, index);
    }
    for (const { states, kind } of statesMeant(read, sentence, here, mentions, knowledge)) {
      if (kind !== null) mentions.splice(mentions.indexOf(kind), 1);
      mentions.push(...states);
    }
    for (const { entity } of mentions) entitiesOfText.add(entity);
    sorted(mentions, (a, b) => byPlace(a, b) || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0));
    // Words that point back speak as well: 成员国…认为, both sides … said.
    const everyone = people({ ...named, mentions });
    const more = mentions.some((mention) => !named.mentions.includes(mention));
    const said = more ? speeches(read, sentence, here.speech, everyone) : spoken;
    const all = sorted([...said, ...documentSpeeches(read, sentence, mentions)], (a, b) => a.verb.start - b.verb.start);
    return { mentions, someone: everyone, speeches: all, voice };
  });
}

/** What the same words point back at has been named before: to describe it as well would be to count it twice. */
const isSame = (other: Mentioned, mention: Mentioned): boolean =>
  other.how === 'anaphora' && other.kind !== 'state' && other.start === mention.start && other.end === mention.end;

const startsWithPronoun = ({ reference: [first] }: SentenceFinds): boolean => first?.row.to === 'owner';
