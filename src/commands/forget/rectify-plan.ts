import type { CellDecision } from '../../base/decisions.ts'
import { goldenCells } from '../../base/decisions.ts'
import { rectification } from '../../base/rectifications.ts'
import { wantedOf } from '../../base/requests.ts'
import { columnsOf } from '../../base/schema.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { understandCorrections, type AskedCorrection, type Correction } from '../../forget/rectify.ts'
import { unfitFor, type Unfit } from '../../forget/request.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { StoredRequest } from '../../model/request.ts'
import { planBase } from './base-plan.ts'
import { requireRequest } from './request-base.ts'
import { forgetSettings } from './settings.ts'

/** What a rectification will do: plain data. */
export interface RectifyPlan {
  readonly stored: StoredRequest
  /** Why nothing may be corrected for it; undefined when it may. */
  readonly unfit: Unfit | undefined
  /** Those who are the person, ascending. */
  readonly customers: readonly number[]
  readonly corrections: readonly Correction[]
  /** Cells of golden records that are to be others: none where all is so already. */
  readonly cells: readonly CellDecision[]
}

/**
 * Plans what is corrected of the person of a request. Reads, and touches nothing.
 *
 * @param on YYYY-MM-DD
 * @throws {CommanderError} when what is to stand there can't be read
 * @throws {DataError} when there is no such request
 */
export function planRectification(
  database: Database,
  path: string,
  number: number,
  asked: readonly AskedCorrection[],
  on: string,
  country: string,
  context: Context,
): RectifyPlan {
  const stored = requireRequest(database, path, number)
  const unfit = unfitFor(stored, 'corrected', on)
  if (unfit !== undefined) return { stored, unfit, customers: [], corrections: [], cells: [] }
  const declared = columnsOf(database, 'customers')
  const understood = understandCorrections(asked, declared, { country, asOf: on })
  if (understood.fault !== undefined) throw usageFault(faultOf(understood, declared, context))
  const { corrections } = understood
  const { retention } = forgetSettings(context)
  const wanted = [wantedOf(database, number)]
  const { customers } = planBase(path, database, { wanted, include: [], retention, today: on, country }).people[0]!
  const cellOf = goldenCells(database)
  const known = new Set(declared.map(({ name }) => name))
  const cells = corrections.flatMap(({ name, value }) =>
    customers.flatMap((customer): CellDecision[] => {
      const before = known.has(name) ? cellOf(name, customer)! : ''
      return before === value ? [] : [{ customer, column: name, before, after: value, rule: rectification, confidence: 1 }]
    }),
  )
  return { stored, unfit, customers, corrections, cells }
}

function faultOf(
  fault: Exclude<ReturnType<typeof understandCorrections>, { fault: undefined }>,
  declared: readonly { readonly name: string; readonly field: string | undefined }[],
  { words }: Context,
): string {
  const { usage } = words.requests.rectify
  if (fault.fault === 'value') return usage.value({ column: fault.column, why: words.reasons[fault.why] })
  if (fault.fault === 'twice') return usage.twice(fault.column)
  return usage.column({ column: fault.column, columns: declared.filter(({ field }) => field !== 'id').map(({ name }) => name) })
}
