import type { Value } from '../store.ts';

/** Conditions of a list, nested in any way; a test is a name of a text of Cypher and the value it is made with. */
export type Condition<Test extends string> =
  | { readonly test: Test; readonly value: Value }
  | { readonly all: readonly Condition<Test>[] }
  | { readonly any: readonly Condition<Test>[] }
  | { readonly not: Condition<Test> };

/** The text of each test, given the name of its parameter. It must never be null: what is not known does not fit. */
export type Tests<Test extends string> = Readonly<Record<Test, (parameter: string) => string>>;

/** Conditions as Cypher. The text depends on their shape, never on their values, which are parameters. */
export function compiled<Test extends string>(
  condition: Condition<Test>,
  tests: Tests<Test>,
): { readonly text: string; readonly params: Readonly<Record<string, Value>> } {
  const params: Record<string, Value> = {};
  const textOf = (part: Condition<Test>): string => {
    if ('all' in part) return part.all.length === 0 ? 'true' : `(${part.all.map(textOf).join(' AND ')})`;
    if ('any' in part) return part.any.length === 0 ? 'false' : `(${part.any.map(textOf).join(' OR ')})`;
    if ('not' in part) return `NOT ${textOf(part.not)}`;
    const name = `p${Object.keys(params).length}`;
    params[name] = part.value;
    return `(${tests[part.test](`$${name}`)})`;
  };
  return { text: textOf(condition), params };
}
