import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { entityLabels } from '../../src/graph/labels.ts';

const sdl = readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8');
const generated = new URL('../../src/api/schema.generated.ts', import.meta.url).pathname;

/** GraphQL types by the rows of the graph that they are resolved from. */
const mappers = {
  Entity: 'EntityNode',
  ...Object.fromEntries(entityLabels.map((label) => [label, 'EntityNode'])),
  ...Object.fromEntries(entityLabels.map((label) => [`${label}Connection`, 'Page<EntityNode>'])),
  EntityConnection: 'Page<EntityNode>',
  Document: 'DocumentNode',
  DocumentConnection: 'Page<DocumentNode>',
  Sentence: 'SentenceNode',
  SentenceConnection: 'Page<SentenceNode>',
  Mention: 'MentionNode',
  MentionConnection: 'Page<MentionNode>',
  Stance: 'StanceNode',
  StanceConnection: 'Page<StanceNode>',
  Node: 'AnyNode',
  ActorPosition: 'PositionModel',
  PositionPhase: 'Phase',
  TimelinePoint: 'TimelinePointModel',
  Positions: 'PositionsModel',
  ComparedTarget: 'ComparedTargetModel',
  StanceChange: 'Change',
  GraphEdge: 'EdgeModel',
  Path: 'PathModel',
  SharedNeighbour: 'SharedNeighbourModel',
  Reference: 'ReferenceModel',
  ReferringDocument: 'ReferringModel',
  ReferringDocumentConnection: 'Page<ReferringModel>',
  NamedTogether: 'NamedTogetherModel',
  Review: 'ReviewNode',
  ReviewConnection: 'Page<ReviewNode>',
  StatedPosition: 'Stated',
  Merge: 'MergeNode',
  Job: 'IngestJob',
  Membership: 'MembershipModel',
  MembershipConnection: 'Page<MembershipModel>',
  MembershipAct: 'ActNode',
  RollCall: 'RollCallNode',
  RollCallConnection: 'Page<RollCallNode>',
  RollCallSubject: 'ConcernNode',
  Vote: 'VoteModel',
  VoteConnection: 'Page<VoteModel>',
  SayVoteSign: 'SayVoteSignModel',
  Tension: 'TensionModel',
  TensionConnection: 'Page<TensionModel>',
};

// The types of the resolvers are generated from the SDL: `npm run types` writes them, and this test finds them stale.
test('src/api/schema.generated.ts is what schema/api.graphql gives', async () => {
  const imported = [...new Set(Object.values(mappers).map((model) => model.replace(/<.*/, '')))]
    .filter((name) => name !== 'Page')
    .sort();
  const code = await codegen({
    filename: generated,
    schema: parse(sdl),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      immutableTypes: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', File: 'File' },
      contextType: './context.ts#Context',
      mappers,
      resolverTypeWrapperSignature: 'Promise<T> | T',
    },
  });
  const models = `import type { ${imported.join(', ')} } from './models.ts';\nimport type { Page } from './page.ts';`;
  const text = `/* Made from schema/api.graphql by npm run types. Do not edit. */\n/* eslint-disable */\n${models}\n${code}`;
  const pretty = await format(text, { ...(await resolveConfig(generated)), filepath: generated });
  await expect(pretty).toMatchFileSnapshot(generated);
});

test('every type, field, argument and value has a description', () => {
  const bare: string[] = [];
  const look = (name: string, thing: { readonly description?: string | null | undefined }): void => {
    if (!thing.description) bare.push(name);
  };
  for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(bare).toEqual([]);
});

/** The schema as it was last released: at a release, schema/api.graphql is copied there. */
const released = readFileSync(new URL('../../schema/released.graphql', import.meta.url), 'utf8');

test('what was released stays as it was: deprecate, do not remove', () => {
  const changes = findBreakingChanges(buildSchema(released), buildSchema(sdl));
  expect(changes.map(({ type, description }) => `${type}: ${description}`)).toEqual([]);
  const fewer = sdl.replace(/^ {2}"[^"]*"\n {2}summary: Summary!\n/m, '');
  expect(findBreakingChanges(buildSchema(released), buildSchema(fewer))).toMatchObject([{ type: 'FIELD_REMOVED' }]);
});
