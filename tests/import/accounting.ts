import { ENCODINGS } from '../../bench/generate/encode.ts'
import { generated, PLAIN_RECIPE } from '../../bench/generate/generate.ts'
import { pass } from '../../src/commands/import/pass.ts'
import { understand } from '../../src/commands/import/understand.ts'
import { chunkReader } from '../../src/io/csv/chunk.ts'
import { openCsv, type CsvFile } from '../../src/io/csv/open.ts'
import { recordStarts } from '../../src/io/csv/record-bytes.ts'
import type { Encoded } from '../../src/io/encode.ts'
import { decoderFor } from '../../src/io/encodings/decode.ts'
import type { Source } from '../../src/io/source.ts'
import { DataError } from '../../src/model/error.ts'
import type { Reject } from '../../src/model/row.ts'
import { inMemory } from '../io/in-memory.ts'

/** What a file came to: all that an import makes of it, as text, or the fault that it ends with. */
export interface Account {
  readonly fault: string | undefined
  readonly read: number
  readonly taken: number
  readonly rejected: number
  readonly blank: number
  /** The plan, the canonical rows, the rejects and what was said of them: equal runs give equal text. */
  readonly result: string
}

const refused = (fault: string): Account => ({ fault, read: 0, taken: 0, rejected: 0, blank: 0, result: fault })

/**
 * Imports bytes that come in blocks of one size, as the command does, and checks that nothing is lost on the way.
 *
 * @throws {Error} at the first line, row or character that is not accounted for
 */
export async function account(bytes: Buffer, block: number): Promise<Account> {
  let csv: CsvFile
  try {
    csv = await openCsv(inMemory(bytes, block))
  } catch (error) {
    if (error instanceof DataError) return refused(error.fault.fault)
    throw error
  }
  await checkRecords(csv, bytes)
  return imported(csv, bytes)
}

async function imported(csv: CsvFile, bytes: Buffer): Promise<Account> {
  // Of no size, so that no thread is worth it.
  const source: Source = { path: 'memory', size: 0, content: { form: 'csv', ...csv }, close: () => {} }
  const { plan } = understand(source, {
    table: undefined,
    given: new Map(),
    saved: () => undefined,
    shared: false,
    country: undefined,
    region: undefined,
    asOf: '2026-06-30',
  })
  const rows: (readonly string[])[] = []
  const rejects: Reject[] = []
  const { read, taken, rejected, blank, remarks, seen } = await pass(source, plan, {
    form: { as: 'rows' },
    arrange: plan.output.map((_, i) => i),
    base: undefined,
    cores: 1,
    stop: new AbortController().signal,
    append: (encoded: Encoded) => void ('rows' in encoded && rows.push(...encoded.rows)),
    reject: (found) => void rejects.push(...found),
    progress: () => {},
  })
  if (read !== taken + rejected + blank) throw new Error(`${read} read, ${taken} taken, ${rejected} rejected, ${blank} blank`)
  if (rejects.length !== rejected) throw new Error(`${rejects.length} rejects for ${rejected}`)
  if (rows.length !== taken) throw new Error(`${rows.length} rows for ${taken} taken`)
  const width = plan.output.length
  if (new Set(plan.output).size !== width) throw new Error(`columns of one name: ${plan.output.join('|')}`)
  for (const row of rows)
    if (row.length !== width || row.some((cell) => typeof cell !== 'string'))
      throw new Error(`a row of ${row.length} cells for ${width}: ${JSON.stringify(row)}`)
  if (!hasReplacement(bytes) && rows.some((row) => row.some((cell) => cell.includes('\ufffd'))))
    throw new Error('U+FFFD out of nothing')
  const said = rejects.map((reject) => ({ ...reject, bytes: Buffer.from(reject.bytes).toString('latin1') }))
  return { fault: undefined, read, taken, rejected, blank, result: JSON.stringify([plan, rows, said, remarks, seen]) }
}

const replacements = [
  [0xef, 0xbf, 0xbd],
  [0xff, 0xfd],
  [0xfd, 0xff],
].map((bytes) => Buffer.from(bytes))
const hasReplacement = (bytes: Buffer): boolean => replacements.some((sign) => bytes.includes(sign))

/** Each record below the header is one row, one reject or blank; and what a row holds is what its record held. */
async function checkRecords({ chunks, setting, dialect }: CsvFile, bytes: Buffer): Promise<void> {
  const reader = chunkReader(setting)
  const decode = decoderFor(setting.decoding)
  let first = true
  for await (const chunk of chunks()) {
    if (chunk.holds !== 'records') throw new Error('a small file in parts')
    const found = new Map<number, readonly string[] | Uint8Array>()
    const find = (line: number, what: readonly string[] | Uint8Array): void => {
      if (found.has(line)) throw new Error(`line ${line} twice`)
      found.set(line, what)
    }
    const { read, blank, rejects } = reader(chunk, (cells, line) => find(line, cells))
    for (const { line, bytes: kept } of rejects) find(line, kept)
    const piece = Buffer.from(chunk.bytes)
    const starts = recordStarts(piece, setting.dialect, setting.delimiterBytes)
    let { line } = chunk
    let blanks = 0
    for (let k = 0; k + 1 < starts.length; k++) {
      const record = piece.subarray(starts[k], starts[k + 1])
      const text = decode(piece, starts[k]!, starts[k + 1]!)
      if (k >= chunk.skip) {
        if (first && line !== dialect.firstRowLine && k === chunk.skip)
          throw new Error(`the header ends at line ${line}, not ${dialect.firstRowLine}`)
        const what = found.get(line)
        found.delete(line)
        if (what === undefined) {
          if (bare(text, setting) !== '') throw new Error(`line ${line} lost: ${JSON.stringify(text)}`)
          blanks++
        } else if (what instanceof Uint8Array) {
          const kept = Buffer.from(what)
          if (!record.subarray(0, kept.length).equals(kept) || (record.length - kept.length > 2 && !setting.mended))
            throw new Error(`a reject is not its record: ${JSON.stringify(text)}`)
        } else if (!setting.mended && bare(what.join(''), setting) !== bare(text, setting))
          throw new Error(`line ${line}: ${JSON.stringify(text)} became ${JSON.stringify(what)}`)
      }
      line += countLines(record)
    }
    if (found.size > 0) throw new Error(`rows from nowhere: ${[...found.keys()].join(', ')}`)
    if (blanks !== blank) throw new Error(`${blank} blank, not ${blanks}`)
    if (read !== Math.max(0, starts.length - 1 - chunk.skip))
      throw new Error(`${read} read of ${starts.length - 1} records, ${chunk.skip} of them header`)
    first = false
  }
  if (first && !dialect.sep && bytes.length > 3 && dialect.header.length === 0 && /[a-z]/i.test(bytes.toString('latin1')))
    throw new Error('nothing read')
}

