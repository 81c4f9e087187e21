import { words } from '../../words.ts';

/** What a holder does, as a verb with one holder and with several. */
type Verb = readonly [one: string, several: string];

export const terms = words({
  en: {
    acts: {
      SUPPORT: ['supports', 'support'] as Verb,
      COMMIT: ['commits to', 'commit to'] as Verb,
      PROPOSE: ['proposes', 'propose'] as Verb,
      DEMAND: ['demands', 'demand'] as Verb,
      CONCERN: ['is concerned about', 'are concerned about'] as Verb,
      OPPOSE: ['opposes', 'oppose'] as Verb,
      CONDEMN: ['condemns', 'condemn'] as Verb,
      ACCUSE: ['accuses over', 'accuse over'] as Verb,
      NEUTRAL: ['takes no side on', 'take no side on'] as Verb,
    },
    polarity: { FOR: 'for', AGAINST: 'against', NEUTRAL: 'neither' },
    modality: {
      ASSERTED: 'as a fact',
      REQUIRED: 'as what must be',
      INTENDED: 'as what will be done',
      CONDITIONAL: 'under a condition',
      REPORTED: 'in another’s words',
      QUESTIONED: 'as a question',
    },
  },
  zh: {
    acts: {
      SUPPORT: ['支持', '支持'] as Verb,
      COMMIT: ['承诺', '承诺'] as Verb,
      PROPOSE: ['倡议', '倡议'] as Verb,
      DEMAND: ['要求', '要求'] as Verb,
      CONCERN: ['关切', '关切'] as Verb,
      OPPOSE: ['反对', '反对'] as Verb,
      CONDEMN: ['谴责', '谴责'] as Verb,
      ACCUSE: ['指责', '指责'] as Verb,
      NEUTRAL: ['不表态', '不表态'] as Verb,
    },
    polarity: { FOR: '赞成', AGAINST: '反对', NEUTRAL: '中立' },
    modality: {
      ASSERTED: '陈述',
      REQUIRED: '必须',
      INTENDED: '将做',
      CONDITIONAL: '有条件',
      REPORTED: '转述',
      QUESTIONED: '疑问',
    },
  },
});
