import { bicAgainstIban } from '../../normalise/bic.ts'
import type { ValidatePlan } from '../plan.ts'
import type { RowCheck } from './check.ts'

/** A BIC and an IBAN of two countries. */
export function bankChecks({ columns }: ValidatePlan): RowCheck[] {
  const bic = columns.findIndex(({ kind }) => kind === 'bic')
  const iban = columns.findIndex(({ kind }) => kind === 'iban')
  if (bic === -1 || iban === -1) return []
  return [
    ({ values, sound }, tell) => {
      if (!sound[bic]! || !sound[iban]!) return
      const said = bicAgainstIban(values[bic]!, values[iban]!)
      if (said !== undefined) tell(said.reason, bic)
    },
  ]
}
