import { edgeWords } from '../graph/edge-words.ts';
import { documentEdges, type GraphEdge } from '../graph/queries/neighbourhood.ts';
import type { Context } from './context.ts';
import type { DocumentNode, EntityNode } from './models.ts';
import type { Language } from './schema.generated.ts';
import { there } from './there.ts';

const ofDocument: ReadonlySet<string> = new Set(documentEdges);
const languages = { ZH: 'zh', EN: 'en', RU: 'ru' } as const satisfies Record<Language, string>;
const names = { ZH: 'nameZh', EN: 'nameEn', RU: 'nameRu' } as const satisfies Record<Language, keyof EntityNode>;

const nameIn = (entity: EntityNode, language: Language): string => entity[names[language]];

/** Where an edge starts: a document or an entity. */
export function sourceOf({ kind, source }: GraphEdge, context: Context): Promise<EntityNode | DocumentNode> {
  return ofDocument.has(kind) ? there(context.document(source)) : there(context.entity(source));
}

/** An edge as a sentence, in the names that the language has. */
export async function wordsOf(edge: GraphEdge, language: Language, context: Context): Promise<string> {
  const [source, target] = await Promise.all([sourceOf(edge, context), there(context.entity(edge.target))]);
  const name = 'sha256' in source ? source.name : nameIn(source, language);
  return edgeWords(edge, name, nameIn(target, language), languages[language]);
}
