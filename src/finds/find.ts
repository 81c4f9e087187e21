import type { CueRow, ModalRow, OperatorRow, ReferenceRow, SpeechRow } from '../knowledge/schema.ts';
import type { Span } from '../text/layers.ts';

/** What a pattern stands for, by layer. `rule` is the row of seed/ it comes from. */
export type Sense =
  | { readonly layer: 'name'; readonly rule: string; readonly entity: string }
  /** A single Chinese character that may stand for a State (美, 俄). */
  | { readonly layer: 'character'; readonly rule: string; readonly entity: string }
  /** Holds a name's characters but is not the thing (New York for the US, 南海 …). */
  | { readonly layer: 'except'; readonly rule: string }
  | { readonly layer: 'person'; readonly rule: string; readonly entity: string }
  | {
      readonly layer: 'topic';
      readonly rule: string;
      readonly topic: string;
      readonly sign: 1 | -1;
      readonly near: readonly string[];
    }
  | { readonly layer: 'near'; readonly rule: string }
  | {
      readonly layer: 'described';
      readonly rule: string;
      readonly entities: readonly string[];
      readonly with: readonly string[];
      readonly near: readonly string[];
    }
  | { readonly layer: 'cue'; readonly rule: string; readonly row: CueRow }
  | { readonly layer: 'operator'; readonly rule: string; readonly row: OperatorRow }
  | { readonly layer: 'modal'; readonly rule: string; readonly row: ModalRow }
  | { readonly layer: 'speech'; readonly rule: string; readonly row: SpeechRow }
  | { readonly layer: 'reference'; readonly rule: string; readonly row: ReferenceRow };

export type Layer = Sense['layer'];

/** A sense found in a text. `gap` is what the pattern's first gap holds. */
export type Find<S extends Sense = Sense> = S & Span & { readonly gap: Span | null };
export type FindOf<L extends Layer> = Find<Extract<Sense, { layer: L }>>;

/** A pattern of one language and what it stands for. */
export interface Entry {
  readonly pattern: string;
  readonly sense: Sense;
}

/**
 * A sense at a place. Spelled out by layer, since a text has a find for every third character and copying objects of
 * many shapes costs more than finding them.
 */
export function findAt(sense: Sense, start: number, end: number, gap: Span | null): Find {
  const { layer, rule } = sense;
  switch (layer) {
    case 'name':
    case 'character':
    case 'person':
      return { layer, rule, entity: sense.entity, start, end, gap };
    case 'except':
    case 'near':
      return { layer, rule, start, end, gap };
    case 'topic':
      return { layer, rule, topic: sense.topic, sign: sense.sign, near: sense.near, start, end, gap };
    case 'described':
      return { layer, rule, entities: sense.entities, with: sense.with, near: sense.near, start, end, gap };
    case 'cue':
      return { layer, rule, row: sense.row, start, end, gap };
    case 'operator':
      return { layer, rule, row: sense.row, start, end, gap };
    case 'modal':
      return { layer, rule, row: sense.row, start, end, gap };
    case 'speech':
      return { layer, rule, row: sense.row, start, end, gap };
    case 'reference':
      return { layer, rule, row: sense.row, start, end, gap };
  }
}
