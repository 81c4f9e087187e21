/** The notation of docs/KNOWLEDGE.md, parsed. Language decides later what a piece of text is compared with. */
export type Element =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'gap'; readonly long: boolean };

export type Pattern = readonly Element[];

export interface AnchoredPattern {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** The pattern without an optional beginning: one body for each way to begin. */
  readonly bodies: readonly Pattern[];
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** @throws Error that names the position when brackets do not pair or the pattern is empty. */
export function parsePattern(source: string): AnchoredPattern {
  const atStart = source.startsWith('^');
  const atEnd = source.endsWith('$');
  const inner = source.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  let at = 0;

  function sequence(until: string): Pattern {
    const elements: Element[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') elements.push({ kind: 'text', text });
      text = '';
    };
    while (at < inner.length) {
      const char = inner.charAt(at);
      if (until.includes(char)) break;
      if (char === '(' || char === '[') {
        flush();
        elements.push(choice(char));
      } else if (char === ')' || char === ']' || char === '|') {
        throw new Error(`“${char}” at ${at + 1} of “${source}” has no opening bracket`);
      } else if (char === '…') {
        flush();
        const long = inner.charAt(at + 1) === '…';
        at += long ? 2 : 1;
        elements.push({ kind: 'gap', long });
      } else {
        text += char;
        at++;
      }
    }
    flush();
    return elements;
  }

  function choice(open: string): Element {
    const close = closing[open] ?? '';
    const options: Pattern[] = open === '[' ? [[]] : [];
    do {
      at++;
      options.push(sequence(`|${close}`));
    } while (inner.charAt(at) === '|');
    if (inner.charAt(at) !== close) throw new Error(`“${open}” in “${source}” is not closed`);
    at++;
    return { kind: 'choice', options };
  }

  const body = trimGaps(sequence(''));
  if (body.length === 0) throw new Error(`“${source}” is empty`);
  return { atStart, atEnd, bodies: beginnings(body) };
}

/** `[a]…b` begins with `a` or, the gap then saying nothing, with `b`; `(a…b|c)d` with `a…bd` or with `cd`. */
function beginnings(body: Pattern): Pattern[] {
  const [first, ...rest] = body;
  if (first?.kind !== 'choice') return body.length > 0 ? [body] : [];
  const options = first.options.filter((option) => option.length > 0);
  const plain = options.filter((option) => !holdsGap(option));
  return [
    ...(plain.length > 0 ? [[{ kind: 'choice' as const, options: plain }, ...rest]] : []),
    ...options.filter(holdsGap).flatMap((option) => beginnings(trimGaps([...option, ...rest]))),
    ...(options.length < first.options.length ? beginnings(trimGaps(rest)) : []),
  ];
}

function holdsGap(pattern: Pattern): boolean {
  return pattern.some(
    (element) => element.kind === 'gap' || (element.kind === 'choice' && element.options.some(holdsGap)),
  );
}

/** A gap at either end says nothing. */
function trimGaps(body: Pattern): Pattern {
  const from = body.findIndex((element) => element.kind !== 'gap');
  const to = body.findLastIndex((element) => element.kind !== 'gap');
  return from < 0 ? [] : body.slice(from, to + 1);
}
