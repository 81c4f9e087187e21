import { createServer } from 'node:http';
import { UsageError } from '../errors.ts';
import { createApi, type ApiOptions } from './create.ts';

export interface ServerOptions extends ApiOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new requests, waits for those in hand (10 s at most), and ends. The store stays open. */
  readonly stop: () => Promise<void>;
}

/** How long requests in hand may still take after `stop`, in milliseconds. */
const patience = 10_000;

/**
 * Serves the API over HTTP.
 * @throws UsageError when the port is taken or may not be used.
 */
export async function startServer({ port, host, ...options }: ServerOptions): Promise<RunningServer> {
  const api = createApi(options);
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      void api(request, response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new UsageError(
          error.message,
          `${host}:${port}`,
          'Give another port with --port or PORT (0 takes any free one).',
          { cause: error },
        ),
      );
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    stop: async () => {
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      server.closeIdleConnections();
      const late = setTimeout(() => {
        server.closeAllConnections();
      }, patience);
      await closed;
      clearTimeout(late);
      await api.dispose();
    },
  };
}
