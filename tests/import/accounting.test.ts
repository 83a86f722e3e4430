import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runBuilt } from '../built.ts'
import { account, belowFrom, seedFiles, spoilt } from './accounting.ts'

const sizes = [1, 2, 3, 7, 64, 4096]
const seeds = seedFiles()
const folder = mkdtempSync(join(tmpdir(), 'clientele-accounting-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('an import', () => {
  it('accounts for each line of files in every dialect and encoding', async () => {
    for (const bytes of seeds) expect((await account(bytes, 1 << 20)).fault).toBeUndefined()
  })

  it('loses no line of spoilt files, and reads them alike in blocks of any size', { timeout: 60_000 }, async () => {
    const below = belowFrom(1)
    for (let done = 0; done < Number(process.env['MUTATIONS'] ?? 400); done++) {
      const bytes = spoilt(seeds[below(seeds.length)]!, below)
      const whole = await account(bytes, 1 << 20)
      const blocks = await account(bytes, sizes[done % sizes.length]!)
      expect({ bytes: bytes.toString('latin1'), result: blocks.result }).toEqual({
        bytes: bytes.toString('latin1'),
        result: whole.result,
      })
    }
  })
})

describe('a file of several chunks', () => {
  const input = join(folder, 'customers.csv')
  const lines = ['N° client;Nom;E-mail;Téléphone;Note']
  for (let i = 0; i < 110_000; i++) {
    if (i % 97 === 0) lines.push('')
    const note = i % 13 === 0 ? `"dit ""Zoé"";\r\nà rappeler ${i}"` : i % 997 === 0 ? `un${';trop'.repeat(20)}` : 'rien à dire'
    lines.push(`C${i};Exemple ${i % 977};anne${i}@example.com;01 99 00 ${String(i % 100).padStart(2, '0')} 12;${note}`)
  }
  writeFileSync(input, lines.join('\r\n'))

  it('comes out the same from one thread, two and three', { timeout: 60_000 }, async () => {
    const outputs = []
    for (const cores of [1, 2, 3]) outputs.push(await outputOf(input, cores))
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[2]).toEqual(outputs[0])
    expect(outputs[0]!.rows.length).toBeGreaterThan(5_000_000)
    expect(outputs[0]!.counts).toMatchObject({ read: 111_135 })
    const { read, stored, rejected, blank } = outputs[0]!.counts
    expect(read).toBe(stored! + rejected! + blank!)
  })

  /** What the built program makes of a file on a machine of so many cores. */
  async function outputOf(
    path: string,
    cores: number,
  ): Promise<{ rows: string; rejects: string; counts: Record<string, number> }> {
    const output = join(folder, 'out.csv')
    const rejects = join(folder, 'rejects.csv')
    const { code, stdout } = await runBuilt(['import', path, '-o', output, '--rejects', rejects, '--json'], {
      cwd: folder,
      cores,
    })
    expect(code).toBe(0)
    const report = JSON.parse(stdout) as { files: { rows: Record<string, number> }[] }
    return { rows: readFileSync(output, 'utf8'), rejects: readFileSync(rejects, 'utf8'), counts: report.files[0]!.rows }
  }
})

function run(...args: string[]): number | null {
  return spawnSync('node', [resolve('bin/clientele.js'), 'import', ...args, '-q'], { cwd: folder }).status
}

const told = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('rejected lines', () => {
  it.each([
    [
      'keep a header of several lines',
      '"N°\nclient";"le ""nom"""\n1;a\n2;b;c\n',
      '"N°\nclient";"le ""nom""";clientele_line;clientele_reason;clientele_message\n2;b;c;"4";row_too_long',
    ],
    [
      'get a header where the file has none',
      '1;ann@example.com;x\n2;bo@example.com;y\n3;cy@example.com;z\n4;5;6;7;8\n',
      'col1;col2;col3;clientele_line;clientele_reason;clientele_message\n4;5;6;7;8;"4";row_too_long',
    ],
    [
      'are rejected again under one reason',
      'a;b;clientele_line;clientele_reason;clientele_message\n1;2;3;"9";row_too_long;once\n4;5;"9";row_too_long;once\n',
      'a;b;clientele_line;clientele_reason;clientele_message\n1;2;3;"2";row_too_long',
    ],
  ])('%s', (_says, text, expected) => {
    writeFileSync(join(folder, 'faulty.csv'), text)
    expect(run('faulty.csv', '-o', 'faulty.out.csv', '--rejects', 'faulty.rejects.csv')).toBe(0)
    expect(told('faulty.rejects.csv').startsWith(expected)).toBe(true)
    // Imported as they are, they are rejected as before, and not one more.
    expect(run('faulty.rejects.csv', '-o', 'faulty.out2.csv', '--rejects', 'again.csv')).toBe(0)
    const reasonless = (file: string): string => told(file).replaceAll(/"\d+";row_too_long/g, 'row_too_long')
    expect(reasonless('again.csv')).toBe(reasonless('faulty.rejects.csv'))
  })
})
