/** What kind of text this is, whose it is, and which of its sentences belong to it. */
export interface Frame {
  readonly genre:
    'joint-statement' | 'communique' | 'statement' | 'press-conference' | 'report' | 'treaty' | 'document' | 'other';
  readonly title: string | null;
  /** `YYYY-MM-DD`, if the text says on which day it was made. */
  readonly date: string | null;
  /** Whose statement it is as a whole; none for a report. */
  readonly issuers: readonly string[];
  /** One for each sentence of the text. */
  readonly sentences: readonly FramedSentence[];
}

export type Role = 'title' | 'heading' | 'question' | 'answer' | 'body' | 'signature' | 'dateline';
export type ForeignReason = 'credit' | 'advertising' | 'furniture' | 'other-subject';

export interface FramedSentence {
  readonly foreign: boolean;
  readonly reason?: ForeignReason;
  readonly role: Role;
}
