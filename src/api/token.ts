import { createHash, timingSafeEqual } from 'node:crypto';
import { refusal } from './refusal.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Checks an `Authorization` header against the server's token, in a time that does not depend on how much of it is right.
 * Without a token of the server's nothing may be changed.
 * @returns a check that throws the refusal FORBIDDEN or UNAUTHENTICATED.
 */
export function tokenCheck(token: string | undefined): (authorization: string | null) => void {
  if (token === undefined) {
    return () => {
      throw refusal(
        'FORBIDDEN',
        'changing is switched off here',
        'Who runs the server may start it with a token in ACG_TOKEN.',
        403,
      );
    };
  }
  const expected = digest(token);
  return (authorization) => {
    const given = /^bearer +(.+?) *$/i.exec(authorization ?? '')?.[1];
    if (given === undefined) {
      throw refusal('UNAUTHENTICATED', 'this asks for a token', 'Send the header Authorization: Bearer …', 401, {
        'www-authenticate': 'Bearer',
      });
    }
    if (timingSafeEqual(digest(given), expected)) return;
    throw refusal('FORBIDDEN', 'this is not the token', 'Send the token that the server was started with.', 403);
  };
}
