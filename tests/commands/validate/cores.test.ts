import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { generated, PLAIN_RECIPE, PRESETS } from '../../../bench/generate/generate.ts'
import { runBuilt } from '../../built.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-cores-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file of several chunks', () => {
  const input = join(folder, 'customers.csv')
  writeFileSync(
    input,
    Buffer.concat([...generated({ ...PLAIN_RECIPE, ...PRESETS['bench'], rows: 60_000 })].map(({ bytes }) => bytes)),
  )

  it('is worth the same on one core, on two, whose threads divide its columns, and on three', { timeout: 120_000 }, async () => {
    expect(statSync(input).size).toBeGreaterThan(7_000_000)
    const said = []
    for (const cores of [1, 2, 3])
      said.push(await runBuilt(['validate', input, '--json', '--stale', '12'], { cwd: folder, cores }))
    expect(said[0]).toMatchObject({ code: 0, stdout: expect.stringContaining('"place_town_misspelt"') as string })
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
  })
})