/** What no reading of delimiters, quotes and blanks can take away. In a file of two encodings a cell may be told apart from its line. */
function bare(text: string, { dialect: { delimiter, quote }, decoding }: CsvFile['setting']): string {
  const letters = text.replaceAll(/[\s\\\ufeff]/g, '').replaceAll(quote === '' ? '"' : quote, '')
  const bared = letters.replaceAll(delimiter.trim() === '' ? ' ' : delimiter.trim(), '')
  return decoding.mixed === true ? bared.replaceAll(/[^\x20-\x7e]/g, '') : bared
}

function countLines(bytes: Buffer): number {
  return bytes.toString('latin1').split(/\r\n|\r|\n/).length - 1
}

/** Small files of many dialects and encodings, to be spoilt. */
export function seedFiles(): Buffer[] {
  const dialects = [
    'plain',
    'french-excel,quote=all',
    'french-crm,ragged=0.2,blank=0.2',
    'english-webshop',
    'german-excel,eol=cr',
    'french-excel,sep,headers=snake',
    'plain,headers=none,delimiter=tab',
    'plain,delimiter=pipe,preamble=2',
  ]
  const files: Buffer[] = []
  for (const [at, encoding] of ENCODINGS.entries())
    for (const [place, dialect] of dialects.entries()) {
      const table = place % 4 === 3 ? 'orders' : 'customers'
      const recipe = {
        ...PLAIN_RECIPE,
        rows: 4 + ((at + place) % 9),
        seed: 100 * at + place,
        table,
        awkward: 0.2,
        noise: 'messy',
        dialect,
        encoding,
      } as const
      files.push(Buffer.concat([...generated({ ...recipe, customers: 9 })].map((piece) => piece.bytes)))
    }
  for (const text of handmade) files.push(Buffer.from(text, 'latin1'))
  return files
}

const handmade = [
  'nom;cp;note\nExemple;75001;"dit ""Zo\xe9""; ici"\nMartin;01000;"deux\nlignes"\n',
  'a, b\r\n"c", "d"\r\n"e, f", g\r\n',
  'email\nann@example.com\n\n""\nbo@example.com',
  "'nom','ville'\n'L''Exemple','Paris'\n'Martin','Nice'\n",
  'id,name\n1,"say \\"hi\\""\n2,"a \\"b\\" c"\n',
  'Nom;Ville;clientele_line;clientele_reason;clientele_message\nA;B;3;row_too_long;trop\nC;D;"4";row_foot;x\n',
  'a\u00a7b\u00a7c\n1\u00a72\u00a73\n4\u00a75\u00a76\n',
]

const alphabet = [
  '"',
  '"',
  '""',
  ';',
  ',',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  ' ',
  '\0',
  '\\',
  "'",
  '\xc3\xa9',
  '\xe9',
  '\xff',
  '\x80',
  '\x9d',
  '\xef\xbb\xbf',
  '\xff\xfe',
  ', ',
  '"\n',
  ';"',
  '\\"',
  '_',
  '=1+1',
  'Total',
  '\xe2\x80\xa8',
  '\x1a',
  '\xed\xa0\x80',
  '\xf0\x9f\x98\x80',
  '\x00\xd8',
  'sep=;\n',
]

/** Numbers below n, the same ones for a seed. */
export type Below = (n: number) => number

export function belowFrom(seed: number): Below {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0 // Numerical Recipes, 2nd ed., 7.1
    return (state >>> 8) % n
  }
}

/** The bytes with up to eight faults of every kind that files come with. */
export function spoilt(bytes: Buffer, below: Below): Buffer {
  let text = bytes.toString('latin1')
  for (let k = below(8); k >= 0; k--) {
    const at = below(text.length + 1)
    switch (below(12)) {
      case 0:
        text = text.slice(0, at)
        break
      case 1: {
        const lines = text.split(/(?<=\n|\r(?!\n))/)
        const line = below(lines.length)
        lines.splice(below(lines.length + 1), 0, ...lines.slice(line, line + 1 + below(3)))
        text = lines.join('')
        break
      }
      case 2: {
        const [from, to] = [alphabet[3 + below(4)]!, alphabet[3 + below(4)]!]
        text = text.slice(0, at) + text.slice(at, at + 80).replaceAll(from, to) + text.slice(at + 80)
        break
      }
      case 3:
        text = text.slice(0, at) + text.slice(at + 1 + below(40))
        break
      default:
        text = text.slice(0, at) + (below(4) === 0 ? '' : alphabet[below(alphabet.length)]!) + text.slice(at + below(3))
    }
  }
  return Buffer.from(text, 'latin1')
}
