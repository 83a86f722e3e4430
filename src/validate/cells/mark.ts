import type { CellVerdict } from './judge.ts'

/** What is to be known of a verdict in a hurry, as bits. */
export const Mark = { filled: 1, sound: 2, error: 4, findings: 8, asItStands: 16 } as const

/** The marks of a verdict, whatever the cell. */
export const marksOf = ({ value, sound, error, findings }: CellVerdict): number =>
  (value === '' ? 0 : Mark.filled) |
  (sound ? Mark.sound : 0) |
  (error ? Mark.error : 0) |
  (findings.length > 0 ? Mark.findings : 0)
