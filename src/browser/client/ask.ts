import { AskError, dataOf, questionOf, type Answer, type Ask } from '../ask.ts';

/** The element with what the server asked for this page, as JSON: pairs of question and data. */
const handedOver = 'answers';

/**
 * Asks the API over HTTP. What the server already asked for the first screen is taken from the page, once: the same view
 * run over the same answers gives the same screen.
 */
export function createAsk(): Ask {
  const answers = new Map<string, Answer['data']>(
    JSON.parse(document.getElementById(handedOver)?.textContent ?? '[]') as [string, Answer['data']][],
  );
  return async <Data, Variables extends object>(
    operation: { readonly name: string; readonly text: string },
    variables: Variables,
  ) => {
    const question = questionOf(operation, variables);
    if (answers.has(question)) {
      const answer: Answer<Data> = { data: answers.get(question) as Data };
      answers.delete(question);
      return dataOf(answer);
    }
    return dataOf(await answerTo<Data>(operation.text, variables));
  };
}

async function answerTo<Data>(query: string, variables: object): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new AskError('the server could not be reached', 'UNREACHABLE', '');
  }
  return (await response.json()) as Answer<Data>;
}
