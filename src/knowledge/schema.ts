import { z } from 'zod';

/** The shapes of the rows in seed/. Every reader of knowledge takes its types from here. */

export const languages = ['zh', 'en', 'ru'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

export const kinds = ['state', 'treaty', 'instrument', 'org', 'group', 'programme', 'event', 'topic'] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

const Id = z.string().regex(/^(state|treaty|instrument|org|group|programme|event|topic)\/[a-z0-9-]+$/);
/** Of a thing of the vocabulary or of others.yaml. */
const AnyId = z.string().regex(/^(state|treaty|instrument|org|group|programme|event|topic|other)\/[a-z0-9-]+$/);
const Phrases = z.array(z.string().min(1));
const ByLanguage = z.strictObject({ zh: Phrases.optional(), en: Phrases.optional(), ru: Phrases.optional() });
/** A day, a month or a year: `1968-07-01`, `1968-07`, `1968`. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A thing that can be named: one row of seed/knowledge/{treaties,instruments,…}.yaml. */
export const EntityRow = z.strictObject({
  id: Id,
  /** The usual name in each language: shown to people, and matched. */
  name: z.strictObject({ zh: z.string(), en: z.string(), ru: z.string() }),
  /** Other names, as patterns (see docs/KNOWLEDGE.md): short forms, abbreviations, former names. */
  aliases: ByLanguage.optional(),
  /** Phrases that contain one of the names but are not the thing: 各国人民 is not 各国. */
  except: ByLanguage.optional(),
  /** People who speak for a body (its secretary-general, its spokesperson); they give holders, never mentions. */
  persons: ByLanguage.optional(),
  /** What the thing is, within its kind: treaty, convention, draft, resolution, regime, missile system … */
  form: z.string().optional(),
  /** Treaties and instruments. */
  opened: PartialDate.optional(),
  inForce: PartialDate.optional(),
  ended: PartialDate.optional(),
  depositaries: z.array(Id).optional(),
  /** Topics the thing is about. */
  addresses: z.array(Id).optional(),
  amends: z.array(Id).optional(),
  succeeds: z.array(Id).optional(),
  /** Treaties and instruments: States bound by it, where a rule of reading needs them. */
  parties: z.array(Id).optional(),
  /** Programmes: who runs them. */
  operators: z.array(Id).optional(),
  /** Groups and organizations: who belongs to them. */
  members: z.array(Id).optional(),
  /** The thing this one is a part of: IAEA Board → IAEA. */
  partOf: Id.optional(),
  /** Where the facts of the row come from. */
  source: z.string().optional(),
});
export type EntityRow = z.infer<typeof EntityRow>;

/** A thing of the field beyond the codebook: one row of seed/knowledge/others.yaml. */
export const OtherRow = EntityRow.extend({ id: z.string().regex(/^other\/[a-z0-9-]+$/) });
export type OtherRow = z.infer<typeof OtherRow>;

/** Short forms of a State that no country library carries: one row of seed/knowledge/states.yaml. */
export const StateRow = z.strictObject({
  id: Id,
  /** In place of the country library's names: where it lacks the State (the USSR) or calls it as no text does. */
  name: z.strictObject({ zh: z.string(), en: z.string(), ru: z.string() }).optional(),
  /** Names and adjectives that stand for the State in any place: 美方, 华盛顿, American, американский. */
  aliases: ByLanguage.optional(),
  /** Single-character Chinese forms (美, 俄), taken only where the words around make them a State. */
  characters: Phrases.optional(),
  /** Phrases that contain the State's name but are not the State: Washington Post, 北京时间. */
  except: ByLanguage.optional(),
  /** Leaders and officials who speak for the State; they give holders, never mentions. */
  persons: ByLanguage.optional(),
});
export type StateRow = z.infer<typeof StateRow>;

export const valences = ['good', 'evil', 'open'] as const;

/** A proposition one can be for or against: one row of seed/knowledge/topics.yaml. */
export const TopicRow = z.strictObject({
  id: Id,
  name: z.strictObject({ zh: z.string(), en: z.string(), ru: z.string() }),
  /** What the codebook's id names, spelled out as a proposition. */
  gloss: z.string(),
  family: z.enum([
    'strategic',
    'missiles',
    'nuclear',
    'outer-space',
    'biological-chemical',
    'technology-exports-conventional',
  ]),
  /** How official texts speak of it when they only name it: something to be sought, shunned, or disputed. */
  valence: z.enum(valences),
});
export type TopicRow = z.infer<typeof TopicRow>;

const Exampled = {
  id: z.string().regex(/^[a-z0-9.-]+$/),
  /** At least one sentence in which the row must be found. */
  examples: z.array(z.string()).min(1),
  /** Sentences in which it must not be found. */
  counterexamples: z.array(z.string()).optional(),
};

/** Words that name a topic, or its contrary: one row of seed/lexicon/topics.{zh,en,ru}.yaml. */
export const TopicPhrases = z.strictObject({
  ...Exampled,
  topic: Id,
  /** Patterns that name what the topic's id names. */
  names: Phrases.optional(),
  /** Patterns that name its contrary: 外空非武器化 for space-weaponisation. */
  contraries: Phrases.optional(),
  /** Taken only where one of these entities or patterns stands in the same sentence. */
  near: Phrases.optional(),
});
export type TopicPhrases = z.infer<typeof TopicPhrases>;

/** A thing never named but described: seed/lexicon/described.{zh,en,ru}.yaml. */
export const DescribedRow = z.strictObject({
  ...Exampled,
  entities: z.array(AnyId).min(1),
  phrases: Phrases,
  /** Entities that must be named in the same sentence (`in: sentence`) or anywhere in the text. */
  with: z.array(AnyId).optional(),
  /** Patterns, one of which must occur in the same sentence. */
  near: Phrases.optional(),
});
export type DescribedRow = z.infer<typeof DescribedRow>;

export const acts = [
  'support',
  'commit',
  'propose',
  'demand',
  'concern',
  'oppose',
  'condemn',
  'accuse',
  'neutral',
] as const;
export const Act = z.enum(acts);
export type Act = z.infer<typeof Act>;

export const modalities = ['asserted', 'required', 'intended', 'conditional', 'reported', 'questioned'] as const;
export const Modality = z.enum(modalities);
export type Modality = z.infer<typeof Modality>;

/**
 * A word of position: one row of seed/lexicon/cues.{zh,en,ru}.yaml.
 * `sign` is what it does to its object: 支持 +1, 反对 −1, 弃权 0.
 * `frame` tells where the object stands:
 *   object    after the cue (支持 X, condemn X)
 *   subject   before the cue (X 是…基石, X is of concern)
 *   inside    in the cue's gap (对 X 表示关切)
 *   either    on either side
 */
export const CueRow = z.strictObject({
  ...Exampled,
  phrases: Phrases,
  act: Act,
  sign: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  frame: z.enum(['object', 'subject', 'inside', 'either']),
  /** The actor named right after the cue is the one addressed (敦促 A …, urge A to …). */
  addresses: z.boolean().optional(),
  /** Tells what somebody does (withdrew from): their position, which whoever tells of it need not share. */
  deed: z.boolean().optional(),
});
export type CueRow = z.infer<typeof CueRow>;

/**
 * What a word does to the thing named after it, inside another cue's reach or alone:
 *   prevent  防止, 避免, 禁止, 停止, 消除: turns the sign; alone it is the holder's own aim
 *   harm     破坏, 违反, 阻碍: turns the sign; alone it accuses
 *   further  推动, 加强, 落实: keeps the sign; alone it is the holder's own aim
 *   spread   引发, 加剧, 挑起: keeps the sign; alone it accuses
 *   do       部署, 研发, 谋求: keeps the sign; alone it describes conduct
 *   negate   不, 没有, 并非: turns the sign of what follows at once
 *   nothing  不断, 无论: words that only look like one of the others, which the longer match keeps out
 *   frame    where the object stands, as for cues
 */
export const OperatorRow = z.strictObject({
  ...Exampled,
  phrases: Phrases,
  does: z.enum(['prevent', 'harm', 'further', 'spread', 'do', 'negate', 'nothing']),
  frame: z.enum(['object', 'subject', 'inside']).optional(),
});
export type OperatorRow = z.infer<typeof OperatorRow>;

export const ModalRow = z.strictObject({ ...Exampled, phrases: Phrases, modality: Modality });
export type ModalRow = z.infer<typeof ModalRow>;

/**
 * Verbs and frames of saying. `holder` tells where the speaker stands:
 * before (美方表示), after («…», — заявил Лавров), inside (据美方称, according to X, по словам X).
 */
export const SpeechRow = z.strictObject({
  ...Exampled,
  phrases: Phrases,
  holder: z.enum(['before', 'after', 'inside']),
});
export type SpeechRow = z.infer<typeof SpeechRow>;

/**
 * Words that point back: one row of seed/lexicon/references.{zh,en,ru}.yaml.
 *   issuers   我们, we, мы: the holder of the sentence (issuer or quoted speaker)
 *   pair      双方, both sides, 三国: the parties last set side by side (`count`, two if not given), or the issuers if so many
 *   last      该条约, the Treaty: the last named entity of the given kinds and forms
 *   owner     其, its: the last actor that is the sentence's subject
 *   nothing   现有条约, 毁约退群: points at no single thing, and keeps the shorter words in it from doing so
 * `sign` −1: the word names leaving or breaking the thing (退约), so that to be against it is to be for the thing.
 */
export const ReferenceRow = z.strictObject({
  ...Exampled,
  phrases: Phrases,
  to: z.enum(['issuers', 'pair', 'last', 'owner', 'nothing']),
  count: z.int().min(2).optional(),
  /** Of an `owner`: it points at one (it) or at several or a group (they); never at those who say “we”. */
  number: z.enum(['one', 'many']).optional(),
  kinds: z.array(Kind).optional(),
  /** Of words that point at a topic: only at these (such weapons, those tests). */
  topics: z.array(Id).optional(),
  forms: z.array(z.string()).optional(),
  sign: z.literal(-1).optional(),
});
export type ReferenceRow = z.infer<typeof ReferenceRow>;

/**
 * How texts are built: one row of seed/lexicon/frames.{zh,en,ru}.yaml. `tells` says what the row's expressions show.
 *   of the text, in its first lines (or, for news, columns and treaties, at the start of its first paragraphs):
 *     press-conference, joint-statement, communique, statement, document, report, treaty, digest;
 *     behalf: a statement made for another than the speaker
 *   of a sentence:
 *     question, answer     who speaks in a press conference
 *     closing              the courtesy that ends a statement
 *     credit, advertising, furniture   no part of the text
 *     end                  a credit after which nothing belongs to the text
 *     related              a list of other articles begins
 *     agency               a news item begins
 *     announcement         housekeeping of a press office
 *     domain               words of arms control and strategic security
 *     chapter              a chapter of a novel begins (foreign only where its end is marked as one)
 *     fighting             a war's daily news: in a round-up no matter of the field, though missiles fly in it
 */
export const FrameRow = z.strictObject({
  ...Exampled,
  tells: z.enum([
    ...[
      'press-conference',
      'joint-statement',
      'communique',
      'statement',
      'behalf',
      'document',
      'report',
      'treaty',
      'digest',
    ],
    ...['question', 'answer', 'closing'],
    ...[
      'credit',
      'end',
      'advertising',
      'furniture',
      'related',
      'agency',
      'announcement',
      'domain',
      'fighting',
      'chapter',
    ],
  ] as const),
  /**
   * Regular expressions on the folded line or sentence (half-width marks, straight quotes, Simplified).
   * A group `(?<who>…)` holds the actor whose text it is.
   */
  expressions: z
    .array(z.string().min(1))
    .min(1)
    .refine((all) => all.every(compiles), 'not a regular expression'),
  /** Capitals count; else case is ignored. */
  cased: z.boolean().optional(),
  /** Whose text it is where the words name nobody: 外交部发言人 in a Chinese text. */
  issuer: Id.optional(),
});
export type FrameRow = z.infer<typeof FrameRow>;

/**
 * Names of things that the knowledge does not hold, by their shape: one row of seed/lexicon/shapes.{zh,en,ru}.yaml. What
 * is found is a mention of `other/…`, and the row says of what kind it probably is.
 */
export const ShapeRow = z.strictObject({
  ...Exampled,
  kind: z.enum(['treaty', 'instrument', 'org', 'programme']),
  /** Regular expressions on the folded sentence; capitals count. */
  expressions: z
    .array(z.string().min(1))
    .min(1)
    .refine((all) => all.every(compiles), 'not a regular expression'),
  /** A regular expression, capitals aside, that the sentence must match as well; it is tried first. */
  beside: z.string().refine(compiles, 'not a regular expression').optional(),
});
export type ShapeRow = z.infer<typeof ShapeRow>;

function compiles(expression: string): boolean {
  try {
    return new RegExp(expression, 'iu').source !== '';
  } catch {
    return false;
  }
}
