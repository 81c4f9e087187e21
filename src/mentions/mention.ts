import type { EntityKind } from '../knowledge/knowledge.ts';
import type { Span } from '../text/layers.ts';

/** An entity at a place of the text, while it is being read. */
export interface Mentioned extends Span {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly how: 'name' | 'anaphora' | 'implied';
  readonly rule: string;
}

/** Who can hold a position or be addressed. */
export const isActor = ({ kind }: { readonly kind: EntityKind }): boolean =>
  kind === 'state' || kind === 'org' || kind === 'group';
