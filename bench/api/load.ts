import autocannon from 'autocannon';

export interface Load {
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Answers that were none, or not 200, or carried errors. */
  readonly failed: number;
  readonly answers: number;
}

/** Asks the same question from so many connections at a time for so many seconds. */
export async function load(url: string, query: string, connections: number, seconds: number): Promise<Load> {
  let refused = 0;
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections,
    duration: seconds,
    setupClient: (client) => {
      client.on('body', (body) => {
        if (String(body).includes('"errors"')) refused++;
      });
    },
  });
  const { latency, requests, errors, timeouts, non2xx } = result;
  return {
    perSecond: requests.average,
    p50: latency.p50,
    // autocannon tells 90 and 97.5; what lies between is told by the later one.
    p95: latency.p97_5,
    failed: errors + timeouts + non2xx + refused,
    answers: requests.total,
  };
}
