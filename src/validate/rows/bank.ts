import { bicAgainstIban } from '../../normalise/bic.ts'
import type { ValidatePlan } from '../plan.ts'
import { ofEach, type RowCheck } from './check.ts'

/** A BIC and an IBAN of two countries. */
export function bankChecks({ columns }: ValidatePlan): RowCheck[] {
  const bic = columns.findIndex(({ kind }) => kind === 'bic')
  const iban = columns.findIndex(({ kind }) => kind === 'iban')
  if (bic === -1 || iban === -1) return []
  return [
    ofEach([bic, iban], (row, tell) => {
      if (!row.isSound(bic) || !row.isSound(iban)) return
      const said = bicAgainstIban(row.value(bic), row.value(iban))
      if (said !== undefined) tell(said.reason, bic)
    }),
  ]
}
