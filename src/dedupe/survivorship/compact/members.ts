import { isAscii, isBefore } from '../../../text/byte-runs.ts'
import type { Standing } from '../cluster.ts'
import type { Evidence } from '../evidence.ts'
import { Holding } from '../filler.ts'
import { rankOrder } from '../rank-order.ts'

/** So many rows are decided in short at most: their sets are bits of a number, and most clusters have two or three rows. */
export const mostMembers = 8

/** How the cells of a column compare: all one text · one text and blanks, or blanks alone · several texts. */
export const Unity = { even: 0, settled: 1, open: 2 } as const
export type Unity = (typeof Unity)[keyof typeof Unity]

/**
 * The rows of a small cluster in numbers, one object for all clusters: see `Cluster`, of which this is the short form. Members are
 * numbered from 0, from `rank()` on in the order of their ranking. A text is made of a cell only if somebody asks for it.
 */
export class Members {
  size = 0
  /** The set of all. */
  all = 0
  readonly width: number
  readonly rows = new Int32Array(mostMembers)
  /** The number of each cell's value: `ids[column * mostMembers + member]`. */
  readonly ids: Int32Array
  /** By column. */
  readonly unities: Uint8Array
  readonly knowsFrequency: boolean
  private readonly evidence: Evidence
  private readonly standing: Standing
  private readonly columnIds: readonly ArrayLike<number>[]
  private readonly holdings: readonly ((id: number) => Holding)[]
  /** What cells of uneven columns hold, where `ids` has their numbers. */
  private readonly held: Uint8Array
  private readonly texts: (string | undefined)[]
  /** By member; -1 where not yet known. */
  private readonly completenesses = new Int32Array(mostMembers)
  private readonly recencies: (number | undefined)[] = []
  private readonly sources: (number | undefined)[] = []
  private readonly cellsOf: readonly ((column: number) => string)[]

  constructor(evidence: Evidence, standing: Standing) {
    const width = evidence.columns.length
    this.evidence = evidence
    this.standing = standing
    this.width = width
    this.columnIds = evidence.columns.map((_, column) => evidence.ids[column]!)
    this.holdings = evidence.columns.map((_, column) => evidence.holdings(column))
    this.knowsFrequency = evidence.frequency !== undefined
    this.ids = new Int32Array(width * mostMembers)
    this.held = new Uint8Array(width * mostMembers)
    this.unities = new Uint8Array(width)
    this.texts = Array.from({ length: width * mostMembers }, () => undefined)
    this.cellsOf = Array.from({ length: mostMembers }, (_, member) => (column) => this.cell(member, column))
  }

  /** Takes the rows of a cluster, `mostMembers` at most; answers whether some column is open. */
  load(rows: ArrayLike<number>): boolean {
    const { ids, unities, width } = this
    const size = rows.length
    this.size = size
    this.all = (1 << size) - 1
    for (let member = 0; member < size; member++) {
      this.rows[member] = rows[member]!
      this.completenesses[member] = -1
      this.recencies[member] = undefined
      this.sources[member] = undefined
    }
    let isOpen = false
    for (let column = 0; column < width; column++) {
      const own = this.columnIds[column]!
      const base = column * mostMembers
      const first = own[rows[0]!]!
      let isEven = true
      ids[base] = first
      for (let member = 1; member < size; member++) {
        const id = own[rows[member]!]!
        ids[base + member] = id
        if (id !== first) isEven = false
      }
      unities[column] = isEven ? Unity.even : this.look(column)
      if (unities[column] === Unity.open) isOpen = true
    }
    return isOpen
  }

  /** What the cells of a column that isn't even hold. */
  private look(column: number): Unity {
    const { ids, held, texts } = this
    const holdingOf = this.holdings[column]!
    const base = column * mostMembers
    let unity: Unity = Unity.settled
    let filled = 0
    for (let place = base; place < base + this.size; place++) {
      const id = ids[place]!
      const holding = holdingOf(id)
      held[place] = holding
      texts[place] = undefined
      if (holding === Holding.blank) continue
      if (filled !== 0 && filled !== id) unity = Unity.open
      filled = id
    }
    return unity
  }

  isSame(a: number, b: number, column: number): boolean {
    return this.id(a, column) === this.id(b, column)
  }

  isBefore(a: number, b: number, column: number): boolean {
    const values = this.evidence.values?.[column]
    if (values !== undefined) {
      const { bytes, starts } = values
      const one = this.id(a, column)
      const other = this.id(b, column)
      if (isAscii(bytes, starts[one]!, starts[one + 1]!) && isAscii(bytes, starts[other]!, starts[other + 1]!))
        return isBefore(bytes, starts[one]!, starts[one + 1]!, starts[other]!, starts[other + 1]!)
    }
    return this.cell(a, column) < this.cell(b, column)
  }

  id(member: number, column: number): number {
    return this.ids[column * mostMembers + member]!
  }

  cell(member: number, column: number): string {
    if (this.unities[column] === Unity.even) return this.evidence.cell(this.rows[0]!, column)
    return (this.texts[column * mostMembers + member] ??= this.evidence.cell(this.rows[member]!, column))
  }

  holding(member: number, column: number): Holding {
    if (this.unities[column] === Unity.even) return this.holdings[column]!(this.ids[column * mostMembers]!)
    return this.held[column * mostMembers + member] as Holding
  }

  /** The number of the value of a column that isn't open: what all have that have anything. */
  settledId(column: number): number {
    const base = column * mostMembers
    if (this.unities[column] === Unity.even) return this.ids[base]!
    for (let place = base; place < base + this.size; place++) if (this.held[place] !== Holding.blank) return this.ids[place]!
    return 0
  }

  /** How many of the member's cells are neither blank nor filler, those aside that all have. */
  completeness(member: number): number {
    let filled = this.completenesses[member]!
    if (filled !== -1) return filled
    filled = 0
    for (let column = 0; column < this.width; column++)
      if (this.unities[column] !== Unity.even && this.held[column * mostMembers + member] === Holding.value) filled++
    this.completenesses[member] = filled
    return filled
  }

  recency(member: number): number {
    return (this.recencies[member] ??= this.standing.recency(this.cellsOf[member]!))
  }

  order(member: number): number {
    return this.evidence.order?.(this.rows[member]!) ?? 0
  }

  source(member: number): number {
    return (this.sources[member] ??= this.standing.source(this.rows[member]!, this.cellsOf[member]!))
  }

  frequency(member: number, column: number): number {
    return this.evidence.frequency?.(this.rows[member]!, column) ?? 0
  }

  /** Numbers members anew, by how they rank: see `rankOrder`. */
  rank(): void {
    for (let last = 1; last < this.size; last++)
      for (let at = last; at > 0 && rankOrder(this, at - 1, at) > 0; at--) this.swap(at - 1, at)
  }

  private swap(a: number, b: number): void {
    const { rows, completenesses, recencies, sources, ids, held, texts } = this
    swapIn(rows, a, b)
    swapIn(completenesses, a, b)
    swapIn(recencies, a, b)
    swapIn(sources, a, b)
    for (let column = 0; column < this.width; column++) {
      if (this.unities[column] === Unity.even) continue
      const base = column * mostMembers
      swapIn(ids, base + a, base + b)
      swapIn(held, base + a, base + b)
      swapIn(texts, base + a, base + b)
    }
  }
}

function swapIn<Item>(list: { [at: number]: Item }, a: number, b: number): void {
  const held = list[a]!
  list[a] = list[b]!
  list[b] = held
}
