import type { PloverEvent, Stance } from '../extraction.ts';

type Said = Pick<Stance, 'act' | 'polarity' | 'modality'>;

/**
 * The event that a position is in PLOVER (Political Language Ontology for Verifiable Event Records, Open Event Data
 * Alliance), seen from its speaker: what the holder does toward the target or the addressee. Null where PLOVER has no
 * event: an abstention, or a position that is only asked about. docs/EXPORT.md gives the table in words.
 */
export function ploverOf({ act, polarity, modality }: Said): PloverEvent | null {
  if (polarity === 0 || act === 'neutral' || modality === 'questioned') return null;
  if (act === 'propose' || act === 'demand') return 'REQUEST';
  if (act === 'concern' || act === 'condemn' || act === 'accuse') return 'ACCUSE';
  // Support, commit and oppose say no more than their sign: who opposes a withdrawal supports the treaty.
  if (modality === 'required') return 'REQUEST';
  if (polarity === -1) return 'REJECT';
  // A promise of what one will do is agreement; what one does or holds already is support.
  return act === 'commit' || modality === 'intended' ? 'AGREE' : 'SUPPORT';
}
