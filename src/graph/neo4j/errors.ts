import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';

interface Failure {
  /** The server's code or the driver's, or words of the message. */
  readonly when: RegExp;
  readonly what: string;
  readonly remedy: string;
}

const credentials = 'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.';

/** In the order in which they are tried. */
const failures: readonly Failure[] = [
  {
    when: /Security\.(Unauthorized|TokenExpired)/,
    what: 'the server refuses the user or the password',
    remedy: credentials,
  },
  {
    when: /Security\.AuthenticationRateLimit/,
    what: 'the server takes no more logins for now, after several with a wrong password',
    remedy: `${credentials} Then wait a moment and try again.`,
  },
  {
    when: /Security\.CredentialsExpired/,
    what: 'the password must be changed before it can be used',
    remedy: 'Change it in Neo4j, then set NEO4J_PASSWORD.',
  },
  {
    when: /Security\.Forbidden/,
    what: 'the user may not do this',
    remedy: 'Name a user in NEO4J_USER who may write data and make indexes.',
  },
  {
    when: /Database\.DatabaseNotFound|DatabaseUnavailable/,
    what: 'the server has no such database',
    remedy: 'Set NEO4J_DATABASE to one that it has (“neo4j” in the community edition), or leave it out.',
  },
  {
    when: /certificate|self.signed|TLS|SSL|EPROTO|secure|socket disconnected before|packet length too long/i,
    what: 'no secure connection can be made',
    remedy: 'Take +s off the scheme for a server without TLS; take +ssc for one with a certificate of its own.',
  },
  {
    when: /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|acquisition timed out/,
    what: 'the server cannot be reached',
    remedy: 'Check NEO4J_URI, and that Neo4j is running there.',
  },
  {
    when: /Server responded HTTP/,
    what: 'what answers there speaks HTTP and not Bolt',
    remedy: 'Give the port of Bolt in NEO4J_URI: 7687 where nothing else was set.',
  },
  {
    when: /NotALeader|ForbiddenOnReadOnlyDatabase/,
    what: 'this member of the cluster takes no writes',
    remedy: 'Use the scheme neo4j:// in place of bolt://, which finds the one that does.',
  },
];

/** One error for whatever the driver throws; `what` was being done at the server `uri`. */
export function explained(error: unknown, uri: string, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Neo4jError ? error.code : '';
  const message = error instanceof Error ? error.message : String(error);
  const failure =
    failures.find(({ when }) => when.test(code)) ?? failures.find(({ when }) => when.test(causes(error).join(' ')));
  if (failure && /Unavailable|Expired/.test(code)) {
    // What the driver calls unavailable may be a refusal of TLS in truth: the words of the causes tell.
    const truth = failures.find(({ when }) => when.test(causes(error).join(' '))) ?? failure;
    return new StoreError(truth.what, uri, truth.remedy, { cause: error });
  }
  if (failure) return new StoreError(failure.what, uri, failure.remedy, { cause: error });
  return new StoreError(
    `the server failed at “${what}”: ${message}`,
    uri,
    'Run the command again; if it stays, look into the log of Neo4j.',
    { cause: error },
  );
}

function causes(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  return [error.message, ...(error.cause === undefined ? [] : causes(error.cause))];
}
