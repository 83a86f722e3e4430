import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { detectDialect } from '../src/io/csv/detect.ts'

const characters: Record<string, string> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  vslash: '|',
  doublequote: '"',
  singlequote: "'",
}

/**
 * The delimiter found for each file of the annotated survey set. The annotations know one character only: `", "` counts as
 * a comma there. Quotes count where a cell is quoted at all.
 */
export function run(): void {
  const data = process.env['CLIENTELE_DATA']
  if (data === undefined) return void process.stdout.write('CLIENTELE_DATA is not set: skipped\n')
  const folder = join(data, 'csv/dialects')
  const unpacked = mkdtempSync(join(tmpdir(), 'dialects-'))
  try {
    execFileSync('tar', ['xJf', join(folder, 'pollock-survey-csv.tar.xz'), '-C', unpacked])
    const lines = readFileSync(join(folder, 'POLLOCK-dialect_annotations.txt'), 'utf8').split('\n').slice(2)
    let files = 0
    let delimiters = 0
    let exact = 0
    let quotes = 0
    let elapsedMs = 0
    for (const line of lines) {
      const [name, , delimiter, quote] = line.trim().split('|')
      const bytes = name ? readIfThere(join(unpacked, 'CSV', name)) : undefined
      if (bytes === undefined) continue
      const sample = decode(bytes).slice(0, 1 << 20)
      const begun = performance.now()
      const found = detectDialect(sample, {}, { complete: sample.length < 1 << 20 })
      elapsedMs += performance.now() - begun
      files++
      const is = found.delimiter ?? ''
      const right = is === characters[delimiter!] || (is === ', ' && delimiter === 'comma')
      if (is === characters[delimiter!]) exact++
      if (right) delimiters++
      else process.stdout.write(`${name}: ${JSON.stringify(is)} for ${delimiter}, confidence ${found.confidence.toFixed(2)}\n`)
      if (found.quote === null || found.quote === characters[quote!]) quotes++
      else process.stdout.write(`${name}: quote ${found.quote} for ${quote}\n`)
    }
    const share = (count: number): string => `${count} of ${files} (${((100 * count) / files).toFixed(1)} %)`
    process.stdout.write(
      `delimiter    ${share(delimiters)}; ", " counted as wrong: ${share(exact)}\nquote        ${share(quotes)}\ntime         ${(elapsedMs / files).toFixed(2)} ms a file\n`,
    )
  } finally {
    rmSync(unpacked, { recursive: true })
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}
