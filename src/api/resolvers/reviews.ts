import { merges } from '../../graph/queries/merges.ts';
import { reviewList, reviewsOfStance } from '../../graph/queries/reviews.ts';
import { correctedOf, originalOf } from '../../graph/reviews.ts';
import { masked } from '../errors.ts';
import { globalId } from '../ids.ts';
import { keysOf, pageOf, pageSize } from '../page.ts';
import type { Resolvers, Verdict } from '../schema.generated.ts';
import { entitiesOf, names } from './entity.ts';
import { there } from '../there.ts';
import { acts, modalities, polarities } from './text.ts';

const verdicts = { accept: 'ACCEPT', reject: 'REJECT', correct: 'CORRECT' } as const satisfies Record<string, Verdict>;
const outcomes = { added: 'ADDED', replaced: 'REPLACED', unchanged: 'UNCHANGED' } as const;

/** What people said and merged, and the texts that are on their way. */
export const reviewResolvers: Resolvers = {
  Query: {
    reviews: async (_, args, context) => {
      const n = pageSize(args.first);
      const after = args.after ?? null;
      const { page, count } = reviewList(after !== null);
      const behind = after === null ? {} : keysOf(after, ['string', 'string']);
      const rows = await context.reviewRows({ query: page, key: behind, shared: { n: n + 1 } });
      return pageOf(
        args,
        rows,
        (row) => [row.at, row.id],
        rows,
        () => context.count({ query: count, key: {} }),
      );
    },
    merges: (_, __, { store }) => store.read(merges),
    job: async (_, { id }, context) => {
      await context.allow();
      return context.jobs?.job(id) ?? null;
    },
  },
  Stance: {
    reviews: (stance, _, context) => context.reviewRows({ query: reviewsOfStance, key: { id: stance.id } }),
  },
  Review: {
    id: (review) => globalId('Review', review.id),
    stance: (review, _, context) => context.stance(review.stance),
    verdict: (review) => verdicts[review.verdict],
    original: originalOf,
    corrected: correctedOf,
  },
  StatedPosition: {
    holders: (position, _, context) => entitiesOf(position.holders, context),
    target: (position, _, context) => context.entity(position.target),
    polarity: (position) => polarities[position.polarity],
    act: (position) => acts[position.act],
    modality: (position) => modalities[position.modality],
    toward: (position, _, context) => entitiesOf(position.toward, context),
  },
  Merge: {
    id: (merge) => globalId('Merge', merge.id),
    slug: (merge) => merge.id,
    name: (merge, { language }) => merge[names[language]],
    into: (merge, _, context) => there(context.entity(merge.into)),
  },
  Job: {
    outcome: ({ outcome }) => (outcome === null ? null : outcomes[outcome]),
    document: ({ state, key }, _, context) => (state === 'DONE' ? context.document(key) : null),
    error: ({ failure }) => {
      if (failure === null) return null;
      const told = masked(failure);
      const { code, remedy } = told.extensions;
      return { code: String(code), message: told.message, remedy: String(remedy) };
    },
  },
};
