import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** What somebody writes who hopes that his words become part of a query, a path or a page. */
export const payloads: readonly string[] = [
  "'}) DETACH DELETE n //",
  "' OR 1=1 //",
  '" RETURN n UNION MATCH (n) RETURN n.hash AS id //',
  '`}) MATCH (m:Mark) RETURN m //',
  "\\' UNION ALL MATCH (m:Mark) RETURN 0 AS key, m.hash AS id //",
  '$ids',
  '\u0000\u0001\ufffe\ud800',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '{"$gt": ""}',
  '(?:a+)+$' + 'a'.repeat(200),
  '核'.repeat(20_000),
];

export interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
}

/** Each payload in each string or id that a field of the API takes, however deep it stands. */
export function injections(schema: GraphQLSchema): Attack[] {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  return [query, mutation].flatMap((type, at) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => attacksOn(at === 0 ? 'query' : 'mutation', field)),
  );
}

function attacksOn(operation: string, field: GraphQLField<unknown, unknown>): Attack[] {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const given = field.args.map(({ name }) => `${name}: $${name}`);
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  const call = given.length === 0 ? '' : `(${given.join(', ')})`;
  const text = `${operation}${head} { ${field.name}${call} ${selection} }`;
  return field.args.flatMap(({ name, type }) =>
    withPayload(type, 0).map(({ path, value }, at) => {
      const others = field.args
        .filter((other) => other.name !== name && isNonNullType(other.type) && other.defaultValue === undefined)
        .map((other) => [other.name, harmless(other.type)] as const);
      const variables = { ...Object.fromEntries(others), [name]: value };
      return { name: `${field.name}(${name}${path}) ${at % payloads.length}`, query: text, variables };
    }),
  );
}

/** Every value of a type that has one payload in it. */
function withPayload(type: GraphQLInputType, depth: number): { readonly path: string; readonly value: unknown }[] {
  if (isNonNullType(type)) return withPayload(type.ofType, depth);
  if (isListType(type)) return withPayload(type.ofType, depth).map(({ path, value }) => ({ path, value: [value] }));
  if (isInputObjectType(type)) {
    if (depth > 2) return [];
    const fields = Object.values(type.getFields());
    return fields.flatMap((field) =>
      withPayload(field.type, depth + 1).map(({ path, value }) => {
        const others = type.isOneOf ? [] : fields.filter((other) => other !== field && isNonNullType(other.type));
        const rest = Object.fromEntries(others.map((other) => [other.name, harmless(other.type)]));
        return { path: `.${field.name}${path}`, value: { ...rest, [field.name]: value } };
      }),
    );
  }
  return ['String', 'ID', 'Date'].includes(type.name) ? payloads.map((value) => ({ path: '', value })) : [];
}

function harmless(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return harmless(type.ofType);
  if (isListType(type)) return [harmless(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
    return Object.fromEntries(wanted.map((field) => [field.name, harmless(field.type)]));
  }
  return { Int: 1, Float: 0.5, Boolean: true, Date: '2025-05-08' }[type.name] ?? 'x';
}
