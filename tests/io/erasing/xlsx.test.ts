import { describe, expect, it } from 'vitest'
import type { RecordEdit } from '../../../src/io/csv/cutout.ts'
import { writeXlsxWithout } from '../../../src/io/erasing/xlsx.ts'
import { openXlsx } from '../../../src/io/xlsx.ts'
import { openZip } from '../../../src/io/zip/read.ts'
import { inMemory } from '../in-memory.ts'
import { workbookFile, type Parts } from '../xlsx/workbook-file.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const scrub = (text: string): string => text.replaceAll('ann@example.com', '')
const goes = (line: number): RecordEdit => ({ line, cells: undefined })

/** A workbook without some rows of its sheet `A`. */
async function without(parts: Parts, edits: readonly RecordEdit[], sheet = 'A'): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  const to = { write: (bytes: Uint8Array) => void pieces.push(bytes) }
  await writeXlsxWithout(await workbookFile(parts), new Map([[sheet, edits]]), scrub, to)
  return Buffer.concat(pieces)
}

async function part(archive: Buffer, name: string): Promise<string> {
  const zip = openZip(archive)
  const pieces: Buffer[] = []
  for await (const piece of zip.content(zip.entries.get(name)!)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

async function everything(archive: Buffer): Promise<string> {
  const zip = openZip(archive)
  let all = ''
  for (const name of zip.entries.keys()) all += await part(archive, name)
  return all
}

const row = (line: number, ...cells: string[]): string =>
  `<row r="${line}">${cells.map((cell, at) => cell.replace('<c', `<c r="${'ABCD'[at]!}${line}"`)).join('')}</row>`
const shared = (at: number): string => `<c t="s"><v>${at}</v></c>`
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const strings = ['email', 'name', 'ann@example.com', 'Ann Martin', 'bob@example.com', 'Bob Petit']
  .map((text) => `<si><t>${text}</t></si>`)
  .join('')
const people = row(1, shared(0), shared(1)) + row(2, shared(2), shared(3)) + row(3, shared(4), shared(5))
const plain: Parts = { sheets: { A: people }, strings }

const comments = (text: string): string =>
  `<comments><commentList><comment ref="A2"><text><t>${text} two</t></text></comment><comment ref="B3"><text><t>${text} three</t></text></comment></commentList></comments>`

describe('writeXlsxWithout', () => {
  it('leaves an empty row, and takes texts from the list that nobody names any more; the numbers of others stay', async () => {
    const after = await without(plain, [goes(2)])
    expect(await part(after, 'xl/worksheets/sheet1.xml')).toContain(`<row r="2"></row>${row(3, shared(4), shared(5))}`)
    expect(await part(after, 'xl/sharedStrings.xml')).toBe(
      `<sst>${strings.replace('<t>ann@example.com</t>', '<t/>').replace('<t>Ann Martin</t>', '<t/>')}</sst>`,
    )
    const source = await openXlsx(inMemory(after))
    const rows: (readonly string[])[] = []
    for await (const batch of source.batches()) rows.push(...batch.map(({ cells }) => cells))
    expect(rows.filter((cells) => cells.some((cell) => cell !== ''))).toEqual([['bob@example.com', 'Bob Petit']])
  })

  it.each<[string, Parts['sheets']]>([
    ['of the same sheet', { A: people + row(4, shared(3)) }],
    ['of a hidden sheet', { A: people, 'B!': row(1, shared(3)) }],
  ])('keeps a text that a cell %s names too', async (_, sheets) => {
    const after = await part(await without({ sheets, strings }, [goes(2)]), 'xl/sharedStrings.xml')
    expect(after).toContain('Ann Martin')
    expect(after).not.toContain('ann@')
  })

  it.each<[string, string]>([
    ['with rich text', '<si><r><rPr><b/></rPr><t>ann@</t></r><r><t>example.com</t></r></si>'],
    ['with how it is spoken', '<si><t>ann@example.com</t><rPh sb="0" eb="1"><t>ann@example.com</t></rPh></si>'],
  ])('takes a text %s', async (_, item) => {
    const after = await without(
      { sheets: { A: row(1, shared(0)) + row(2, shared(1)) }, strings: `<si><t>email</t></si>${item}` },
      [goes(2)],
    )
    expect(await part(after, 'xl/sharedStrings.xml')).toBe('<sst><si><t>email</t></si><si><t/></si></sst>')
  })

  it('takes single cells, keeps formulas without their results, and all other cells byte for byte', async () => {
    const formula = '<c t="str"><f>A2&amp;"x"</f><v>ann@example.comx</v></c>'
    const sheet =
      row(1, inline('email'), inline('note'), inline('sum')) + row(2, inline('ann@example.com'), inline('tea'), formula)
    const cells = [0, 2].map((column) => ({ line: 2, column, before: '', after: '' }))
    const after = await part(await without({ sheets: { A: sheet } }, [{ line: 2, cells }]), 'xl/worksheets/sheet1.xml')
    expect(after).toContain(
      `<row r="2"><c r="A2"/>${inline('tea').replace('<c', '<c r="B2"')}<c r="C2"><f>A2&amp;"x"</f></c></row>`,
    )
  })

  it('writes what a cell is to say instead', async () => {
    const cells = [{ line: 2, column: 0, before: '', after: 'x < y & z é' }]
    const after = await part(await without(plain, [{ line: 2, cells }]), 'xl/worksheets/sheet1.xml')
    expect(after).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">x &lt; y &amp; z é</t></is></c>')
  })

  it('knows elements by another prefix', async () => {
    const after = await without({ ...plain, prefix: 'x' }, [goes(2)])
    expect(await part(after, 'xl/worksheets/sheet1.xml')).toContain('<x:row r="2"></x:row>')
    expect(await everything(after)).not.toContain('ann@')
  })

  it('takes comments on the row, of the part that the sheet names', async () => {
    const others = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="r1" Type="${office}/comments" Target="../comments9.xml"/></Relationships>`,
      'xl/comments9.xml': comments('own'),
      'xl/comments1.xml': comments('another’s'),
    }
    const after = await without({ ...plain, sheets: { A: people, B: people }, others }, [goes(2)])
    expect(await part(after, 'xl/comments9.xml')).toBe(comments('own').replace(/<comment ref="A2">.*?<\/comment>/, ''))
    expect(await part(after, 'xl/comments1.xml')).toBe(comments('another’s'))
  })

  it.each<[string, string, string, string]>([
    [
      'a pivot table',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      '<sharedItems><s v="Ann Martin"/><s v="Bob Petit"/><s v="ann@example.com"/></sharedItems>',
      '<sharedItems><s v=""/><s v="Bob Petit"/><s v=""/></sharedItems>',
    ],
    ['a chart', 'xl/charts/chart1.xml', '<c:pt><c:v>Ann Martin</c:v></c:pt><c:pt><c:v>Bob Petit</c:v></c:pt>', '<c:pt><c:v></c:v></c:pt><c:pt><c:v>Bob Petit</c:v></c:pt>'], // prettier-ignore
    ['a shape', 'xl/drawings/drawing1.xml', '<a:t>Ann Martin</a:t><a:t>write to ann@example.com</a:t>', '<a:t></a:t><a:t>write to </a:t>'], // prettier-ignore
    ['the names of authors', 'docProps/core.xml', '<dc:creator>Ann Martin</dc:creator>', '<dc:creator></dc:creator>'],
    ['who answers in threads', 'xl/persons/person.xml', '<person displayName="Ann Martin" userId="ann@example.com"/>', '<person displayName="" userId=""/>'], // prettier-ignore
    ['names of cells', 'xl/theme/any.xml', '<definedName>"ann@example.com"</definedName>', '<definedName>""</definedName>'],
    ['links', 'xl/worksheets/_rels/sheet1.xml.rels', '<Relationships><Relationship Target="mailto:ann@example.com" TargetMode="External"/></Relationships>', '<Relationships><Relationship Target="mailto:" TargetMode="External"/></Relationships>'], // prettier-ignore
  ])('takes them out of %s', async (_, name, before, after) => {
    for (const parts of [
      plain,
      {
        sheets: {
          A:
            row(1, inline('email'), inline('name')) +
            row(2, inline('ann@example.com'), inline('Ann Martin')) +
            row(3, inline('bob@example.com'), inline('Bob Petit')),
        },
      },
    ])
      // prettier-ignore
      expect(await part(await without({ ...parts, others: { [name]: before } }, [goes(2)]), name)).toBe(after)
  })

  it('leaves copies of what others say too', async () => {
    const others = { 'xl/charts/chart1.xml': '<c:v>Ann Martin</c:v>' }
    const after = await without({ ...plain, sheets: { A: people + row(4, shared(3)) }, others }, [goes(2)])
    expect(await part(after, 'xl/charts/chart1.xml')).toBe('<c:v>Ann Martin</c:v>')
  })

  it('keeps bytes of other parts as they are packed', async () => {
    const image = { 'xl/media/image1.png': '\u0089PNG' }
    const before = openZip(await workbookFile({ ...plain, others: image })).entries
    const after = openZip(await without({ ...plain, others: image }, [goes(2)])).entries
    expect([...after.keys()]).toEqual([...before.keys()])
    expect(after.get('xl/media/image1.png')).toMatchObject({ crc: before.get('xl/media/image1.png')!.crc })
  })
})
