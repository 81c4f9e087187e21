import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, print, stripIgnoredCharacters, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = parse(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));

interface Source {
  readonly file: string;
  readonly document: DocumentNode;
}

/** The operations of the page as they are written: the .graphql files of src/browser/. */
export const sources: readonly Source[] = readdirSync(join(root, 'src/browser'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => `src/browser/${file}`)
  .map((file) => ({ file, document: parse(readFileSync(join(root, file), 'utf8')) }));

const fragments = new Map(
  sources.flatMap(({ document }) =>
    document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [],
    ),
  ),
);

/** The fragments that a definition uses, and those they use. */
function fragmentsOf(document: DocumentNode, seen = new Map<string, FragmentDefinitionNode>()) {
  visit(document, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment) throw new Error(`no file of src/browser/ has a fragment ${value}`);
      if (seen.has(value)) return;
      seen.set(value, fragment);
      fragmentsOf({ kind: document.kind, definitions: [fragment] }, seen);
    },
  });
  return seen;
}

/** Where the module of a .graphql file stands. */
export function moduleOf({ file }: Source): string {
  return join(root, file.replace(/\.graphql$/, '.generated.ts'));
}

/** The TypeScript of one .graphql file: the types of answers and variables, and the texts that are sent. */
export async function codeOf(source: Source): Promise<string> {
  const used = [...fragmentsOf(source.document).entries()];
  const types = await codegen({
    filename: moduleOf(source),
    schema,
    documents: [{ location: source.file, document: source.document }],
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      immutableTypes: true,
      onlyOperationTypes: true,
      scalars: { ID: 'string', Date: 'string' },
      externalFragments: used
        .filter(([name]) => !source.document.definitions.some((own) => 'name' in own && own.name?.value === name))
        .map(([name, node]) => ({
          isExternal: true,
          importFrom: null,
          name,
          onType: node.typeCondition.name.value,
          node,
        })),
    },
  });
  const texts = source.document.definitions.flatMap((definition) => {
    if (definition.kind !== 'OperationDefinition') return [];
    const name = definition.name?.value ?? '';
    const alone: DocumentNode = { kind: source.document.kind, definitions: [definition] };
    const text = stripIgnoredCharacters([definition, ...fragmentsOf(alone).values()].map(print).join('\n'));
    const kind = `${definition.operation.charAt(0).toUpperCase()}${definition.operation.slice(1)}`;
    return [
      `export const ${name}: Operation<${name}${kind}, ${name}${kind}Variables> = { name: '${name}', text: ${JSON.stringify(text)} };`,
    ];
  });
  const up = dirname(source.file)
    .split('/')
    .slice(2)
    .map(() => '..');
  const ask =
    texts.length > 0
      ? `import type { Operation } from '${[...(up.length > 0 ? up : ['.']), 'ask.ts'].join('/')}';\n`
      : '';
  return `/* Made from the .graphql file beside it by npm run types. Do not edit. */\n/* eslint-disable */\n${ask}${types}\n${texts.join('\n')}\n`;
}
