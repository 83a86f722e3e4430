/** The process we are, and what can be asked about others: handed in by bin/, so that src/ stays arithmetic. */
export interface ThisProcess {
  readonly pid: number
  readonly host: string
  isAlive(pid: number): boolean
}

/**
 * Asks name servers. Where there is no answer it throws what has a `code`: `ENOTFOUND`, there is no such name; `ENODATA`, it has
 * nothing of that kind; any other, nobody knows.
 */
export interface Resolver {
  resolveMx(domain: string): Promise<readonly { readonly exchange: string }[]>
  resolve4(domain: string): Promise<readonly string[]>
  resolve6(domain: string): Promise<readonly string[]>
}
