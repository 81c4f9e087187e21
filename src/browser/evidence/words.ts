import { words } from '../words.ts';

/** Words for positions and kinds, as every view says them. */
export const evidenceWords = words({
  en: {
    sides: { FOR: 'For', AGAINST: 'Against', BOTH: 'Both', NEUTRAL: 'Neither', SILENT: 'Silent' },
    acts: {
      SUPPORT: 'supports',
      COMMIT: 'pledges',
      PROPOSE: 'proposes',
      DEMAND: 'demands',
      CONCERN: 'is concerned about',
      OPPOSE: 'opposes',
      CONDEMN: 'condemns',
      ACCUSE: 'accuses over',
      NEUTRAL: 'takes no side on',
    },
    modalities: {
      ASSERTED: '',
      REQUIRED: 'as a duty',
      INTENDED: 'as an intention',
      CONDITIONAL: 'under a condition',
      REPORTED: 'as reported',
      QUESTIONED: 'as a question',
    },
    toward: 'toward',
    undated: 'no date',
    read: 'Read in place',
    sure: (percent: number) => `${percent}% sure`,
    kinds: {
      treaty: 'Treaty',
      instrument: 'Instrument',
      programme: 'Programme',
      org: 'Organization',
      group: 'Group',
      state: 'State',
      event: 'Event',
      topic: 'Topic',
      other: 'Found in texts',
    },
    languages: { ZH: 'Chinese', EN: 'English', RU: 'Russian' },
    list: ', ',
  },
  zh: {
    sides: { FOR: '支持', AGAINST: '反对', BOTH: '兼有', NEUTRAL: '中立', SILENT: '未表态' },
    acts: {
      SUPPORT: '支持',
      COMMIT: '承诺',
      PROPOSE: '主张',
      DEMAND: '要求',
      CONCERN: '关切',
      OPPOSE: '反对',
      CONDEMN: '谴责',
      ACCUSE: '指责',
      NEUTRAL: '不持立场于',
    },
    modalities: {
      ASSERTED: '',
      REQUIRED: '作为义务',
      INTENDED: '作为意向',
      CONDITIONAL: '附有条件',
      REPORTED: '转述',
      QUESTIONED: '提问',
    },
    toward: '对',
    undated: '无日期',
    read: '查看原文',
    sure: (percent) => `把握 ${percent}%`,
    kinds: {
      treaty: '条约',
      instrument: '文书',
      programme: '项目',
      org: '组织',
      group: '集团',
      state: '国家',
      event: '事件',
      topic: '议题',
      other: '文本所见',
    },
    languages: { ZH: '中文', EN: '英文', RU: '俄文' },
    list: '、',
  },
});

type Kind = keyof (typeof evidenceWords)['en']['kinds'];

/** The kind of an entity, by its slug. */
export function kindOf(slug: string): Kind {
  const kind = slug.slice(0, slug.indexOf('/'));
  return kind in evidenceWords.en.kinds ? (kind as Kind) : 'other';
}
