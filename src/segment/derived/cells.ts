import type { CellColumn } from '../table.ts'

/** A column of what each distinct cell of another becomes; '' for nothing. */
export function mapCells({ texts, ids }: CellColumn, of: (text: string) => string): CellColumn {
  const interned = new Interned()
  const toId = Uint32Array.from(texts, (text) => interned.id(text === '' ? '' : of(text)))
  return { texts: interned.texts, ids: ids.map((id) => toId[id]!) }
}

/** A column of what each pair of cells of two others becomes, in one row; '' for nothing. */
export function mapPairs(one: CellColumn, other: CellColumn, of: (a: string, b: string) => string): CellColumn {
  const interned = new Interned()
  const known = new Map<number, number>()
  const ids = one.ids.map((id, row) => {
    const pair = id * other.texts.length + other.ids[row]!
    const before = known.get(pair)
    if (before !== undefined) return before
    const made = interned.id(of(one.texts[id]!, other.texts[other.ids[row]!]!))
    known.set(pair, made)
    return made
  })
  return { texts: interned.texts, ids }
}

/** A column of a text a row. */
export function cellsOf(rows: number, textOf: (row: number) => string): CellColumn {
  const interned = new Interned()
  return { ids: Uint32Array.from({ length: rows }, (_, row) => interned.id(textOf(row))), texts: interned.texts }
}

/** Distinct texts, numbered as they come, the empty one first. */
class Interned {
  readonly texts: string[] = ['']
  private readonly known = new Map([['', 0]])

  id(text: string): number {
    const before = this.known.get(text)
    if (before !== undefined) return before
    this.known.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}
