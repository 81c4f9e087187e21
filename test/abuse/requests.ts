import type { Attack } from './injections.ts';

const nested = (depth: number): string =>
  `{ stances { nodes { ${'sentence { stances { '.repeat(depth)} id ${'} } '.repeat(depth)} } } }`;
const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');
const attack = (name: string, query: string, variables: object = {}): Attack => ({ name, query, variables });

/** Operations that ask too much, or are none. */
export const operations: readonly Attack[] = [
  ...[3, 8, 20, 100, 200].map((depth) => attack(`deep ${depth}`, nested(depth))),
  ...[50, 1000, 5000, 30_000].map((count) => attack(`fields ${count}`, `{ ${many(count, () => '__typename')} }`)),
  ...[20, 60, 200].map((count) =>
    attack(`aliases ${count}`, `{ ${many(count, (at) => `a${at}: stances(first: 100) { nodes { id quote } }`)} }`),
  ),
  ...[10, 100].flatMap((first) => [
    attack(
      `wide ${first}`,
      `{ documents(first: ${first}) { nodes { sentences(first: ${first}) { nodes { mentions { quote } stances { quote } } } } } }`,
    ),
    attack(
      `wide by variable ${first}`,
      'query($n: Int!) { documents(first: $n) { nodes { sentences(first: $n) { nodes { mentions { quote entity { mentions(first: $n) { nodes { quote } } } } } } } } }',
      { n: first },
    ),
    attack(
      `texts ${first}`,
      `{ documents(first: ${first}) { nodes { text sentences(first: 100) { nodes { document { text } } } } } }`,
    ),
  ]),
  ...[101, 1_000_000, 2 ** 31 - 1, -1, 0].map((first) =>
    attack(`page ${first}`, `{ stances(first: ${first}) { totalCount } }`),
  ),
  attack('page too large for an Int', '{ stances(first: 99999999999) { totalCount } }'),
  attack('circular fragments', '{ stances { nodes { ...A } } } fragment A on Stance { sentence { stances { ...A } } }'),
  attack('fragments in a ring', `{ ...F0 } ${many(100, (at) => `fragment F${at} on Query { ...F${(at + 1) % 100} }`)}`),
  attack(
    'fragments that double',
    `{ ...F0 } ${many(30, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Query { __typename }`,
  ),
  attack(
    'fragments that nobody uses',
    `{ __typename } ${many(200, (at) => `fragment F${at} on Query { __typename }`)}`,
  ),
  attack(
    'introspection in circles',
    `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} } '.repeat(12)} } } }`,
  ),
  attack(
    'introspection wide',
    `{ ${many(40, (at) => `a${at}: __schema { types { fields { args { name description } } } }`)} }`,
  ),
  attack('directives', `{ __typename ${many(500, () => '@include(if: true)')} }`),
  attack('an unknown directive', '{ __typename @evil(a: 1) }'),
  attack('two operations', 'query A { __typename } query B { __typename }'),
  attack('no operation', 'fragment A on Query { __typename }'),
  attack('a subscription as a query', 'subscription { job(id: "x") { state } }'),
  attack('open braces', '{'.repeat(100_000)),
  attack('open lists', `{ nodes(ids: ${'['.repeat(10_000)}`),
  ...[100, 450, 900, 1990].flatMap((depth) => [
    attack(`closed lists ${depth}`, `{ nodes(ids: ${'['.repeat(depth)}${']'.repeat(depth)}) { id } }`),
    attack(
      `closed objects ${depth}`,
      `{ stances(filter: ${'{holder:'.repeat(depth)}1${'}'.repeat(depth)}) { totalCount } }`,
    ),
    attack(`closed fields ${depth}`, `{ ${'a { '.repeat(depth)} b ${'}'.repeat(depth)} }`),
    attack(`types of lists ${depth}`, `query($x: ${'['.repeat(depth)}Int${']'.repeat(depth)}) { __typename }`),
  ]),
  attack('a long name', `{ ${'a'.repeat(200_000)} }`),
  attack('a long string', `{ search(text: "${'a'.repeat(500_000)}") { score } }`),
  attack('a long comment', `#${'x'.repeat(500_000)}\n{ __typename }`),
  attack('many variables', `query(${many(600, (at) => `$v${at}: Int`)}) { __typename }`),
  attack('huge variables', 'query($x: String) { search(text: $x) { score } }', { x: 'x'.repeat(900_000) }),
  attack('huge lists', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 100_000 }, (_, at) => String(at)),
  }),
  attack('nested variables', 'query($f: StanceFilter) { stances(filter: $f) { totalCount } }', {
    f: JSON.parse(`${'{"holder":'.repeat(500)}1${'}'.repeat(500)}`) as object,
  }),
  attack('many holders', 'query($in: [String!]) { stances(filter: { holder: { in: $in } }) { totalCount } }', {
    in: Array.from({ length: 20_000 }, () => 'China'),
  }),
  attack('a prototype', 'query($f: StanceFilter) { stances(filter: $f) { totalCount } }', {
    f: JSON.parse('{"__proto__": {"polluted": true}}') as object,
  }),
  ...['null', '1', '"x"', '[]', '{}', 'true', '1.5', 'FOR'].flatMap((value) => [
    attack(`a filter of ${value}`, `{ stances(filter: ${value}) { totalCount } }`),
    attack(`a page of ${value}`, `{ stances(first: ${value}) { totalCount } }`),
    attack(`an entity by ${value}`, `{ entity(by: ${value}) { slug } }`),
  ]),
  ...['WyJ4Il0', '', 'null', 'W10', 'eyJhIjoxfQ', 'WzEsMiwzLDRd', '😀'].map((after) =>
    attack(`behind ${after}`, 'query($after: String) { stances(after: $after) { nodes { id } } }', { after }),
  ),
  ...['U3RhbmNlOg', 'RG9jdW1lbnQ6Og', 'TWFyazprbm93bGVkZ2U', 'TWFyazpjYW5hcnk', '=', 'U3RhbmNlOicgT1IgMT0x'].map((id) =>
    attack(`the node ${id}`, 'query($id: ID!) { node(id: $id) { id __typename } }', { id }),
  ),
];

