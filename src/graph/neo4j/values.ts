import neo4j from 'neo4j-driver';

/**
 * Values on their way to the server: the driver sends every JavaScript number as a float, and an offset is an integer.
 * (On the way back the driver itself gives numbers, by `disableLosslessIntegers`.)
 */
export function sent(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value === 'object' && value !== null) return sentMap(value);
  return value;
}

export function sentMap(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sent(value)]));
}
