import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { DocumentError } from '../../errors.ts';
import type { Told } from '../../frame/told.ts';
import type { Given } from './source.ts';

const Names = z.union([z.string(), z.array(z.string())]).transform((names) => (Array.isArray(names) ? names : [names]));
const FrontMatter = z.object({
  title: z.string().optional(),
  date: z.iso.date().optional(),
  issuer: Names.optional(),
  issuers: Names.optional(),
  source: z.string().optional(),
});

/** The id of an issuer by its name in `where`. */
export type Issuer = (name: string, where: string) => string;

const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * A text without the YAML block between lines of `---` at its start, and what that says: title, date, issuer (or
 * issuers) and source; other keys are left alone. Offsets count from the first character behind it.
 * @throws DocumentError where the block is broken.
 */
export function withoutFrontMatter(whole: string, where: string, issuer: Issuer): Given {
  const matter = block.exec(whole);
  // Lines of dashes stand in texts too: only what begins with a key is front matter.
  if (!matter?.[1] || !/^\s*(#.*\s+)*[\w-]+\s*:/.test(matter[1])) return { text: whole, told: {} };
  const text = whole.slice(matter[0].length);
  return { text, told: toldIn(matter[1], where, issuer) };
}

function toldIn(yaml: string, where: string, called: Issuer): Told {
  try {
    const { title, date, source, issuer, issuers } = FrontMatter.parse(parse(yaml, { schema: 'core' }));
    const all = [...(issuer ?? []), ...(issuers ?? [])];
    return {
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(all.length === 0 ? {} : { issuers: all.map((name) => called(name, where)).sort() }),
      ...(source === undefined ? {} : { source }),
    };
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof YAMLParseError)) throw error;
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const what = issue ? `${issue.path.join('.')}: ${issue.message}` : error.message.split('\n', 1)[0];
    throw new DocumentError(
      `its front matter is wrong (${what})`,
      where,
      'Write title, date (YYYY-MM-DD), issuer and source as YAML between two lines of ---.',
      { cause: error },
    );
  }
}
