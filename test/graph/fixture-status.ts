import { rankedActs, type Claim } from '../../src/status/acts.ts';
import type { RollCall, Status } from '../../src/status/load.ts';

/** Deeds beside the words of the fixture's documents. */

const claim = (state: string, act: Claim['act'], date: string | null, source: string, trust: number): Claim => ({
  treaty: 'treaty/npt',
  state,
  act,
  date,
  notified: null,
  note: null,
  disputed: false,
  source,
  asOf: '2018-07-05',
  trust,
});

const rollCall = (
  id: string,
  date: string,
  tie: RollCall['ties'][number],
  votes: Partial<RollCall> = {},
): RollCall => ({
  id: `rollcall/${id}`,
  session: Number(date.slice(0, 4)) - 1945,
  date,
  resolution: `A/RES/${Number(date.slice(0, 4)) - 1945}/${id}`,
  subject: '',
  title: `On ${tie.target}`,
  scope: 'whole',
  yes: [],
  no: [],
  abstained: [],
  source: 'a register of votes',
  ties: [tie],
  ...votes,
});

const direct = { side: 1, direct: true, rule: 'test' } as const;

export const status: Status = {
  acts: rankedActs([
    claim('state/cn', 'accession', '1992-03-09', 'a depositary', 2),
    claim('state/cn', 'accession', '1992-03-17', 'another depositary', 3),
    claim('state/cn', 'listed', null, 'a list', 9),
    claim('state/us', 'signature', '1968-07-01', 'a depositary', 2),
    claim('state/ru', 'ratification', '1970-03-05', 'a depositary', 2),
    claim('state/ru', 'withdrawal', '2024-01-01', 'a notice', 1),
  ]),
  members: [
    { member: 'state/cn', body: 'group/p5', from: '1971-10-25', to: null, source: 'the Charter', note: null },
    { member: 'state/fr', body: 'group/p5', from: '1945-10-24', to: null, source: 'the Charter', note: null },
    { member: 'state/ru', body: 'group/p5', from: '1945-10-24', to: null, source: 'the Charter', note: null },
    { member: 'state/us', body: 'group/p5', from: '1945-10-24', to: null, source: 'the Charter', note: null },
    { member: 'state/yu', body: 'org/iaea', from: '1957-09-17', to: '1992-04-27', source: 'a list', note: null },
  ],
  rollCalls: [
    rollCall(
      '33',
      '2019-12-12',
      { target: 'treaty/npt', ...direct },
      { yes: ['state/cn', 'state/yu'], no: ['state/us'] },
    ),
    rollCall(
      '44',
      '2025-12-01',
      { target: 'programme/golden-dome', ...direct },
      { yes: ['state/cn'], no: ['state/ru', 'state/us'], abstained: ['state/fr'] },
    ),
    rollCall('45', '2025-12-01', { target: 'treaty/npt', ...direct, direct: false }, { no: ['state/cn'] }),
    rollCall('46', '2025-12-02', { target: 'treaty/npt', ...direct }, { scope: 'part', no: ['state/cn'] }),
  ],
  formerStates: [{ id: 'state/yu', name: { zh: '南斯拉夫', en: 'Yugoslavia', ru: 'Югославия' } }],
  open: new Set(['treaty/npt']),
  hash: 'status-1',
};
