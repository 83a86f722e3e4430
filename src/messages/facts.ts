export type { Faults } from '../model/fault.ts'
import type { Faults } from '../model/fault.ts'

/** The key of a fault. */
export type Fault = keyof Faults
