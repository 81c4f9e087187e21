import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { UsageError } from '../errors.ts';
import { createApi, type ApiOptions } from './create.ts';
import { openMetrics } from './metrics.ts';

export interface ServerOptions extends ApiOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** How long a request may take to arrive, in milliseconds. */
  readonly bodyTimeout?: number;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new requests, waits for those in hand (10 s at most), and ends. The store stays open. */
  readonly stop: () => Promise<void>;
}

const usualBodyTimeout = 30_000;

/** What is told to who does not speak HTTP, or too slowly. */
const faults: Readonly<Record<string, readonly [status: string, code: string, message: string, remedy: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'BODY_TIMEOUT',
    'the request did not arrive in time',
    'Send it at once.',
  ],
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'BODY_LIMIT',
    'the headers are too large',
    'Send a long query by POST.',
  ],
};
const usualFault = ['400 Bad Request', 'BAD_USER_INPUT', 'this is no HTTP request', 'Send HTTP/1.1.'] as const;

function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, message, remedy] = faults[error.code ?? ''] ?? usualFault;
  const body = JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] });
  const head = [`HTTP/1.1 ${status}`, 'content-type: application/json; charset=utf-8', 'connection: close'];
  socket.end([...head, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'));
}

/** How long requests in hand may still take after `stop`, in milliseconds. */
const patience = 10_000;

/**
 * Serves the API over HTTP.
 * @throws UsageError when the port is taken or may not be used.
 */
export async function startServer({
  port,
  host,
  bodyTimeout = usualBodyTimeout,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const { ready = () => true } = options;
  const api = createApi({ metrics: openMetrics(ready), ...options });
  const server = createServer(
    {
      requestTimeout: bodyTimeout,
      headersTimeout: Math.min(bodyTimeout, 10_000),
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: Math.min(bodyTimeout, 1_000),
    },
    (request, response) => {
      void api(request, response);
    },
  );
  server.on('clientError', refuse);
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
