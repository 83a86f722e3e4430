import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decoderFor } from '../src/io/encodings/decode.ts'
import { encodingScanner } from '../src/io/encodings/detect.ts'
import { encodeSentence } from '../src/io/encodings/encode.ts'
import { type Encoding, singleByteEncodings } from '../src/io/encodings/encoding.ts'
import type { EncodingFound } from '../src/io/encodings/found.ts'
import { type Language, languages } from './encoding-texts.ts'

/** One way to write a text down. */
interface Form {
  readonly name: string
  readonly encoding: Encoding
  readonly bom: readonly number[]
}

const forms: readonly Form[] = [
  { name: 'utf-8', encoding: 'utf-8', bom: [] },
  { name: 'utf-8 BOM', encoding: 'utf-8', bom: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', encoding: 'utf-16le', bom: [] },
  { name: 'utf-16le BOM', encoding: 'utf-16le', bom: [0xff, 0xfe] },
  { name: 'utf-16be', encoding: 'utf-16be', bom: [] },
  { name: 'utf-16be BOM', encoding: 'utf-16be', bom: [0xfe, 0xff] },
  ...singleByteEncodings.map((encoding) => ({ name: encoding, encoding, bom: [] })),
]

type Random = () => number

/** Mulberry32: the same seed gives the same texts everywhere. */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const digits = (random: Random, count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

/** The kinds of line that files are made of. */
const kinds: Readonly<Record<string, (random: Random, words: Language) => string>> = {
  customers: (random, { given, family, streets, towns, sentences }) => {
    const first = pick(random, given)
    const amount = `${digits(random, 3)},${digits(random, 2)}${random() < 0.3 ? ' €' : ''}`
    const place = `${digits(random, 2)} ${pick(random, streets)};${digits(random, 5)};${pick(random, towns)}`
    const note = random() < 0.2 ? pick(random, sentences) : ''
    return `${first};${pick(random, family)};;01 99 00 ${digits(random, 2)} ${digits(random, 2)};${place};12/03/2024;${amount};${note}`
  },
  products: (random, { products }) =>
    `${digits(random, 6)};${pick(random, products)};${digits(random, 2)},${digits(random, 2)} €;${digits(random, 1)}`,
  notes: (random, { sentences }) => `${pick(random, sentences)} ${pick(random, sentences)}`,
  capitals: (random, { given, family, streets, towns }) =>
    `${pick(random, given)};${pick(random, family)};${digits(random, 2)} ${pick(random, streets)};${pick(random, towns)}`.toUpperCase(),
}

/** A text of about `size` characters with at least one that is no ASCII in every encoding; a third have no header. */
function textOf(random: Random, size: number, kind: string, words: Language): string {
  const end = random() < 0.7 ? '\r\n' : '\n'
  const lines = random() < 0.66 ? [kind === 'capitals' ? words.header.toUpperCase() : words.header] : []
  for (let length = 0; length < size;) {
    const line = kinds[kind]!(random, words)
    lines.push(line)
    length += line.length + end.length
  }
  const text = lines
    .join(end)
    .slice(-size - 40)
    .slice(0, size)
  return /[éèàêçôöäñåáíóúãõøßìòÉÈÀÇÔÖÄÜüÑÁÍÓÚÃÕùëïîûâ]/.test(text) ? text : textOf(random, size, kind, words)
}

/** The text as the encoding can hold it, and its bytes: an exporter of the time wrote EUR where it had no €. */
function written(text: string, { encoding, bom }: Form): { readonly text: string; readonly bytes: Buffer } {
  const encodable = text.replaceAll('ễ', 'e').replaceAll('„', '“')
  const body =
    encodeSentence(encodable, encoding) ?? encodeSentence(encodable.replaceAll(/[^\x00-\xff’“”–…œŒ€]|[½³²]/g, ' '), encoding)
  if (body === undefined) throw new Error(`a text of the bench can't be written in ${encoding}`)
  return { text: decoderFor({ encoding })(body, 0, body.length), bytes: Buffer.concat([Buffer.from(bom), body]) }
}

function scan(bytes: Buffer): EncodingFound {
  const scanner = encodingScanner('bench')
  for (let at = 0; at < bytes.length; at += 1 << 20) scanner.push(bytes.subarray(at, at + (1 << 20)))
  return scanner.end()
}

const print = (text: string): void => void process.stdout.write(text)

/** Prints how often the text that comes out is the one that went in, by form, size, kind and language. */
function printAccuracy(): void {
  const sizes = [
    { size: 200, samples: 800 },
    { size: 5000, samples: 320 },
    { size: 500_000, samples: 8 },
  ]
  const missed = new Map<string, { misses: number; of: number }>()
  const note = (key: string, right: boolean): void => {
    const entry = missed.get(key) ?? { misses: 0, of: 0 }
    missed.set(key, { misses: entry.misses + (right ? 0 : 1), of: entry.of + 1 })
  }
  print('Right text, %: what decoding gives back is what was written\n')
  for (const { size, samples } of sizes) {
    const random = randomFrom(size)
    for (let sample = 0; sample < samples; sample++) {
      const kind = Object.keys(kinds)[sample % 4]!
      // Every other text is French.
      const language = sample % 8 < 4 ? 'french' : pick(random, Object.keys(languages))
      const text = textOf(random, size, kind, languages[language]!)
      for (const form of forms) {
        const made = written(text, form)
        const found = scan(made.bytes)
        const right = decoderFor(found)(made.bytes, found.bom, made.bytes.length) === made.text
        if (!right && process.env['CLIENTELE_MISSES'] !== undefined && size === 200)
          print(
            `${form.name} read as ${found.encoding} ${found.mixed ? `+ ${found.fallback}` : ''}: ${JSON.stringify(made.text)}\n`,
          )
        for (const key of [`${size} all`, `${size} ${form.name}`, `${size} ${kind}`, `${size} ${language}`]) note(key, right)
      }
    }
  }
  print(`${''.padEnd(14)}${sizes.map(({ size }) => `${size} B`.padStart(12)).join('')}\n`)
  for (const row of ['all', ...forms.map(({ name }) => name), ...Object.keys(kinds), ...Object.keys(languages)]) {
    const cells = sizes.map(({ size }) => {
      const { misses, of } = missed.get(`${size} ${row}`) ?? { misses: 0, of: 0 }
      return (of === 0 ? '' : (100 - (100 * misses) / of).toFixed(2)).padStart(12)
    })
    print(`${row.padEnd(14)}${cells.join('')}\n`)
  }
}

/** CPU milliseconds of reading a file in 1 MiB blocks and doing something with each; the best of five. */
function readTime(path: string, use: (block: Buffer) => void, done: () => void = () => {}): number {
  const block = Buffer.allocUnsafeSlow(1 << 20)
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const from = process.cpuUsage()
    const file = openSync(path, 'r')
    for (let read = readSync(file, block); read > 0; read = readSync(file, block)) use(block.subarray(0, read))
    closeSync(file)
    done()
    const { user, system } = process.cpuUsage(from)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** Prints what telling the encoding of 130 MB costs beside reading it, bare and down to cells. */
function printCost(): void {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-encoding-'))
  try {
    const random = randomFrom(7)
    const text = textOf(random, 1_000_000, 'customers', languages['french']!) + '\r\n'
    const write = (name: string, encoding: Encoding, spoil?: (last: Buffer) => void): string => {
      const path = join(folder, name)
      const { bytes } = written(text, { name, encoding, bom: [] })
      const file = openSync(path, 'w')
      for (let at = 0; at + bytes.length <= 130e6; at += bytes.length) writeSync(file, bytes)
      spoil?.(bytes)
      writeSync(file, bytes)
      closeSync(file)
      return path
    }
    const clean = write('clean.csv', 'utf-8')
    const spoilt = write('spoilt.csv', 'utf-8', (last) => void (last[last.indexOf('z', last.length - 5000)] = 0xe9))
    const ascii = join(folder, 'ascii.csv')
    writeFileSync(ascii, Buffer.alloc(130e6, 'Ann;Smith;ann@example.com;01 99 00 12 34;75001;Paris\r\n'))
    const files = [clean, spoilt, ascii, ...singleByteEncodings.map((encoding) => write(`${encoding}.csv`, encoding))]

    process.stdout.write(
      '\nCPU ms for 130 MB: read alone; found, on top of that; and found as a share of reading down to cells\n',
    )
    for (const path of files) {
      const bare = readTime(path, () => {})
      let found: EncodingFound | undefined
      let scanner = encodingScanner(path)
      const told = readTime(
        path,
        (block) => scanner.push(block),
        () => {
          found = scanner.end()
          scanner = encodingScanner(path)
        },
      )
      const decode = decoderFor({ encoding: found!.encoding, mixed: found!.mixed, fallback: found!.fallback })
      const cells = readTime(path, (block) => {
        for (const line of decode(block, 0, block.length).split('\n')) line.split(';')
      })
      const place = found!.irregularPlaces[0]
      const where =
        place === undefined ? '' : ` at line ${place.line} column ${place.column} byte ${place.byte} offset ${place.offset}`
      process.stdout.write(
        `${path.slice(folder.length + 1).padEnd(20)}${bare.toFixed(0).padStart(6)}${(told - bare).toFixed(0).padStart(6)}` +
          `${((100 * (told - bare)) / cells).toFixed(1).padStart(7)} %  ${found!.encoding}${found!.mixed ? ` + ${found!.fallback}` : ''}${where}\n`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How well and how fast encodings are told. */
export function run(): void {
  printAccuracy()
  printCost()
}
