import type { Context } from '../../cli/context.ts'
import { areAllAlike } from '../../dedupe/all-alike.ts'
import { plainPlan, toPlan, type DedupePlan } from '../../dedupe/plan.ts'
import { rolesOf } from '../../dedupe/roles.ts'
import type { MatchColumn } from '../../match/column.ts'
import { evenOdds } from '../../match/cuts.ts'
import type { Comparable } from '../../match/field.ts'
import type { Constraints, Resolution, Stage } from '../../match/resolution.ts'
import { resolve } from '../../match/resolve.ts'
import { DataError } from '../../model/error.ts'
import { openCrew } from './crew.ts'
import type { Thrift } from './limit.ts'
import type { Stages } from './stages.ts'
import { makeComparable } from './comparable.ts'
import type { Table } from './table.ts'
import { texts } from './value-texts.ts'

/** What was found out about a table. */
export interface Matched {
  readonly plan: DedupePlan
  /** What was compared, and all that came of it; undefined where there was nothing to compare. */
  readonly compared: { readonly comparable: Comparable; readonly resolution: Resolution } | undefined
}

/** How a table is to be matched, where somebody said so. */
export interface MatchOptions {
  readonly constraints?: Constraints
  /** Bits. */
  readonly threshold?: number | undefined
  /** Where memory is scarce. */
  readonly thrift?: Thrift | undefined
}

/**
 * Finds out which rows of a table are one person.
 *
 * @throws {DataError} when no column tells people apart
 */
export async function matchTable(
  table: Table,
  { constraints, threshold = evenOdds, thrift }: MatchOptions,
  context: Context,
  stages: Stages,
): Promise<Matched> {
  const { stop } = context
  const { rows, columns, notation, path } = table
  const roles = rolesOf(columns, rows, (cells, id) => texts.of(cells.values, id))
  thrift?.shelf.putAside()
  const made = await makeComparable(table, roles, context)
  const comparable = thrift === undefined ? made : { ...made, columns: made.columns.map((column) => onShelf(column, thrift)) }
  stop.throwIfAborted()
  if (rows < 2 || comparable.fields.length === 0) {
    if (rows >= 2 && !areAllAlike(columns))
      throw new DataError({ fault: 'no-column-compared', about: { path, columns: unused() } })
    const first = new Int32Array(rows).map((_, row) => (rows < 2 ? row : 0))
    return { plan: plainPlan(first, roles, notation, threshold), compared: undefined }
  }
  const crew = openCrew(rows, context)
  const progress = (stage: Stage): void => {
    stop.throwIfAborted()
    stages.match(stage)
    thrift?.collect()
  }
  try {
    const given = {
      ...(constraints !== undefined && { constraints }),
      ...(thrift !== undefined && { thrift }),
    }
    const resolution = await resolve(comparable, { ...given, threshold, progress }, crew)
    stop.throwIfAborted()
    return { plan: toPlan(comparable, resolution, roles, notation, threshold), compared: { comparable, resolution } }
  } finally {
    await crew.close()
  }

  function unused(): { name: string; why: NonNullable<(typeof roles)[number]['why']> }[] {
    return roles.map(({ name, why = 'says_nothing' }) => ({ name, why }))
  }
}

/** A column whose rows' ids can be put aside. */
function onShelf({ ids: all, ...others }: MatchColumn, { shelf }: Thrift): MatchColumn {
  const ids = shelf.holdNumbers(all)
  return {
    ...others,
    get ids() {
      return ids()
    },
  }
}
