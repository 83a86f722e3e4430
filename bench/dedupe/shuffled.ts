import { writeFileSync } from 'node:fs'
import { Permutation } from '../generate/random.ts'
import { recordsOf } from './truth.ts'

/** Copies a CSV file with its rows in another order; gives, for each row of the copy, the row of the original, from 0. */
export async function shuffled(source: string, target: string): Promise<Int32Array> {
  const rows: string[] = []
  for await (const record of recordsOf(source)) rows.push(record)
  const header = rows.shift()!
  const order = new Permutation(rows.length, 7)
  const places = Int32Array.from(rows, (_, at) => order.to(at))
  writeFileSync(target, [header, ...Array.from(places, (place) => rows[place]!), ''].join('\n'))
  return places
}
