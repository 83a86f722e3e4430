import { zipWriter } from '../../../src/io/zip/write.ts'

/** The parts of a workbook that a test writes by hand. */
export interface Parts {
  /** What is in `<sheetData>` of each sheet, by name. A name that ends in `!` is hidden. */
  readonly sheets: Readonly<Record<string, string>>
  /** Whole items `<si>…</si>`. */
  readonly strings?: string
  /** Format codes by their number, from 164, which is also their style's place from 1. */
  readonly formats?: readonly string[]
  /** Built-in formats, whose styles come after. */
  readonly builtIn?: readonly number[]
  readonly date1904?: boolean
  /** Before `<sheetData>`. */
  readonly dimension?: string
  /** A prefix for the elements of sheets. */
  readonly prefix?: string
  /** Other parts, by their path. */
  readonly others?: Readonly<Record<string, string>>
}

const office = 'http://schemas.openxmlformats.org'
const relations = `${office}/officeDocument/2006/relationships`

/** A workbook as another program might write it. */
export async function workbookFile({
  sheets,
  strings = '',
  formats = [],
  builtIn = [],
  date1904 = false,
  dimension = '',
  prefix = '',
  others = {},
}: Parts): Promise<Buffer> {
  const names = Object.keys(sheets)
  const tagged = (xml: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`))
  const rels = (list: readonly [string, string, string][]): string =>
    `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const parts: [string, string][] = [
    ['[Content_Types].xml', '<Types/>'],
    ['_rels/.rels', rels([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<?xml version="1.0"?><workbook xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>` +
        names
          .map(
            (name, at) =>
              `<sheet name="${name.replace(/!$/, '')}" sheetId="${at + 1}" ${name.endsWith('!') ? 'state="hidden" ' : ''}r:id="s${at}"/>`,
          )
          .join('') +
        '</sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      rels([
        ...names.map((_name, at): [string, string, string] => [
          `s${at}`,
          'worksheet',
          at === 0 ? '/xl/worksheets/sheet1.xml' : `worksheets/sheet${at + 1}.xml`,
        ]),
        ['strings', 'sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/sharedStrings.xml', `<sst>${strings}</sst>`],
    [
      'xl/styles.xml',
      `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
        `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${[...formats.keys()].map((at) => `<xf numFmtId="${164 + at}"/>`).join('')}` +
        `${builtIn.map((id) => `<xf numFmtId="${id}"><alignment/></xf>`).join('')}</cellXfs></styleSheet>`,
    ],
    ...names.map((name, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      tagged(`<worksheet>${dimension}<sheetData>${sheets[name]}</sheetData><legacy/></worksheet>`),
    ]),
  ]
  return archive([...parts, ...Object.entries(others)])
}

/** A ZIP archive of texts. */
export async function archive(parts: readonly (readonly [string, string])[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  const zip = zipWriter((bytes) => void pieces.push(bytes))
  for (const [path, text] of parts) {
    await zip.begin(path)
    await zip.add(Buffer.from(text))
  }
  await zip.finish()
  return Buffer.concat(pieces)
}
