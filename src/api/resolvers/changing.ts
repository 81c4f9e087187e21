import { removeDocument } from '../../graph/load.ts';
import { mergeEntities, undoMerge } from '../../graph/merges.ts';
import { labelOf } from '../../graph/labels.ts';
import { mergesById } from '../../graph/queries/merges.ts';
import { reviewsById } from '../../graph/queries/reviews.ts';
import { reviewStance, type ReviewRequest } from '../../graph/review.ts';
import { decode } from '../../text/decode.ts';
import { DocumentError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { readGlobalId } from '../ids.ts';
import type { IngestJob } from '../jobs.ts';
import { documentBy, entityBy } from '../references.ts';
import { refusal } from '../refusal.ts';
import type { CorrectionInput, EntityBy, IngestDocumentInput, InputMaybe, Resolvers } from '../schema.generated.ts';
import { polarityNumbers } from '../stance-page.ts';

/** What asks for the token and counts as a change. */
function changing<Args, Result>(
  what: string,
  change: (args: Args, context: Context) => Promise<Result>,
): (parent: unknown, args: Args, context: Context) => Promise<Result> {
  return async (_, args, context) => {
    await context.admit();
    const result = await change(args, context);
    context.noted(what);
    return result;
  };
}

export const changingResolvers: Resolvers = {
  Mutation: {
    ingestDocument: changing('ingestDocument', async ({ input }: { readonly input: IngestDocumentInput }, context) => {
      const { jobs } = context;
      if (!jobs) throw refusal('FORBIDDEN', 'this server takes in no texts', 'Ask who runs it.', 403);
      return jobs.submit(await textOf(input));
    }),
    removeDocument: changing('removeDocument', async ({ by }, { store }) => {
      const key = documentBy(by);
      return key !== null && (await removeDocument(store, key));
    }),
    reviewStance: changing('reviewStance', async ({ input }, context) => {
      const { stance, verdict, correction } = input;
      const global = readGlobalId(stance);
      const changes = await correctionOf(correction, context);
      if ((verdict === 'CORRECT') !== Object.keys(changes).length > 0) {
        throw refusal(
          'BAD_USER_INPUT',
          verdict === 'CORRECT' ? 'a correction says nothing' : 'only CORRECT takes a correction',
          'Give a correction with the verdict CORRECT, and only then.',
        );
      }
      const request: ReviewRequest = {
        stance: global?.type === 'Stance' ? global.id : '',
        verdict: verdicts[verdict],
        ...signed(input),
        changes,
      };
      const id = await reviewStance(context.store, request);
      const [review] = id === null ? [] : await context.store.read(reviewsById, { keys: [{ key: 0, id }] });
      if (review) return review;
      throw refusal('NOT_FOUND', 'there is no such position', 'Give the id of a stance that is in the graph.');
    }),
    mergeEntities: changing('mergeEntities', async ({ input }, context) => {
      const [entity, into] = await Promise.all([entityOf(input.entity, context), entityOf(input.into, context)]);
      const [one, other] = [labelOf(entity), labelOf(into)];
      if (entity === into || (one !== other && one !== 'Other')) {
        throw refusal(
          'BAD_USER_INPUT',
          entity === into ? 'these are one entity already' : `one is a ${one}, the other a ${other}`,
          'Name two entities of the same kind; what the vocabulary lacks may be any kind.',
        );
      }
      await mergeEntities(context.store, { id: entity, into, ...signed(input) });
      const [merge] = await context.store.read(mergesById, { keys: [{ key: 0, id: entity }] });
      if (merge) return merge;
      throw refusal('NOT_FOUND', 'one of the entities was removed or merged meanwhile', 'Ask again.');
    }),
    undoMerge: changing('undoMerge', async ({ id }, context) => {
      const global = readGlobalId(id);
      if (global?.type !== 'Merge' || !(await undoMerge(context.store, global.id))) {
        throw refusal('NOT_FOUND', 'there is no such merge', 'merges lists those that there are.');
      }
      return context.entity(global.id);
    }),
  },
  Subscription: {
    job: {
      subscribe: async (_, { id }, context) => {
        await context.allow();
        const jobs = context.jobs?.follow(id);
        if (jobs) return mapped(jobs);
        throw noJob();
      },
    },
  },
};

const noJob = () =>
  refusal('NOT_FOUND', 'there is no such job', 'Jobs are forgotten when the server stops: send the text again.');

async function* mapped(jobs: AsyncGenerator<IngestJob>): AsyncGenerator<{ readonly job: IngestJob }> {
  for await (const job of jobs) yield { job };
}

/** @throws refusal BAD_USER_INPUT for a text that is empty, binary, too long, or in an encoding that is not read. */
async function textOf({ text, file }: IngestDocumentInput): Promise<string> {
  const bytes =
    typeof text === 'string' ? Buffer.from(text) : file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  try {
    return decode(bytes, 'the text');
  } catch (error) {
    if (error instanceof DocumentError) throw refusal('BAD_USER_INPUT', error.what, `${error.remedy}.`);
    throw error;
  }
}

const verdicts = { ACCEPT: 'accept', REJECT: 'reject', CORRECT: 'correct' } as const;

/** Who says something, when and why. */
function signed({ by, note }: { readonly by: string; readonly note?: InputMaybe<string> }) {
  const [who, why] = [by.trim(), note?.trim() ?? ''];
  if (who === '' || who.length > 200) {
    throw refusal('BAD_USER_INPUT', 'by is empty or too long', 'Say who you are in 1 to 200 characters.');
  }
  if (why.length > 2000) throw refusal('BAD_USER_INPUT', 'note is too long', 'Say why in at most 2000 characters.');
  return { by: who, at: new Date().toISOString(), note: why === '' ? null : why };
}

async function entityOf(by: EntityBy, context: Context): Promise<string> {
  const id = await entityBy(by, context);
  const entity = id === null ? null : await context.entity(id);
  if (entity) return entity.id;
  throw refusal(
    'NOT_FOUND',
    'there is no such entity',
    'Give an id, a slug such as treaty/npt, or a name; search(text:) finds them.',
  );
}

async function correctionOf(
  correction: InputMaybe<CorrectionInput> | undefined,
  context: Context,
): Promise<ReviewRequest['changes']> {
  const { holders, target, polarity, act, modality, toward } = correction ?? {};
  if (holders?.length === 0) throw refusal('BAD_USER_INPUT', 'a position has a holder', 'Name at least one.');
  const all = (list: readonly EntityBy[]): Promise<string[]> => Promise.all(list.map((by) => entityOf(by, context)));
  return {
    ...(holders && { holders: [...new Set(await all(holders))].sort() }),
    ...(target && { target: await entityOf(target, context) }),
    ...(polarity && { polarity: polarityNumbers[polarity] }),
    ...(act && { act: lower(act) }),
    ...(modality && { modality: lower(modality) }),
    ...(toward && { toward: [...new Set(await all(toward))].sort() }),
  };
}

const lower = <Word extends string>(word: Word): Lowercase<Word> => word.toLowerCase() as Lowercase<Word>;
