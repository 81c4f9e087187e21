import type { Told } from '../../frame/told.ts';

/** A text on its way in: a file, a part of an archive, or standard input. */
export interface Source {
  /** What it is called in messages. */
  readonly name: string;
  /** @throws DocumentError with the source's name. */
  readonly read: () => Promise<Given>;
}

/** A text, and what came with it. */
export interface Given {
  readonly text: string;
  readonly told: Told;
}
