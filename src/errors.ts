/** What went wrong, where, and what the reader of the message can do about it. */
abstract class ExplainedError extends Error {
  constructor(
    readonly what: string,
    readonly where: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${where}: ${what}. ${remedy}`, options);
    this.name = new.target.name;
  }
}

/** A row of seed/ is wrong: `where` is file and row. */
export class KnowledgeError extends ExplainedError {}

/** A text cannot be read: `where` is the file's name, or `-` for standard input. */
export class DocumentError extends ExplainedError {}

/** The graph store cannot be opened, read or written. */
export class StoreError extends ExplainedError {}

/** A command, flag or setting is wrong. */
export class UsageError extends ExplainedError {}
