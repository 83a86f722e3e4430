import { writeFileSync } from 'node:fs'
import { Random, Stream } from '../generate/random.ts'

/**
 * Writes a small file of rows drawn from a large one, and gives the rows that were taken, from 0. Three entities that stand
 * together are drawn at a time, with all their rows, so that families and offices stay together.
 *
 * @param records the header, then the rows
 * @param entities the entity of each row, numbered densely from 0
 */
export function drawn(
  records: readonly string[],
  entities: Int32Array,
  rows: number,
  seed: number,
  target: string,
): readonly number[] {
  const byEntity: number[][] = []
  for (const [row, entity] of entities.entries()) (byEntity[entity] ??= []).push(row)
  const random = new Random(seed, Stream.shuffle, rows)
  const taken = new Set<number>()
  while (taken.size < Math.min(rows, entities.length)) {
    const at = random.below(byEntity.length)
    for (let next = at; next < at + 3 && taken.size < rows; next++)
      for (const row of byEntity[next % byEntity.length]!) taken.add(row)
  }
  const order = [...taken].map((row) => ({ row, place: random.next() })).toSorted((a, b) => a.place - b.place)
  const drawnRows = order.map(({ row }) => row)
  writeFileSync(target, [records[0]!, ...drawnRows.map((row) => records[row + 1]!), ''].join('\n'))
  return drawnRows
}
