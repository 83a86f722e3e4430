import type { Faults } from './fault.ts'

/** One fault: its key and the facts its sentence names. */
export type Fault = { [K in keyof Faults]: { readonly fault: K; readonly about: Faults[K] } }[keyof Faults]

/** Data or disk said no (exit 3). The one error of ours that a user can cause; anything else thrown is a bug. */
export class DataError extends Error {
  readonly fault: Fault
  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.fault, options)
    this.name = 'DataError'
    this.fault = fault
  }
}
