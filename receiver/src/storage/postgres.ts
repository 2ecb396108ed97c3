/** PostgreSQL: one database for any number of receivers. */

import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.js';

// Our integers are times and counts: they fit a number.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** @param onError told when an idle connection breaks; without a listener that would end the process */
export function openPostgres(url: string, onError: (error: Error) => void): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'immigration-matters-receiver',
    max: 10,
    connectionTimeoutMillis: 4000,
    query_timeout: 15_000,
    keepAlive: true,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => {
    client.on('error', onError);
    // Whatever the server's own setting: what was acknowledged is on its disk.
    client.query('set synchronous_commit = on').catch(onError);
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
