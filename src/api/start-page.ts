import { createHash } from 'node:crypto';

export interface StartPage {
  readonly documents: readonly { readonly name: string; readonly date: string | null; readonly language: string }[];
  readonly counts: Readonly<Record<'documents' | 'sentences' | 'mentions' | 'stances' | 'entities', number>>;
  readonly graphiql: boolean;
}

interface Example {
  readonly question: string;
  readonly query: string;
}

/** Questions to begin with. */
export const examples: readonly Example[] = [
  {
    question: 'Who is for and against Golden Dome, in which words?',
    query: `{
  positions(on: { name: "Golden Dome" }) {
    for { actor { name } count stances(first: 3) { nodes { quote date } } }
    against { actor { name } count stances(first: 3) { nodes { quote date } } }
    both { actor { name } }
    silent { name }
  }
}`,
  },
  {
    question: 'Which treaties do the documents speak of, and where?',
    query: `{
  treaties(filter: { mentioned: true }) {
    nodes { slug name mentions(first: 2) { totalCount nodes { quote start end document { name } } } }
  }
}`,
  },
  {
    question: 'What does China oppose?',
    query: `{
  stances(first: 10, filter: { holder: { eq: "中国" }, polarity: { eq: AGAINST } }) {
    totalCount
    nodes { target { name } act toward { name } quote cue { text } document { name date } }
  }
}`,
  },
];

const style = `
body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.5rem}
dt{color:#555}dd{margin:0;font-size:1.4rem;font-variant-numeric:tabular-nums}dl div{display:flex;flex-direction:column-reverse}
pre{background:#f3f3f3;padding:.75rem;overflow:auto;font-size:.85rem}a{color:#0b57a4}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}pre{background:#262626}a{color:#8ab8ee}dt{color:#aaa}}
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing but the page's own style runs or loads. */
export const startPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** What is there and where to go: plain HTML, every text escaped. */
export function startPage({ documents, counts, graphiql }: StartPage): string {
  const shown = Object.entries(counts).map(([name, count]) => `<div><dt>${escaped(name)}</dt><dd>${count}</dd></div>`);
  const rows = documents.map(
    ({ name, date, language }) =>
      `<li lang="${escaped(language)}">${escaped(name)}${date ? ` <small>${escaped(date)}</small>` : ''}</li>`,
  );
  const more = counts.documents > documents.length ? `<p>… and ${counts.documents - documents.length} more.</p>` : '';
  const asked = examples.map(
    ({ question, query }) =>
      `<h3>${graphiql ? `<a href="/graphql?query=${encodeURIComponent(query)}">${escaped(question)}</a>` : escaped(question)}</h3><pre>${escaped(query)}</pre>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>arms-control-graph</title><style>${style}</style></head><body>
<h1>arms-control-graph</h1>
<p>Arms-control statements as a graph: treaties, actors, programmes and positions, each with the sentence it rests on.</p>
<h2>What is here</h2><dl>${shown.join('')}</dl>
${documents.length > 0 ? `<ul>${rows.join('')}</ul>${more}` : '<p>No document has been read yet.</p>'}
<h2>Where to go</h2>
<ul>${graphiql ? '<li><a href="/graphql">GraphiQL</a>, to ask and to look at the schema</li>' : ''}<li><code>POST /graphql</code>, the GraphQL endpoint</li><li><a href="/health">/health</a>, <a href="/ready">/ready</a></li></ul>
<h2>Questions to begin with</h2>
${asked.join('\n')}
</body></html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
