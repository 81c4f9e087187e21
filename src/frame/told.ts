import { DocumentError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Frame } from './frame.ts';

/** What whoever brings a text says of it: it counts before what the text itself shows. */
export interface Told {
  readonly title?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** Ids of whose statement it is. */
  readonly issuers?: readonly string[];
  /** Where the text was taken from: an address, a publication. */
  readonly source?: string;
}

/** The frame with what was told in place of what was found. */
export function toldFrame(frame: Frame, { title, date, issuers }: Told): Frame {
  return {
    ...frame,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(issuers === undefined ? {} : { issuers }),
  };
}

/**
 * The id of an issuer by its id, the code of a State, or a name as the knowledge has it.
 * @throws DocumentError for what is none; `where` is the text that says so.
 */
export function issuerCalled(name: string, { entities }: Pick<Knowledge, 'entities'>, where: string): string {
  const wanted = name.trim().toLowerCase();
  for (const id of [wanted, `state/${wanted}`]) if (entities.has(id)) return id;
  for (const { id, name: names, patterns } of entities.values()) {
    const all = [...Object.values(names), ...Object.values(patterns).flat()];
    if (all.some((each) => each.toLowerCase() === wanted)) return id;
  }
  throw new DocumentError(
    `its issuer “${name}” is nobody that the knowledge has`,
    where,
    'Give a slug such as state/cn, the code of a State, or a name.',
  );
}
