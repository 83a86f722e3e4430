import type { Person } from './person.ts'

/** A column that a tool's import screen knows by its header. */
export interface ShapeColumn {
  readonly header: string
  /** Does the tool want it even where nobody has a value? */
  readonly always: boolean
  readonly cell: (person: Person) => string
}

/** Takes the cells of one row as they are to be written, or undefined when the tool would not take the row. */
export type Sift = (cells: readonly string[]) => readonly string[] | undefined

/** The rows that a tool takes without a mapping. */
export interface Shape {
  readonly columns: readonly ShapeColumn[]
  /** For tools that don't take every row: one for each file, as it remembers what stands in it already. */
  readonly sift?: () => Sift
  /** The most rows that the tool takes in one file; what is over goes to further files. */
  readonly mostRows?: number
}

/** A column that is always there. */
export const always = (header: string, cell: ShapeColumn['cell']): ShapeColumn => ({ header, always: true, cell })

/** A column that is there when somebody has a value. */
export const filled = (header: string, cell: ShapeColumn['cell']): ShapeColumn => ({ header, always: false, cell })

/** Finds out which columns of a shape are needed. */
export interface Needed {
  see(person: Person): void
  columns(): readonly ShapeColumn[]
}

export function neededColumns({ columns }: Shape): Needed {
  let empty = columns.filter((column) => !column.always)
  return {
    see(person) {
      if (empty.some(({ cell }) => cell(person) !== '')) empty = empty.filter(({ cell }) => cell(person) === '')
    },
    columns: () => columns.filter((column) => !empty.includes(column)),
  }
}
