import { AskError, dataOf, type Answer, type Operation } from '../../ask.ts';

/** Asks for a change, with the token that allows it. @throws AskError if it is refused. */
export async function change<Data, Variables extends object>(
  { text: query }: Operation<Data, Variables>,
  variables: Variables,
  token: string,
): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  const response = await sent(token, { 'content-type': 'application/json', accept: 'application/json' }, body);
  return dataOf((await response.json()) as Answer<Data>);
}

/** The same with a file, at `variables.input.file` (https://github.com/jaydenseric/graphql-multipart-request-spec). */
export async function changeWith<Data, Variables extends object>(
  { text: query }: Operation<Data, Variables>,
  file: File,
  token: string,
): Promise<Data> {
  const body = new FormData();
  body.append('operations', JSON.stringify({ query, variables: { input: { file: null } } }));
  body.append('map', JSON.stringify({ file: ['variables.input.file'] }));
  body.append('file', file);
  const response = await sent(token, { accept: 'application/json', 'x-graphql-yoga-csrf': 'page' }, body);
  return dataOf((await response.json()) as Answer<Data>);
}

/** What a subscription tells, one answer after the other, over server-sent events. */
export async function* followed<Data, Variables extends object>(
  { text: query }: Operation<Data, Variables>,
  variables: Variables,
  token: string,
): AsyncGenerator<Data> {
  const body = JSON.stringify({ query, variables });
  const response = await sent(token, { 'content-type': 'application/json', accept: 'text/event-stream' }, body);
  let held = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const events = (held + piece.value).split(/\r?\n\r?\n/);
    held = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: ?(\{.*\})$/m.exec(event)?.[1];
      if (data !== undefined) yield dataOf(JSON.parse(data) as Answer<Data>);
    }
  }
}

async function sent(token: string, headers: Readonly<Record<string, string>>, body: BodyInit): Promise<Response> {
  try {
    return await fetch('/graphql', { method: 'POST', headers: { ...headers, authorization: `Bearer ${token}` }, body });
  } catch {
    throw new AskError('the server could not be reached', 'UNREACHABLE', '');
  }
}
