import type { Source } from '../../io/source.ts'

/** About as many rows as a CSV file has, by its size and its first rows; of a compressed one, fewer. Of other sources nobody can say: 0. */
export function rowsExpected({ content, size }: Source): number {
  if (content.form !== 'csv') return 0
  let bytes = 0
  for (const row of content.sample) for (const cell of row) bytes += cell.length + 1
  return bytes === 0 ? 0 : Math.ceil((size * content.sample.length) / bytes)
}
