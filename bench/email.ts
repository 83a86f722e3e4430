import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasons } from '../src/model/reason.ts'
import { normaliseEmail } from '../src/normalise/email.ts'

/** Plain addresses read in a CPU-second, and, given CLIENTELE_DATA, how many of the is_email set are judged right. */
export function run(): void {
  const plain = Array.from({ length: 200_000 }, (_, at) => `ann.martin${at}@mail${at % 977}.example.com`)
  const mixed = plain.map((address, at) =>
    at % 5 === 0 ? ` ${address.toUpperCase()} ` : at % 5 === 1 ? `Ann <${address}>` : address,
  )
  for (const [name, cells] of [
    ['plain', plain],
    ['a fifth spaced, a fifth named', mixed],
  ] as const)
    process.stdout.write(`${name.padEnd(32)} ${(rate(cells) / 1e6).toFixed(2)} M/CPU-s\n`)

  const data = process.env['CLIENTELE_DATA']
  if (data === undefined) return
  const xml = readFileSync(join(data, 'fields/isemail/tests.xml'), 'utf8')
  let right = 0
  let tests = 0
  let plainly = 0
  for (const [, body = ''] of xml.matchAll(/<test id="\d+">([\s\S]*?)<\/test>/g)) {
    const address = textOf(/<address>([\s\S]*?)<\/address>/.exec(body)?.[1] ?? '')
    const category = /<category>(.*?)<\/category>/.exec(body)?.[1] ?? ''
    const acceptable = category === 'ISEMAIL_VALID_CATEGORY' || category === 'ISEMAIL_DNSWARN'
    const { value, reason } = normaliseEmail(address)
    const verdict = reason === undefined ? 'plain' : reasons[reason]
    tests++
    // What is acceptable must have its value, and no mend; a doubt is a warning. What is not must have a reason.
    const asExpected = acceptable
      ? value === address.toLowerCase() && verdict !== 'repaired'
      : value === '' || verdict !== 'plain'
    if (acceptable && verdict === 'plain') plainly++
    if (asExpected) right++
    else process.stdout.write(`  ${category} ${JSON.stringify(address)} read as ${JSON.stringify({ value, reason })}\n`)
  }
  process.stdout.write(`is_email: ${right} of ${tests} (${plainly} accepted without a doubt)\n`)
}

/** Entities undone; control pictures (U+2400 + code) back to the control characters they stand for. */
function textOf(xml: string): string {
  return xml
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[\u2400-\u241f]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400))
}

/** Cells read in a CPU-second, best of five. */
function rate(cells: readonly string[]): number {
  let best = 0
  for (let turn = 0; turn < 5; turn++) {
    const from = process.cpuUsage()
    let read = 0
    for (const cell of cells) read += normaliseEmail(cell).value.length
    const { user, system } = process.cpuUsage(from)
    if (read > 0) best = Math.max(best, cells.length / ((user + system) / 1e6))
  }
  return best
}
