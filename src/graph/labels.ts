/** The label of an entity by the first part of its id; whatever is none of these is Other. */
export const labelOfKind = {
  state: 'State',
  org: 'Organization',
  group: 'Group',
  treaty: 'Treaty',
  instrument: 'Instrument',
  programme: 'Programme',
  event: 'Event',
  topic: 'Topic',
  other: 'Other',
} as const;
export type EntityLabel = (typeof labelOfKind)[keyof typeof labelOfKind];

const byKind: ReadonlyMap<string, EntityLabel> = new Map(Object.entries(labelOfKind));

export const entityLabels: readonly EntityLabel[] = Object.values(labelOfKind);

/** `treaty/npt` → `Treaty`. */
export function labelOf(id: string): EntityLabel {
  return byKind.get(id.slice(0, Math.max(0, id.indexOf('/')))) ?? 'Other';
}
