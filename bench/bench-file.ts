import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PLAIN_RECIPE, PRESETS } from './generate/generate.ts'
import { write } from './generate/main.ts'

/** Where files for a bench stay. */
export const folder = join('bench', 'data')
export const bin = join('bin', 'clientele.js')
export const rounds = Number(process.env['ROUNDS'] ?? 3)

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/** The file that is measured: the one that CLIENTELE_CSV names, or a generated one of CLIENTELE_ROWS rows, made when it is not there. */
export function benchFile(rowsOtherwise: number): string {
  mkdirSync(folder, { recursive: true })
  const rows = Number(process.env['CLIENTELE_ROWS'] ?? rowsOtherwise)
  const file = process.env['CLIENTELE_CSV'] ?? join(folder, `customers-${rows}.csv`)
  if (!existsSync(file)) write({ ...PLAIN_RECIPE, ...PRESETS['bench'], rows }, file, `${file}.truth`)
  return file
}
