/** The process we are, and what can be asked about others: handed in by bin/, so that src/ stays arithmetic. */
export interface ThisProcess {
  readonly pid: number
  readonly host: string
  isAlive(pid: number): boolean
}
