import type { Fault } from '../model/error.ts'
import type { Messages } from './messages.ts'

/** The sentence of a fault. */
export function sentence({ faults }: Messages, { fault, about }: Fault): string {
  return (faults[fault] as (facts: typeof about) => string)(about)
}
