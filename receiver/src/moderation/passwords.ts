/** Passwords are kept as scrypt hashes, each with its own salt. */

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** 32 MiB and about 80 ms each. */
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const LENGTH = 32;
const AT_ONCE = 2;
const MOST_WAITING = 30;

let running = 0;
const waiting: (() => void)[] = [];

/** @throws where too many wait: memory would grow */
async function derive(password: string, salt: Buffer): Promise<Buffer> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new Error('too many sign in at once');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await new Promise((resolve, reject) =>
      scrypt(password.normalize('NFC'), salt, LENGTH, COST, (error, key) =>
        error ? reject(error) : resolve(key),
      ),
    );
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64')}$${(await derive(password, salt)).toString('base64')}`;
}

/** @param hash nothing for an unknown account: it takes as long */
export async function checkPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, salt = '', key = ''] = (hash ?? '').split('$');
  const derived = await derive(password, Buffer.from(salt || 'AAAAAAAAAAAAAAAAAAAAAA==', 'base64'));
  const expected = Buffer.from(key, 'base64');
  return expected.length === derived.length && timingSafeEqual(derived, expected);
}
