import { severities as bySeverity } from '../../model/rule.ts'
import { isMend } from '../../validate/confidence.ts'
import type { Finding } from '../../validate/finding.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import { FindingKeeper, type CellsKept, type KeptFinding } from '../../validate/portrait/kept.ts'
import type { Portrait } from '../../validate/portrait/portrait.ts'
import { portrayer, type Portrayer } from '../../validate/portrait/portrayer.ts'
import type { ValidateSettings } from '../../validate/settings.ts'

/** What a page wants to know of a part of a file. */
export interface Observed {
  readonly portrait: Portrait
  readonly findings: readonly KeptFinding[]
  /** How bad the worst is that was found of each row: a place among the severities, `bySeverity.length` for nothing. */
  readonly worst: Uint8Array<ArrayBuffer>
  /** Cells that can be mended with certainty. */
  readonly mends: number
}

/** Looks on while rows are checked. */
export interface Observer {
  /** The row at hand is done. */
  row(): void
  /** A part of the file whose rows were all seen. */
  part(...part: Parameters<Portrayer>): void
  find(finding: Finding): void
  take(): Observed
}

export function observer(plan: ValidatePlan, { severities }: ValidateSettings, cells: CellsKept): Observer {
  const portray = portrayer(plan)
  let portrait: Portrait | undefined
  const keeper = new FindingKeeper(cells)
  let worst: number[] = []
  let mends = 0
  let mendedColumn = -1
  let ofRow: number = bySeverity.length
  return {
    row() {
      worst.push(ofRow)
      ofRow = bySeverity.length
      mendedColumn = -1
    },
    part(cut, view) {
      portrait = portray(cut, view)
    },
    find(finding) {
      keeper.add(finding)
      ofRow = Math.min(ofRow, rankOf(finding.rule, severities))
      if (finding.suggestion === '' || finding.column === mendedColumn || !isMend(finding.rule, finding.confidence)) return
      mends++
      mendedColumn = finding.column
    },
    take() {
      const taken = { portrait: portrait!, findings: keeper.take(), worst: Uint8Array.from(worst), mends }
      worst = []
      mends = 0
      return taken
    },
  }
}

/** The place of a rule's severity among all of them, the worst being 0. */
export const rankOf = (rule: string, severities: ValidateSettings['severities']): number => {
  const severity = severities[rule]
  return severity === undefined ? bySeverity.length : bySeverity.indexOf(severity)
}

/** The numbers in which most of an observation lies, to be handed over to another thread. */
export function numbersOf({ portrait, worst }: Observed): (Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>)[] {
  return [
    worst,
    ...portrait.columns.flatMap(({ prints, days }) => [prints, days]),
    ...portrait.strips.map(({ filled }) => filled),
  ]
}
