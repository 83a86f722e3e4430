import type { Evidence } from './evidence.ts'
import { rankOrder } from './rank-order.ts'
import { Holding } from './filler.ts'

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
  size = 0
  readonly width: number
  private readonly holdings: readonly ((id: number) => Holding)[]
  /** What numbers the evidence gives the cells: by member, then by column. */
  private ids = new Int32Array(0)
  /** By column, then by member, as they are asked for; what stands behind the last member is left from another cluster. */
  private readonly cells: string[][]
  /** Which cluster's cells those of a column are: the number of its turn. */
  private readonly turns: Int32Array
  private turn = 0
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
    this.width = evidence.columns.length
    this.holdings = evidence.columns.map((_, column) => evidence.holdings(column))
    this.cells = evidence.columns.map(() => [])
    this.turns = new Int32Array(this.width)
    this.chosen = new Int32Array(this.width)
  }

  load(rows: readonly number[]): void {
    const { width } = this
    this.rows = rows
    this.size = rows.length
    this.turn++
    this.ranked = undefined
    if (this.ids.length < rows.length * width) this.ids = new Int32Array(2 * rows.length * width)
    for (let column = 0; column < width; column++) {
      const ids = this.evidence.ids[column]!
      for (let member = 0; member < rows.length; member++) this.ids[member * width + column] = ids[rows[member]!]!
    }
    for (let member = 0; member < rows.length; member++) {
      this.completenesses[member] = -1
      this.recencies[member] = undefined
      this.sources[member] = undefined
    }
    this.chosen.fill(-1)
  }

  private loadColumn(column: number): string[] {
    const { evidence, rows } = this
    const cells = this.cells[column]!
    this.turns[column] = this.turn
    for (let member = 0; member < rows.length; member++)
      cells[member] =
        member > 0 && this.isSame(member, member - 1, column) ? cells[member - 1]! : evidence.cell(rows[member]!, column)
    return cells
  }

  cell(member: number, column: number): string {
    return (this.turns[column] === this.turn ? this.cells[column]! : this.loadColumn(column))[member]!
  }

  /** A number that tells the member's cell from others of the column; 0 for the empty one. */
  id(member: number, column: number): number {
    return this.ids[member * this.width + column]!
  }

  /** Are the cells of two members the same text? */
  isSame(a: number, b: number, column: number): boolean {
    return this.id(a, column) === this.id(b, column)
  }

  isBefore(a: number, b: number, column: number): boolean {
    return this.cell(a, column) < this.cell(b, column)
  }

  /** Have all members the same text in the column? */
  isEven(column: number): boolean {
    const { ids, width } = this
    const end = this.size * width
    let at = column + width
    while (at < end && ids[at] === ids[column]) at += width
    return at >= end
  }

  /** Is there but one text in the column's filled cells, or none? */
  isSettled(column: number): boolean {
    if (this.isEven(column)) return true
    const holdingOf = this.holdings[column]!
    let held = 0
    for (let member = 0; member < this.size; member++) {
      const id = this.id(member, column)
      if (id === held || holdingOf(id) === Holding.blank) continue
      if (held !== 0) return false
      held = id
    }
    return true
  }

  isBlank(member: number, column: number): boolean {
    return this.holding(member, column) === Holding.blank
  }

  holding(member: number, column: number): Holding {
    return this.holdings[column]!(this.id(member, column))
  }

  /** How many of the member's cells are neither blank nor filler. */
  completeness(member: number): number {
    let filled = this.completenesses[member]!
    if (filled === -1) {
      filled = 0
      for (let column = 0; column < this.width; column++) if (this.holding(member, column) === Holding.value) filled++
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

  /** All members, the one to prefer first: see `rankOrder`. */
  ranking(): readonly number[] {
    if (this.ranked === undefined) {
      if (this.size === 2) this.ranked = rankOrder(this, 0, 1) > 0 ? [1, 0] : [0, 1]
      else this.ranked = Array.from(this.rows, (_, member) => member).toSorted((a, b) => rankOrder(this, a, b))
    }
    return this.ranked
  }

  /** What makes the ranking prefer one member to another. */
  whyBefore(a: number, b: number): 'most_complete' | 'most_recent' | 'source_priority' | 'content' {
    if (this.completeness(a) !== this.completeness(b)) return 'most_complete'
    if (this.recency(a) !== this.recency(b) || this.order(a) !== this.order(b)) return 'most_recent'
    return this.source(a) === this.source(b) ? 'content' : 'source_priority'
  }
}
