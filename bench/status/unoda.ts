import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ActLine } from './write.ts';
import { stateNamed } from './states.ts';

/** The treaties of the harvest that the vocabulary has. */
export const unodaTreaties: Readonly<Record<string, string>> = {
  '1925 Geneva Protocol': 'treaty/geneva-protocol',
  'Antarctic Treaty': 'treaty/antarctic',
  'Anti-Personnel Mine Ban Convention': 'treaty/apmbc',
  'Arms Trade Treaty': 'treaty/att',
  'Bangkok Treaty': 'treaty/bangkok',
  'Biological Weapons Convention': 'treaty/bwc',
  'Chemical Weapons Convention': 'treaty/cwc',
  'Comprehensive Nuclear-Test-Ban Treaty': 'treaty/ctbt',
  'Convention on Certain Conventional Weapons': 'treaty/ccw',
  'Convention on Cluster Munitions': 'treaty/ccm',
  'Convention on Environmental Modification Techniques (ENMOD)': 'treaty/enmod',
  'International Convention for the Suppression of Acts of Nuclear Terrorism': 'treaty/icsant',
  'Moon Treaty (Celestial Bodies)': 'treaty/moon',
  'Outer Space Treaty': 'treaty/outer-space',
  'Partial Test Ban Treaty': 'treaty/ptbt',
  'Pelindaba Treaty': 'treaty/pelindaba',
  'Sea-Bed Treaty': 'treaty/seabed',
  'South Pacific Nuclear Free Zone Treaty': 'treaty/rarotonga',
  'Treaty of Tlatelolco': 'treaty/tlatelolco',
  'Treaty on Conventional Armed Forces in Europe (CFE)': 'treaty/cfe',
  'Treaty on Open Skies': 'treaty/open-skies',
  'Treaty on a Nuclear-Weapon-Free Zone in Central Asia (CANWFZ)': 'treaty/semipalatinsk',
  'Treaty on the Non-Proliferation of Nuclear Weapons (NPT)': 'treaty/npt',
  'Treaty on the Prohibition of Nuclear Weapons': 'treaty/tpnw',
};

const Entry = z.object({ actions: z.array(z.string()), dates: z.array(z.string()) });

const acts: Readonly<Record<string, string>> = {
  Signature: 'signature',
  'Deposit of instruments of ratification': 'ratification',
  'Deposit of instruments of accession': 'accession',
  'Deposit of instruments of succession': 'succession',
  'Deposit of instruments of acceptance': 'acceptance',
  'Deposit of instruments of approval': 'approval',
};

/**
 * Acts of the UNODA database as harvested in 2018. Where there are several depositaries, the first day of each act counts.
 * Entries without an act are those of a zone's protocols, which are other instruments.
 */
export function unodaActs(folder: string): ActLine[] {
  const harvest = z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .parse(JSON.parse(readFileSync(`${folder}/unoda_2018/treatydata.json`, 'utf8')));
  return Object.entries(harvest).flatMap(([country, treaties]) =>
    Object.entries(treaties).flatMap(([name, value]) => {
      const treaty = unodaTreaties[name];
      const entry = Entry.safeParse(value);
      if (treaty === undefined || !entry.success) return [];
      const first = new Map<string, string>();
      entry.data.actions.forEach((action, at) => {
        const act = acts[action];
        const date = entry.data.dates[at];
        if (act === undefined || date === undefined) throw new Error(`${country}, ${name}: “${action}” is no act`);
        const before = first.get(act);
        if (before === undefined || date < before) first.set(act, date);
      });
      return [...first].map(([act, date]) => ({ treaty, state: stateNamed(country), act, date }));
    }),
  );
}
