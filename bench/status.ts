import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chinaActs, listed, listedActs, listedBodies, rarotongaActs } from './status/listed.ts';
import { unodaActs } from './status/unoda.ts';
import { untcActs } from './status/untc.ts';
import { readVotes } from './status/votes.ts';
import { writeActs, writeTable } from './status/write.ts';

/*
 * Makes the tables of seed/status/ from the reference collections in the folder that ACG_CORPUS names. What is written
 * there by hand (facts, members, rules, sources) stays as it is.
 */

const corpus = process.env['ACG_CORPUS'];
if (corpus === undefined) {
  console.error('ACG_CORPUS must name the folder that holds reference/.');
  process.exit(2);
}
const reference = `${corpus}/reference`;
const status = fileURLToPath(new URL('../seed/status', import.meta.url));
mkdirSync(`${status}/acts`, { recursive: true });

const china = chinaActs(reference);
const sources = {
  'unoda-2018': unodaActs(reference),
  'untc-2015': untcActs(reference),
  'internacia-2025': listedActs(reference),
  'pif-2010': rarotongaActs(reference),
  'cn-2019': china.filter(({ source }) => source === 'cn-2019'),
  'cn-2005': china.filter(({ source }) => source === 'cn-2005'),
};
for (const [source, acts] of Object.entries(sources)) {
  writeActs(`${status}/acts/${source}.csv`, acts);
  console.log(`${source}: ${acts.length} acts`);
}

writeTable(
  `${status}/members.csv`,
  ['list', 'state'],
  listedBodies.flatMap((name) => listed(reference, name).map((state) => [name, state])),
);

const { voters, rollCalls } = readVotes(reference);
writeTable(
  `${status}/voters.csv`,
  ['state'],
  voters.map((code) => [`state/${code}`]),
);
writeTable(
  `${status}/roll-calls.csv`,
  ['id', 'session', 'date', 'resolution', 'subject', 'description', 'votes'],
  [...rollCalls]
    .sort((a, b) => (a.date === b.date ? Number(a.id) - Number(b.id) : a.date < b.date ? -1 : 1))
    .map((row) => [row.id, row.session, row.date, row.resolution, row.subject, row.description, row.votes]),
);
console.log(`${rollCalls.length} roll calls, ${voters.length} voters`);
