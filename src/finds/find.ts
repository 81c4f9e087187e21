import type { CueRow, ModalRow, OperatorRow, ReferenceRow, SpeechRow } from '../knowledge/schema.ts';
import { byPlace, type Span } from '../text/layers.ts';
import { sorted } from '../text/order.ts';

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

/** What one sentence holds, by layer; in each, ordered by start, the longest first. Nothing is decided: finds overlap. */
export type SentenceFinds = { readonly [L in Layer]: readonly FindOf<L>[] };

/** The same while a scanner fills it. */
export type Gathering = { readonly [L in Layer]: FindOf<L>[] };

export const gathering = (): Gathering => ({
  name: [],
  character: [],
  except: [],
  person: [],
  topic: [],
  near: [],
  described: [],
  cue: [],
  operator: [],
  modal: [],
  speech: [],
  reference: [],
});

export const nothingFound: SentenceFinds = gathering();

const layers = Object.keys(nothingFound) as Layer[];

/**
 * Adds a sense at a place. Spelled out by layer, since a text has a find for every third character and copying objects
 * of many shapes costs more than finding them.
 */
export function gather(found: Gathering, sense: Sense, start: number, end: number, gap: Span | null): void {
  const { layer, rule } = sense;
  switch (layer) {
    case 'name':
      return void found.name.push({ layer, rule, entity: sense.entity, start, end, gap });
    case 'character':
      return void found.character.push({ layer, rule, entity: sense.entity, start, end, gap });
    case 'person':
      return void found.person.push({ layer, rule, entity: sense.entity, start, end, gap });
    case 'except':
      return void found.except.push({ layer, rule, start, end, gap });
    case 'near':
      return void found.near.push({ layer, rule, start, end, gap });
    case 'topic':
      return void found.topic.push({
        layer,
        rule,
        topic: sense.topic,
        sign: sense.sign,
        near: sense.near,
        start,
        end,
        gap,
      });
    case 'described': {
      const { entities, with: beside, near } = sense;
      return void found.described.push({ layer, rule, entities, with: beside, near, start, end, gap });
    }
    case 'cue':
      return void found.cue.push({ layer, rule, row: sense.row, start, end, gap });
    case 'operator':
      return void found.operator.push({ layer, rule, row: sense.row, start, end, gap });
    case 'modal':
      return void found.modal.push({ layer, rule, row: sense.row, start, end, gap });
    case 'speech':
      return void found.speech.push({ layer, rule, row: sense.row, start, end, gap });
    case 'reference':
      return void found.reference.push({ layer, rule, row: sense.row, start, end, gap });
  }
}

/** Brings what was gathered into the order of place. */
export function inOrder(found: Gathering): SentenceFinds {
  for (const layer of layers) sorted<Span>(found[layer], byPlace);
  return found;
}
