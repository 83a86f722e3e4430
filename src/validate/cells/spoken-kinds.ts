import { mostPlain } from '../../normalise/glance/glance.ts'
import type { CellVerdict } from './judge.ts'
import { Mark, marksOf } from './mark.ts'

/** Kinds up to this one are a glance's own: cells of which there is nothing to say. */
const ownKinds = 1

/** The kinds of a column's plain cells: what is said of one cell of a kind is said of all. */
export class SpokenKinds {
  /** By kind; 0 is a blank cell. */
  readonly marks = new Uint8Array(mostPlain + 1).fill(Mark.filled | Mark.sound, 1)
  readonly findings: CellVerdict['findings'][] = Array.from({ length: mostPlain + 1 }, () => [])
  readonly #known: string[] = []

  /**
   * The kind of cells that share a verdict, but for its value, and a group; 0 where it hangs on the letters of the cell, or
   * there are too many kinds.
   */
  readonly kindOf = (verdict: CellVerdict, group: string): number => {
    const { sound, findings, value } = verdict
    if (value === '' || findings.some(({ suggestion }) => suggestion !== '')) return 0
    const name = JSON.stringify([group, sound, findings])
    const known = this.#known.indexOf(name)
    const kind = ownKinds + 1 + (known === -1 ? this.#known.length : known)
    if (kind > mostPlain || known !== -1) return kind > mostPlain ? 0 : kind
    this.#known.push(name)
    this.marks[kind] = marksOf(verdict)
    this.findings[kind] = findings
    return kind
  }
}
