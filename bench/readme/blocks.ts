/** The pages whose examples carry the answers that the program gives. */
export const answeredPages: readonly URL[] = ['README.md', 'docs/STATUS.md'].map(
  (path) => new URL(`../../${path}`, import.meta.url),
);

/** An example of such a page: what is asked, and the answer printed under it. */
export interface Example {
  readonly kind: 'command' | 'query';
  /** A shell command line, or a GraphQL query. */
  readonly asked: string;
  /** The answer as it is printed, without a line end. */
  readonly answer: string;
  /** Where the answer stands in the page, in UTF-16 units: its end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const commands = /^```console\n\$ (?<asked>.+)\n(?<answer>[^]*?)\n?```$/gm;
const queries = /^```graphql\n(?<asked>[^]*?)\n```\n\n```json\n(?<answer>[^]*?)\n?```$/gm;

/** The examples of a Markdown text: `console` blocks of one command, and `graphql` blocks with a `json` block after them. */
export function examplesIn(markdown: string): Example[] {
  const find = (kind: Example['kind'], pattern: RegExp): Example[] =>
    [...markdown.matchAll(pattern)].map((match) => {
      const { asked = '', answer = '' } = match.groups ?? {};
      const end = match.index + match[0].length - '```'.length;
      const gap = match[0].endsWith('\n```') && answer !== '' ? 1 : 0;
      return { kind, asked, answer, start: end - gap - answer.length, end: end - gap };
    });
  return [...find('command', commands), ...find('query', queries)].sort((a, b) => a.start - b.start);
}

/** The text with each example's answer replaced, in the order of `examplesIn`. */
export function withAnswers(markdown: string, answers: readonly string[]): string {
  return examplesIn(markdown).reduceRight((text, { start, end }, index) => {
    const answer = answers[index] ?? '';
    const gap = text.startsWith('\n', end) ? '' : '\n';
    return `${text.slice(0, start)}${answer}${gap}${text.slice(end)}`;
  }, markdown);
}
