import { ownCopy } from '../../text/own-copy.ts'
import { masked } from '../../text/shape.ts'
import type { Finding } from '../finding.ts'

/** Of what one rule found in one column, so many findings are kept. Set by hand: more are not leafed through. */
export const mostKept = 500
/** A longer cell is cut: it is to be recognised, not read. */
const lengthKept = 160

/** Are cells kept as they stand, or with a sign for each of their letters? */
export type CellsKept = 'shown' | 'masked'

/** A finding, and what only this one has to say. */
export interface KeptFinding extends Finding {
  readonly note?: string | undefined
}

/** Keeps the first findings of each rule and column, in the order in which they come. */
export class FindingKeeper {
  readonly #cells: CellsKept
  #counts = new Map<string, number>()
  #kept: KeptFinding[] = []

  constructor(cells: CellsKept) {
    this.#cells = cells
  }

  /** Takes a finding; one that was kept elsewhere is masked already. */
  add(finding: Finding, note?: string): void {
    const key = `${finding.column} ${finding.rule}`
    const before = this.#counts.get(key) ?? 0
    if (before === mostKept) return
    this.#counts.set(key, before + 1)
    const { value, suggestion } = finding
    this.#kept.push({
      ...finding,
      value: this.#cut(value),
      suggestion: this.#cut(suggestion),
      ...(note !== undefined && { note }),
    })
  }

  /** What was kept; whoever keeps parts of a file begins anew. */
  take(): readonly KeptFinding[] {
    const taken = this.#kept
    this.#kept = []
    this.#counts = new Map()
    return taken
  }

  #cut(text: string): string {
    const short = text.length > lengthKept ? text.slice(0, lengthKept) : text
    return this.#cells === 'masked' ? masked(short) : ownCopy(short)
  }
}
