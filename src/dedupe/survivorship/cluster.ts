import type { Evidence } from './evidence.ts'
import { isBlank, isFiller } from './filler.ts'

/** What a table tells of its rows, beside their cells. */
export interface Standing {
  /** How late the row's facts are: the larger, the later; -1 where no date says. */
  recency(cells: (column: number) => string): number
  /** The place of the row's source among those listed: the smaller, the better. */
  source(row: number, cells: (column: number) => string): number
}

/**
 * The cluster at hand. One object for all clusters: what is known of the one before goes when the next is loaded, and what
 * is not asked for is not worked out. Its members are numbered from 0.
 */
export class Cluster {
  rows: readonly number[] = []
  /** By column, then by member; what stands behind the last member is left from another cluster. */
  private readonly cells: string[][]
  /** For each column the member whose cell was chosen; -1 so far. */
  readonly chosen: Int32Array
  private readonly evidence: Evidence
  private readonly standing: Standing
  private ranked: number[] | undefined
  /** By member; -1 where not yet known. */
  private readonly completenesses: number[] = []
  private readonly recencies: (number | undefined)[] = []
  private readonly sources: (number | undefined)[] = []

  constructor(evidence: Evidence, standing: Standing) {
    this.evidence = evidence
    this.standing = standing
    this.cells = evidence.columns.map(() => [])
    this.chosen = new Int32Array(evidence.columns.length)
  }

  get size(): number {
    return this.rows.length
  }

  load(rows: readonly number[]): void {
    this.rows = rows
    this.ranked = undefined
    for (let member = 0; member < rows.length; member++) {
      this.completenesses[member] = -1
      this.recencies[member] = undefined
      this.sources[member] = undefined
    }
    this.chosen.fill(-1)
    for (let column = 0; column < this.cells.length; column++) this.loadColumn(column)
  }

  private loadColumn(column: number): void {
    const { evidence, rows } = this
    const cells = this.cells[column]!
    if (evidence.id === undefined) {
      for (let member = 0; member < rows.length; member++) cells[member] = evidence.cell(rows[member]!, column)
      return
    }
    let before = -1
    for (let member = 0; member < rows.length; member++) {
      const id = evidence.id(rows[member]!, column)
      cells[member] = id === before ? cells[member - 1]! : evidence.cell(rows[member]!, column)
      before = id
    }
  }

  cell(member: number, column: number): string {
    return this.cells[column]![member]!
  }

  /** How many of the member's cells are neither blank nor filler. */
  completeness(member: number): number {
    let filled = this.completenesses[member]!
    if (filled === -1) {
      filled = 0
      for (const cells of this.cells) if (!isBlank(cells[member]!) && !isFiller(cells[member]!)) filled++
      this.completenesses[member] = filled
    }
    return filled
  }

  recency(member: number): number {
    return (this.recencies[member] ??= this.standing.recency((column) => this.cell(member, column)))
  }

  order(member: number): number {
    return this.evidence.order?.(this.rows[member]!) ?? 0
  }

  /** The place of the member's source among those listed: the smaller, the better. */
  source(member: number): number {
    return (this.sources[member] ??= this.standing.source(this.rows[member]!, (column) => this.cell(member, column)))
  }

  /** The name of the member's source; '' where all are of one. */
  sourceName(member: number): string {
    return this.evidence.source?.(this.rows[member]!) ?? ''
  }

  get knowsFrequency(): boolean {
    return this.evidence.frequency !== undefined
  }

  frequency(member: number, column: number): number {
    return this.evidence.frequency?.(this.rows[member]!, column) ?? 0
  }

  /**
   * All members, the one to prefer first: more complete, more recent, of a later import, of a better source; then the one
   * whose cells come first in code units. Only members equal in all cells are told apart by their row numbers, so no value
   * hangs on the order of rows.
   */
  ranking(): readonly number[] {
    if (this.ranked === undefined) {
      if (this.size === 2) this.ranked = this.compare(0, 1) > 0 ? [1, 0] : [0, 1]
      else this.ranked = Array.from(this.rows, (_, member) => member).toSorted((a, b) => this.compare(a, b))
    }
    return this.ranked
  }

  private compare(a: number, b: number): number {
    return (
      this.completeness(b) - this.completeness(a) ||
      this.recency(b) - this.recency(a) ||
      this.order(b) - this.order(a) ||
      this.source(a) - this.source(b) ||
      this.compareCells(a, b) ||
      this.rows[a]! - this.rows[b]!
    )
  }

  private compareCells(a: number, b: number): number {
    for (const cells of this.cells) if (cells[a] !== cells[b]) return cells[a]! < cells[b]! ? -1 : 1
    return 0
  }

  /** What makes the ranking prefer one member to another. */
  whyBefore(a: number, b: number): 'most_complete' | 'most_recent' | 'source_priority' | 'content' {
    if (this.completeness(a) !== this.completeness(b)) return 'most_complete'
    if (this.recency(a) !== this.recency(b) || this.order(a) !== this.order(b)) return 'most_recent'
    return this.source(a) === this.source(b) ? 'content' : 'source_priority'
  }
}