/** Bodies that are no request: type and content. */
export const bodies: readonly (readonly [type: string, body: string])[] = [
  ['application/json', ''],
  ['application/json', '{'],
  ['application/json', 'null'],
  ['application/json', '1'],
  ['application/json', '"{ __typename }"'],
  ['application/json', '[]'],
  ['application/json', JSON.stringify(Array.from({ length: 1000 }, () => ({ query: '{ summary { documents } }' })))],
  ['application/json', '{"query": 1}'],
  ['application/json', '{"query": {"a": 1}}'],
  ['application/json', '{"query": "{ __typename }", "variables": []}'],
  ['application/json', '{"query": "{ __typename }", "variables": "x"}'],
  ['application/json', '{"query": "{ __typename }", "operationName": 1}'],
  ['application/json', '{"query": "{ __typename }", "extensions": 1}'],
  ['application/json', '{"query": "{ __typename }", "__proto__": {"a": 1}}'],
  ['application/json', '['.repeat(100_000)],
  ['application/json; charset=utf-7', '{"query": "{ __typename }"}'],
  ['application/graphql', '{ __typename'],
  ['text/plain', '{"query": "{ __typename }"}'],
  ['application/x-www-form-urlencoded', 'query={__typename}'],
  ['multipart/form-data; boundary=x', '--x\r\n'],
  ['multipart/form-data', 'x'],
  ['text/html', '<form>'],
  ['evil', 'x'],
];

/** What is sent in place of the token. */
export const tokens: readonly string[] = [
  'Bearer',
  'Bearer  ',
  'Bearer null',
  'Bearer undefined',
  `Bearer ${'x'.repeat(7000)}`,
  'Bearer a b c',
  'Basic YTpi',
  'bearer\tx',
  'Token x',
];
