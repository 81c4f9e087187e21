import { z } from 'zod';

/** The shapes of the rows in seed/status/. */

const Id = z.string().regex(/^(state|treaty|instrument|org|group|programme|topic)\/[a-z0-9-]+$/);
const StateId = z.string().regex(/^(state|org)\/[a-z0-9-]+$/);
/** A day, a month or a year. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const Day = z.iso.date();

export const consents = [
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'entry-into-force',
  'listed',
] as const;
export const signatures = ['signature', 'succession-to-signature'] as const;
/** Each takes something back: a membership, its exercise, a ratification, a signature. */
export const departures = ['withdrawal', 'suspension', 'revocation', 'renunciation'] as const;
export const ActKind = z.enum([...consents, ...signatures, ...departures]);
export type ActKind = z.infer<typeof ActKind>;

/** One row of sources.yaml. */
export const SourceRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  /** Until when it knows; absent where each fact names its own document. */
  asOf: Day.optional(),
  /** 1 is believed first. */
  rank: z.int().min(1),
  about: z.string(),
});
export type SourceRow = z.infer<typeof SourceRow>;

/** One line of a table in acts/, whose name is that of its source. */
export const ActLine = z.strictObject({
  treaty: Id,
  state: StateId,
  act: ActKind,
  date: z.union([PartialDate, z.literal('')]),
});

/** One row of facts.yaml. */
export const FactRow = z.strictObject({
  treaty: Id,
  state: StateId,
  act: ActKind,
  /** From when it has effect. */
  date: PartialDate,
  /** When it was made known, where that was earlier. */
  notified: PartialDate.optional(),
  /** The document it rests on. */
  source: z.string().min(1),
  note: z.string().optional(),
  /** Others hold that it had no effect. */
  disputed: z.boolean().optional(),
});

/** A thing of open.yaml: a treaty that any State may join. */
export const OpenRow = z.strictObject({ id: Id });

/** A State of former-states.yaml. */
export const FormerStateRow = z.strictObject({
  id: StateId,
  name: z.strictObject({ zh: z.string(), en: z.string(), ru: z.string() }),
});
export type FormerStateRow = z.infer<typeof FormerStateRow>;

/** One row of members.yaml: a body, group, regime or partnership. */
export const BodyRow = z.strictObject({
  id: Id,
  source: z.string(),
  members: z
    .array(
      z.strictObject({
        from: PartialDate.optional(),
        to: PartialDate.optional(),
        states: z.array(z.string().regex(/^[a-z-]{2,5}$/)).min(1),
        source: z.string().optional(),
        note: z.string().optional(),
      }),
    )
    .optional(),
  /** The list of members.csv that names the others. */
  listed: z.string().optional(),
  /** The treaty whose parties, or signatories, are the members, and from when there is the body. */
  byTreaty: z.strictObject({ treaty: Id, since: Day, signatories: z.literal(true).optional() }).optional(),
});
export type BodyRow = z.infer<typeof BodyRow>;

export const MemberLine = z.strictObject({ list: z.string(), state: StateId });
export const VoterLine = z.strictObject({ state: StateId });

export const RollCallLine = z.strictObject({
  id: z.string().regex(/^\d+$/),
  session: z.string().regex(/^\d+$/),
  date: Day,
  resolution: z.string(),
  subject: z.string(),
  description: z.string(),
  /** A letter for each line of voters.csv. */
  votes: z.string().regex(/^[yna-]+$/),
});
export type RollCallLine = z.infer<typeof RollCallLine>;

const Expressions = z.array(z.string().min(1)).min(1);
const Sides = z.strictObject({ for: z.array(Id).optional(), against: z.array(Id).optional() });

/** What was voted on; `whole` where no row says otherwise. */
export const scopes = ['whole', 'part', 'amendment', 'procedure', 'unclear'] as const;
export type Scope = (typeof scopes)[number];

/** One row of subjects.yaml: what roll calls with such a title are about. */
export const SubjectRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  scope: z.enum(['part', 'amendment', 'procedure', 'unclear']).optional(),
  when: Expressions,
  unless: Expressions.optional(),
  from: Day.optional(),
  until: Day.optional(),
  /** What a vote in favour is for or against. */
  yes: Sides.optional(),
  /** The same of what the resolution only has to do with. */
  theme: Sides.optional(),
  because: z.string().optional(),
  examples: z.array(z.string()).optional(),
  counterexamples: z.array(z.string()).optional(),
});
export type SubjectRow = z.infer<typeof SubjectRow>;
