import { mentionsOfSentence } from '../../graph/queries/mentions.ts';
import { sentenceCount, sentencePage } from '../../graph/queries/documents.ts';
import { stancesOfSentence } from '../../graph/queries/stances.ts';
import { ploverOf } from '../../stances/plover.ts';
import { globalId } from '../ids.ts';
import { mentionPage } from '../mention-page.ts';
import { keysOf, pageOf, pageSize } from '../page.ts';
import type { Act, How, Language, Modality, Polarity, Resolvers } from '../schema.generated.ts';
import { stancePage } from '../stance-page.ts';
import { there } from '../there.ts';
import { entitiesOf } from './entity.ts';

const languages = { zh: 'ZH', en: 'EN', ru: 'RU' } as const satisfies Record<string, Language>;
const hows = { name: 'NAME', anaphora: 'ANAPHORA', implied: 'IMPLIED' } as const satisfies Record<string, How>;
export const polarities = { '1': 'FOR', '-1': 'AGAINST', '0': 'NEUTRAL' } as const satisfies Record<string, Polarity>;
export const acts = {
  support: 'SUPPORT',
  commit: 'COMMIT',
  propose: 'PROPOSE',
  demand: 'DEMAND',
  concern: 'CONCERN',
  oppose: 'OPPOSE',
  condemn: 'CONDEMN',
  accuse: 'ACCUSE',
  neutral: 'NEUTRAL',
} as const satisfies Record<string, Act>;
export const modalities = {
  asserted: 'ASSERTED',
  required: 'REQUIRED',
  intended: 'INTENDED',
  conditional: 'CONDITIONAL',
  reported: 'REPORTED',
  questioned: 'QUESTIONED',
} as const satisfies Record<string, Modality>;

/** Documents, sentences, mentions and stances. */
export const textResolvers: Resolvers = {
  Document: {
    id: (document) => globalId('Document', document.id),
    key: (document) => document.id,
    language: (document) => languages[document.language],
    issuers: (document, _, context) => entitiesOf(document.issuers, context),
    text: (document, _, context) => context.textOf(document.id),
    sentences: async (document, args, context) => {
      const n = pageSize(args.first);
      const after = typeof args.after === 'string' ? keysOf(args.after, ['number']).a0 : undefined;
      const from = typeof after === 'number' ? after + 1 : 0;
      const rows = await context.sentences({
        query: sentencePage,
        key: { document: document.id, a0: from },
        shared: { n: n + 1 },
      });
      return pageOf(
        args,
        rows,
        (row) => [row.number],
        rows,
        () => context.count({ query: sentenceCount, key: { document: document.id } }),
      );
    },
    mentions: (document, args, context) => mentionPage('document', document.id, args, context),
    stances: (document, args, context) => stancePage({ document: document.id }, args, context),
  },
  Sentence: {
    id: (sentence) => globalId('Sentence', sentence.id),
    document: (sentence, _, context) => there(context.document(sentence.document)),
    mentions: (sentence, _, context) => context.mentions({ query: mentionsOfSentence, key: { id: sentence.id } }),
    stances: async (sentence, _, context) => {
      const rows = await context.sentenceStances({ query: stancesOfSentence, key: { id: sentence.id } });
      const nodes = await Promise.all(rows.map(({ id }) => context.stance(id)));
      return nodes.filter((node) => node !== null);
    },
  },
  Mention: {
    entity: (mention, _, context) => there(context.entity(mention.entity)),
    document: (mention, _, context) => there(context.document(mention.document)),
    sentence: (mention, _, context) => there(context.sentence(mention.sentence)),
    quote: (mention) => mention.text,
    how: (mention) => hows[mention.how],
  },
  Stance: {
    id: (stance) => globalId('Stance', stance.id),
    holders: (stance, _, context) => entitiesOf(stance.holders, context),
    target: (stance, _, context) => there(context.entity(stance.target)),
    polarity: (stance) => polarities[stance.polarity],
    act: (stance) => acts[stance.act],
    modality: (stance) => modalities[stance.modality],
    plover: (stance) => ploverOf(stance),
    toward: (stance, _, context) => entitiesOf(stance.toward, context),
    cue: (stance) => ({ text: stance.cue, start: stance.cueStart, end: stance.cueEnd }),
    sentence: (stance, _, context) => there(context.sentence(stance.sentence)),
    document: (stance, _, context) => there(context.document(stance.document)),
  },
};
