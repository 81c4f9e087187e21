import { searchable } from '../../graph/searchable.ts';
import { bestSnippet, snippetOf } from '../../graph/snippet.ts';
import type { Context } from '../context.ts';
import { pageSize } from '../page.ts';
import type { SearchScope } from '../schema.generated.ts';

interface SearchArguments {
  readonly text: string;
  readonly in: readonly SearchScope[];
  readonly first: number;
}

/** Entities by their names and sentences by their words, best first, with the words that were found marked. */
export async function search(_: unknown, args: SearchArguments, context: Context) {
  const n = pageSize(args.first);
  const words = searchable(args.text);
  if (words === '') return [];
  const scopes = [...new Set(args.in)];
  const hits = await Promise.all(
    scopes.map((scope) => (scope === 'NAMES' ? namesWith(words, n, context) : sentencesWith(words, n, context))),
  );
  return hits.flat();
}

async function namesWith(words: string, n: number, context: Context) {
  const hits = await context.store.search('Entity', words, n);
  const nodes = await Promise.all(hits.map(({ id }) => context.entity(id)));
  return hits.flatMap(({ score }, at) => {
    const node = nodes[at];
    if (!node) return [];
    const { nameEn, nameZh, nameRu, aliases } = node;
    return [
      { node, scope: 'NAMES' as const, score, snippet: bestSnippet([nameEn, nameZh, nameRu, ...aliases], words) },
    ];
  });
}

async function sentencesWith(words: string, n: number, context: Context) {
  const hits = await context.store.search('Sentence', words, n);
  const nodes = await Promise.all(hits.map(({ id }) => context.sentence(id)));
  return hits.flatMap(({ score }, at) => {
    const node = nodes[at];
    return node ? [{ node, scope: 'EVIDENCE' as const, score, snippet: snippetOf(node.text, words) }] : [];
  });
}
