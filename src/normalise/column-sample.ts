import { fold, squeeze } from '../text/fold.ts'
import { detectors, type Shape } from './detectors.ts'

/** What is asked of the cells of one column; each question is answered once. */
export interface ColumnSample {
  /** Cells that hold something, among the rows looked at. */
  readonly filled: number
  /** Rows looked at. */
  readonly rows: number
  /** Distinct cells that hold something. */
  readonly distinct: number
  /** Distinct cells by filled cells, 0..1: 1 when no cell repeats; 0 for an empty column. */
  readonly unique: number
  /** Share of the filled cells that have a shape, 0..1; 0 for an empty column. */
  share(shape: Shape): number
  /** Whether the filled cells are the whole numbers n, n+1, n+2 … in the order of the rows: a machine counted them. */
  readonly counts: boolean
}

/** Distinct cells looked at, a column: more would not change a share by more than three points (1/√200 ≈ 7 % of itself). */
const enough = 200
/** No cell of ours is recognised by what stands after this many characters. */
const longest = 120

/** What people and machines type for nothing: no evidence for or against anything. */
const nothing = new Set([
  '?',
  '-',
  '--',
  '...',
  '.',
  '/',
  'n/a',
  '#n/a',
  'na',
  'nc',
  'n.c.',
  'nd',
  'null',
  'none',
  'nan',
  'inconnu',
  'unknown',
  '(null)',
])

/** Takes the sample of column `index`; stops at 200 distinct cells. */
export function sampleColumn(rows: readonly (readonly string[])[], index: number): ColumnSample {
  const counted = new Map<string, number>()
  let filled = 0
  let seen = 0
  for (const row of rows) {
    seen++
    const raw = row[index]
    if (raw === undefined || raw === '') continue
    const value = squeeze(raw.length > longest ? raw.slice(0, longest) : raw)
    if (value === '') continue
    const known = counted.get(value)
    if (known === undefined && value.length <= 7 && nothing.has(value.toLowerCase())) continue
    filled++
    counted.set(value, (known ?? 0) + 1)
    if (counted.size >= enough) break
  }
  const values = [...counted.keys()]
  const weights = [...counted.values()]
  let folds: string[] | undefined
  const shares = new Map<Shape, number>()

  return {
    filled,
    rows: seen,
    distinct: values.length,
    unique: filled === 0 ? 0 : values.length / filled,
    counts: values.length > 1 && values.every((value, at) => /^\d{1,9}$/.test(value) && Number(value) === Number(values[0]) + at),
    share(shape) {
      const known = shares.get(shape)
      if (known !== undefined) return known
      folds ??= values.map(fold)
      const detect = detectors[shape]
      let passed = 0
      for (let at = 0; at < values.length; at++) if (detect(values[at]!, folds[at]!)) passed += weights[at]!
      const share = filled === 0 ? 0 : passed / filled
      shares.set(shape, share)
      return share
    },
  }
}
