import { severities as bySeverity } from '../../model/rule.ts'
import type { Finding } from '../../validate/finding.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import { Gallery, type FilePicture } from '../../validate/portrait/gallery.ts'
import { FindingKeeper, type CellsKept, type KeptFinding } from '../../validate/portrait/kept.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import { rankOf, type Observed } from './observer.ts'
import { rowAt } from './row-at.ts'

/** What was looked at for a page, of a whole file. */
export interface Observation {
  readonly picture: FilePicture
  /** By rule and column the first, in the order of the file. */
  readonly findings: readonly KeptFinding[]
  /** Rows by the worst that was found of them, by severity; the last, those of which there is nothing to say. */
  readonly rows: readonly number[]
  /** Cells that can be mended with certainty. */
  readonly mends: number
}

/** Adds up what was looked at in the parts of a file. */
export class Observatory {
  readonly #gallery: Gallery
  readonly #keeper: FindingKeeper
  readonly #severities: ValidateSettings['severities']
  readonly #rows: number[] = Array.from<number>({ length: bySeverity.length + 1 }).fill(0)
  #mends = 0
  #lines = new Uint32Array()
  #worst = new Uint8Array()

  constructor(plan: ValidatePlan, { severities }: ValidateSettings, cells: CellsKept) {
    this.#keeper = new FindingKeeper(cells)
    this.#gallery = new Gallery(plan)
    this.#severities = severities
  }

  /** Takes the next part, whose rows begin on these lines. */
  begin({ portrait, findings, worst, mends }: Observed, lines: Uint32Array<ArrayBuffer>): void {
    this.#end()
    this.#gallery.hang(portrait)
    for (const finding of findings) this.#keeper.add(finding)
    this.#lines = lines
    this.#worst = worst
    this.#mends += mends
  }

  /** Takes something that was found in the part at hand from outside of it, or in no line. */
  tell(finding: Finding, note?: string): void {
    this.#keeper.add(finding, note)
    const row = rowAt(this.#lines, finding.line)
    if (row !== -1) this.#worst[row] = Math.min(this.#worst[row]!, rankOf(finding.rule, this.#severities))
  }

  finish(): Observation {
    this.#end()
    const findings = this.#keeper.take().toSorted((a, b) => a.line - b.line)
    return { picture: this.#gallery.picture(), findings, rows: this.#rows, mends: this.#mends }
  }

  #end(): void {
    for (const rank of this.#worst) this.#rows[rank]!++
    this.#worst = new Uint8Array()
    this.#lines = new Uint32Array()
  }
}
