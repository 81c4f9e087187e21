import { createHash } from 'node:crypto';
import type { Extraction, Mention, Stance } from '../../src/extraction.ts';
import type { Entity, Knowledge } from '../../src/knowledge/knowledge.ts';
import type { TopicRow } from '../../src/knowledge/schema.ts';
import { ploverOf } from '../../src/stances/plover.ts';

/** A hand-made reading: the graph is tested without the reader. */
export interface Reading {
  readonly text: string;
  readonly extraction: Extraction;
}

interface Said {
  readonly text: string;
  readonly foreign?: boolean;
  /** Entity by the words that name it. */
  readonly mentions?: Readonly<Record<string, string>>;
  readonly stances?: readonly (Pick<Stance, 'holders' | 'target' | 'polarity' | 'act'> & {
    readonly cue: string;
    readonly toward?: string[];
  })[];
}

interface Document {
  readonly language: 'zh' | 'en' | 'ru';
  readonly title: string | null;
  readonly date: string | null;
  readonly issuers: string[];
  readonly sentences: readonly Said[];
}

/** Puts sentences together with a line break between them, and finds the offsets of their words. */
export function reading({ language, title, date, issuers, sentences }: Document): Reading {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const id = sha256.slice(0, 16);
  const mentions: Mention[] = [];
  const stances: Stance[] = [];
  let start = 0;
  const spans = sentences.map((said) => {
    const span = (words: string) => {
      const at = start + said.text.indexOf(words);
      return { start: at, end: at + words.length, text: words };
    };
    for (const [entity, words] of Object.entries(said.mentions ?? {})) {
      mentions.push({ entity, ...span(words), how: 'name', rule: entity });
    }
    for (const { cue, toward = [], ...stance } of said.stances ?? []) {
      const { start: from, end } = span(said.text);
      stances.push({
        ...stance,
        id: `${id}-${stances.length}`,
        toward,
        start: from,
        end,
        cue: span(cue),
        modality: 'asserted',
        plover: ploverOf({ ...stance, modality: 'asserted' }),
        rule: 'test',
        confidence: 0.9,
      });
    }
    const placed = { start, end: start + said.text.length, foreign: said.foreign ?? false };
    start = placed.end + 1;
    return placed;
  });
  return {
    text,
    extraction: {
      document: { id, language, title, date, issuers, genre: 'statement', sha256, length: text.length },
      sentences: spans,
      mentions,
      stances,
    },
  };
}

export const chinese = reading({
  language: 'zh',
  title: '两国外长会谈纪要',
  date: '2025-05-08',
  issuers: ['state/cn', 'state/ru'],
  sentences: [
    { text: '两国外长会谈纪要' },
    {
      text: '双方认为“金穹”计划有害。',
      mentions: { 'programme/golden-dome': '“金穹”' },
      stances: [
        {
          holders: ['state/cn', 'state/ru'],
          target: 'programme/golden-dome',
          polarity: -1,
          act: 'accuse',
          cue: '有害',
          toward: ['state/us'],
        },
      ],
    },
    {
      text: '中方支持《不扩散核武器条约》。',
      mentions: { 'state/cn': '中方', 'treaty/npt': '《不扩散核武器条约》' },
      stances: [{ holders: ['state/cn'], target: 'treaty/npt', polarity: 1, act: 'support', cue: '支持' }],
    },
    { text: '《三海公约》也被提及。', mentions: { 'other/three-seas-convention': '《三海公约》' } },
    { text: '責任編輯：王某', foreign: true },
  ],
});

export const english = reading({
  language: 'en',
  title: 'Remarks on missile defence',
  date: '2025-06-01',
  issuers: ['state/us'],
  sentences: [
    {
      text: 'The United States will build Golden Dome.',
      mentions: { 'state/us': 'The United States', 'programme/golden-dome': 'Golden Dome' },
      stances: [
        { holders: ['state/us'], target: 'programme/golden-dome', polarity: 1, act: 'commit', cue: 'will build' },
      ],
    },
    {
      text: 'We also support the NPT.',
      mentions: { 'state/us': 'We', 'treaty/npt': 'NPT' },
      stances: [{ holders: ['state/us'], target: 'treaty/npt', polarity: 1, act: 'support', cue: 'support' }],
    },
    { text: 'It asked about the Three Seas pact.', mentions: { 'other/three-seas-convention': 'Three Seas pact' } },
  ],
});

export const russian = reading({
  language: 'ru',
  title: null,
  date: null,
  issuers: ['state/ru'],
  sentences: [
    {
      text: 'Россия поддерживает Договор о нераспространении ядерного оружия.',
      mentions: { 'state/ru': 'Россия', 'treaty/npt': 'Договор о нераспространении ядерного оружия' },
      stances: [{ holders: ['state/ru'], target: 'treaty/npt', polarity: 1, act: 'support', cue: 'поддерживает' }],
    },
    {
      text: 'Мы больше не против проекта «Золотой купол»?',
      mentions: { 'state/ru': 'Мы', 'programme/golden-dome': '«Золотой купол»' },
      stances: [
        { holders: ['state/ru'], target: 'programme/golden-dome', polarity: 1, act: 'support', cue: 'не против' },
      ],
    },
  ],
});

export const readings: readonly Reading[] = [chinese, english, russian];

function entity(
  id: string,
  kind: Entity['kind'],
  zh: string,
  en: string,
  ru: string,
  more: Partial<Entity> = {},
): Entity {
  return { id, kind, name: { zh, en, ru }, patterns: { zh: [zh], en: [en], ru: [ru] }, ...more };
}

const topic: TopicRow = {
  id: 'topic/missile-defence',
  name: { zh: '导弹防御', en: 'Missile defence', ru: 'Противоракетная оборона' },
  gloss: 'deploying missile defences',
  family: 'missiles',
  valence: 'open',
};

const entities: readonly Entity[] = [
  entity('state/cn', 'state', '中国', 'China', 'Китай'),
  entity('state/ru', 'state', '俄罗斯', 'Russia', 'Россия'),
  entity('state/us', 'state', '美国', 'United States', 'США'),
  entity('state/fr', 'state', '法国', 'France', 'Франция'),
  entity('group/p5', 'group', '五核国', 'P5', 'ядерная пятёрка', {
    members: ['state/cn', 'state/fr', 'state/ru', 'state/us'],
  }),
  entity('org/iaea', 'org', '国际原子能机构', 'International Atomic Energy Agency', 'МАГАТЭ'),
  entity(
    'treaty/npt',
    'treaty',
    '不扩散核武器条约',
    'Treaty on the Non-Proliferation of Nuclear Weapons',
    'Договор о нераспространении ядерного оружия',
    {
      patterns: { zh: ['不扩散核武器条约'], en: ['[the] NPT', 'NPT'], ru: ['ДНЯО'] },
      form: 'treaty',
      opened: '1968-07-01',
      inForce: '1970-03-05',
      depositaries: ['state/us', 'state/ru'],
      source: 'UNODA',
    },
  ),
  entity('programme/golden-dome', 'programme', '金穹', 'Golden Dome', 'Золотой купол', {
    operators: ['state/us'],
    addresses: ['topic/missile-defence'],
  }),
];

export const knowledge: Pick<Knowledge, 'entities' | 'topics' | 'hash'> = {
  entities: new Map(entities.map((row) => [row.id, row])),
  topics: new Map([[topic.id, topic]]),
  hash: 'knowledge-1',
};
