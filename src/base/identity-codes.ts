import type { Database } from '../io/sqlite/driver.ts'
import type { HashedCode } from '../privacy/one-time-code.ts'

/** A code by which a person proves who they are, hashed. */
export interface IssuedCode extends HashedCode {
  /** Milliseconds since 1970, UTC. */
  readonly issuedAt: number
  /** How often another was typed. */
  readonly tries: number
}

/** Keeps the code of a request; the one before it is void. */
export function keepCode(database: Database, request: number, { salt, hash }: HashedCode, issuedAt: number): void {
  database.prepare('insert or replace into identity_codes values (?, ?, ?, ?, 0)').run(request, salt, hash, issuedAt)
}

export function codeOf(database: Database, request: number): IssuedCode | undefined {
  return database
    .prepare('select salt, hash, issued_at "issuedAt", tries from identity_codes where request_id = ?')
    .get(request) as IssuedCode | undefined
}

export function countTry(database: Database, request: number): void {
  database.prepare('update identity_codes set tries = tries + 1 where request_id = ?').run(request)
}

/** A code is good for once. */
export function dropCode(database: Database, request: number): void {
  database.prepare('delete from identity_codes where request_id = ?').run(request)
}
