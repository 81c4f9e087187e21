import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { ActLine } from './write.ts';

/** Treaties whose members a list of December 2025 names, without days and with known errors. */
export const listedTreaties: Readonly<Record<string, string>> = {
  BANGKOK: 'treaty/bangkok',
  CTBT: 'treaty/ctbt',
  CWC: 'treaty/cwc',
  MOONAGREEMENT: 'treaty/moon',
  NPT: 'treaty/npt',
  PELINDABA: 'treaty/pelindaba',
  RAROTONGA: 'treaty/rarotonga',
  TPNW: 'treaty/tpnw',
};

/** The lists of bodies and regimes that seed/status/members.yaml refers to. */
export const listedBodies = ['AG', 'IAEA', 'MTCR', 'NAM', 'NSG', 'OSCE', 'UN', 'WASSENAAR', 'ZANGGERCOM'] as const;

const List = z.object({ includes: z.array(z.object({ id: z.string(), type: z.string() })).default([]) });

/** The States that a list names, in the order of their codes. */
export function listed(folder: string, name: string): string[] {
  const list = List.parse(parseYaml(readFileSync(`${folder}/internacia_2025-12/${name}.yaml`, 'utf8')));
  return list.includes
    .filter(({ type }) => type === 'country')
    .map(({ id }) => `state/${id.toLowerCase()}`)
    .sort();
}

export function listedActs(folder: string): ActLine[] {
  return Object.entries(listedTreaties).flatMap(([name, treaty]) =>
    listed(folder, name).map((state) => ({ treaty, state, act: 'listed', date: '' })),
  );
}

const China = z.array(z.object({ treaty: z.string(), action: z.string(), date: z.string(), source: z.string() }));
const chinaSources: Readonly<Record<string, string>> = {
  "China's National Defense in the New Era (2019) table 4": 'cn-2019',
  'list of arms-control treaties China joined (2005)': 'cn-2005',
};

/** What China's own lists say it joined. Protocols of zones other than the South Pacific have no id of their own. */
export function chinaActs(folder: string): (ActLine & { readonly source: string })[] {
  const rows = China.parse(parse(readFileSync(`${folder}/china_treaty_actions.csv`, 'utf8'), { columns: true }));
  return rows.flatMap(({ treaty: named, action, date, source }) => {
    const treaty = named.startsWith('treaty/rarotonga (') ? 'instrument/rarotonga-protocols' : named;
    const id = chinaSources[source];
    if (id === undefined) throw new Error(`china_treaty_actions.csv: “${source}” is no known source`);
    return treaty.includes('(')
      ? []
      : [{ treaty, state: 'state/cn', act: action.replaceAll(' ', '-'), date, source: id }];
  });
}

/** The parties of Rarotonga that the Pacific Islands Forum named in 2010. */
export function rarotongaActs(folder: string): ActLine[] {
  const line = readFileSync(`${folder}/rarotonga_facts.csv`, 'utf8')
    .split('\n')
    .find((each) => each.startsWith('parties'));
  const codes = line?.split(',')[1]?.split(' ') ?? [];
  return codes.map((code) => ({
    treaty: 'treaty/rarotonga',
    state: `state/${code.toLowerCase()}`,
    act: 'listed',
    date: '',
  }));
}
