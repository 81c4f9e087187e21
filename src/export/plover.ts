import { ploverOf } from '../stances/plover.ts';
import type { PloverEvent } from '../extraction.ts';
import type { Batch, End } from './graph.ts';
import { stancesOf } from './stances.ts';

/** Verbal cooperation or verbal conflict: the quad class of each event. */
const quads: Readonly<Record<PloverEvent, string>> = {
  AGREE: 'V-COOP',
  SUPPORT: 'V-COOP',
  REQUEST: 'V-CONF',
  ACCUSE: 'V-CONF',
  REJECT: 'V-CONF',
};

/** PLOVER's contexts for what has not happened. */
const contexts: Readonly<Record<string, readonly string[]>> = {
  intended: ['future'],
  required: ['future'],
  conditional: ['hypothetical'],
};

const actor = ({ id, name, kind }: End): object => ({ id, name, kind });

/** One JSON object a line for each position that is an event: who does what toward whom, about what, in which words. */
export async function* ploverEvents(graph: AsyncIterable<Batch>): AsyncGenerator<string> {
  for await (const batch of graph) {
    const events = stancesOf(batch).flatMap((stance) => {
      const event = ploverOf(stance);
      if (event === null) return [];
      return {
        event_id: stance.id,
        event_date: stance.date,
        event_type: event,
        quad_code: quads[event],
        contexts: contexts[stance.modality] ?? [],
        actors: stance.holders.map(actor),
        recipients: stance.toward.map(actor),
        issue: actor(stance.target),
        polarity: stance.polarity,
        event_text: stance.quote,
        sentence: stance.sentence.properties['text'],
        source: {
          document: stance.document,
          headline: stance.source.name,
          language: stance.source.properties['language'],
          start: stance.start,
          end: stance.end,
        },
        confidence: stance.confidence,
      };
    });
    yield events.map((event) => `${JSON.stringify(event)}\n`).join('');
  }
}
