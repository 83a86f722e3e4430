import type { ZipArchive } from '../zip/read.ts'
import { ZipFault } from '../zip/read.ts'
import { builtInFormat, readFormat, type NumberFormat } from './formats.ts'
import { attributesOf, decodeOffice, xmlReader, type XmlTaker } from './xml.ts'

/** A sheet of a workbook that holds cells. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Where it is in the archive. */
  readonly path: string
}

/** What a workbook says, apart from its cells. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Days are counted from 1904, as on early Macs. */
  readonly date1904: boolean
  /** Texts that cells name by number. */
  readonly strings: readonly string[]
  /** By the style number of a cell. */
  readonly formats: readonly NumberFormat[]
}

/**
 * Reads a workbook but for its sheets. Shared texts are held in memory.
 *
 * @throws {ZipFault} when it is none
 */
export async function readWorkbook(zip: ZipArchive): Promise<Workbook> {
  const path = (await relationsOf(zip, '')).find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  if (!zip.entries.has(path)) throw new ZipFault('XLSX_NO_WORKBOOK')
  const relations = await relationsOf(zip, path)
  const targets = new Map(relations.map(({ id, target }) => [id, target]))
  const worksheets = new Set(relations.filter(({ type }) => type.endsWith('/worksheet')).map(({ target }) => target))
  const found = (kind: string): string | undefined => relations.find(({ type }) => type.endsWith(kind))?.target
  const sheets: Sheet[] = []
  let date1904 = false
  await readPart(zip, path, (name, attributes) => {
    if (name === 'workbookPr') date1904 = /\bdate1904\s*=\s*["'](?:1|true|on)["']/.test(attributes)
    if (name !== 'sheet') return
    const given = attributesOf(attributes)
    const target = targets.get(given.get('id') ?? '')
    if (target === undefined || !worksheets.has(target) || !zip.entries.has(target)) return
    sheets.push({ name: decodeOffice(given.get('name') ?? ''), hidden: /hidden/i.test(given.get('state') ?? ''), path: target })
  })
  return {
    sheets,
    date1904,
    strings: await readStrings(zip, found('/sharedStrings')),
    formats: await readFormats(zip, found('/styles')),
  }
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** The parts of an archive that one of them names, with their full paths. */
export async function relationsOf(zip: ZipArchive, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relations: Relation[] = []
  await readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, (name, attributes) => {
    if (name !== 'Relationship') return
    const given = attributesOf(attributes)
    if (given.get('TargetMode') === 'External') return
    const target = new URL(given.get('Target') ?? '', `zip:///${folder}`).pathname.slice(1)
    relations.push({ id: given.get('Id') ?? '', type: given.get('Type') ?? '', target: decodeURIComponent(target) })
  })
  return relations
}

async function readStrings(zip: ZipArchive, path: string | undefined): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = false
  await readPart(
    zip,
    path,
    (name) => {
      if (name === 't') inText = !phonetic
      else if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
    },
    {
      close(name) {
        if (name === 't') inText = false
        else if (name === 'rPh') phonetic = false
        else if (name === 'si') strings.push(decodeOffice(text))
      },
      text: (more) => void (text += more),
      wantsText: () => inText,
    },
  )
  return strings
}

async function readFormats(zip: ZipArchive, path: string | undefined): Promise<NumberFormat[]> {
  const custom = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let inCells = false
  await readPart(
    zip,
    path,
    (name, attributes) => {
      if (name === 'numFmt') {
        const given = attributesOf(attributes)
        custom.set(Number(given.get('numFmtId')), readFormat(given.get('formatCode') ?? ''))
      } else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributesOf(attributes).get('numFmtId') ?? 0)
        formats.push(custom.get(id) ?? builtInFormat(id))
      }
    },
    { close: (name) => void (name === 'cellXfs' && (inCells = false)) },
  )
  return formats
}

/** Reads a part of a workbook that may be missing. */
async function readPart(
  zip: ZipArchive,
  path: string | undefined,
  open: XmlTaker['open'],
  rest: Partial<XmlTaker> = {},
): Promise<void> {
  const entry = zip.entries.get(path ?? '')
  if (entry === undefined) return
  const xml = xmlReader({ open, close() {}, text() {}, wantsText: () => false, ...rest })
  for await (const text of partText(zip.content(entry))) xml.push(text)
  xml.end()
}

/** The text of a part: UTF-8, or UTF-16 as its byte order mark says. */
export async function* partText(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const piece of pieces) {
    const [first, second] = piece
    decoder ??= new TextDecoder(
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8',
    )
    yield decoder.decode(piece, { stream: true })
  }
  if (decoder !== undefined) yield decoder.decode()
}
