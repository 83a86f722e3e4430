import { streamXlsxRows, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { openXlsx } from '../../../src/io/xlsx.ts'
import { cellsOf, faultOf, inMemory, rowsOf } from '../in-memory.ts'
import { archive, workbookFile, type Parts } from './workbook-file.ts'

const named = (cells: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row><row r="2"><c r="A2"><v>1</v></c>${cells}</row>`

/** The one cell of a sheet under a header. */
async function cellOf(cell: string, parts: Omit<Parts, 'sheets'> = {}): Promise<string> {
  const source = await openXlsx(inMemory(await workbookFile({ sheets: { Sheet1: named(cell) }, ...parts })))
  const rows = await rowsOf(source)
  expect(source).toMatchObject({ header: ['id', 'name'], headerLine: 1, width: 2, sample: [rows[0]!.cells] })
  expect(rows[0]!.line).toBe(2)
  return rows[0]!.cells[1]!
}

const text = (value: string): string => `<c r="B2" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
const styled = (style: number, value: string | number): string => `<c r="B2" s="${style}"><v>${value}</v></c>`

describe('a cell of a sheet', () => {
  it.each<[string, string, string]>([
    ['text with blanks around it', text('  007 '), '  007 '],
    ['entities', text('A &amp; B &lt;&#233;&#x1F600;&gt; &nope;'), 'A & B <é😀> &nope;'],
    ['a line break, and a carriage return as Office writes it', text('a\nb_x000D_\nc'), 'a\nb\r\nc'],
    ['a low line that only looks like that', text('_x005F_x000D_'), '_x000D_'],
    ['CDATA', text('<![CDATA[a < b & c]]>'), 'a < b & c'],
    ['rich text', '<c r="B2" t="inlineStr"><is><r><t>Zo</t></r><r><rPr><b/></rPr><t>é</t></r></is></c>', 'Zoé'],
    ['the text of a formula', '<c r="B2" t="str"><f>A1&amp;"x"</f><v>idx</v></c>', 'idx'],
    ['a formula that was never worked out', '<c r="B2"><f>A1</f></c><c r="C2" s="1"/>', ''],
    ['true', '<c r="B2" t="b"><v>1</v></c>', 'true'],
    ['false', '<c r="B2" t="b"><v>0</v></c>', 'false'],
    ['a fault', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a day in ISO', '<c r="B2" t="d"><v>2024-03-05T00:00:00.000Z</v></c>', '2024-03-05'],
    ['a phone number that is a number', styled(0, '336999012345'), '336999012345'],
    ['more digits than Excel keeps', styled(0, '12345678901234567890'), '12345678901234567890'],
    ['a large number with an exponent', styled(0, '3.3612345678E+10'), '33612345678'],
    ['a sum with its rounding error', styled(0, '0.30000000000000004'), '0.3'],
    ['an amount', styled(0, '1234.5'), '1234.5'],
    ['a small one', styled(0, '1.5E-7'), '0.00000015'],
    ['a number that is none', styled(0, 'abc'), 'abc'],
    ['a cell without a place', '<c t="str"><v>next</v></c>', 'next'],
    ['attributes in another order', `<c t = 'str' r='B2' ><v>x</v></c>`, 'x'],
  ])('%s', async (_says, cell, expected) => expect(await cellOf(cell)).toBe(expected))

  it.each<[string, string, string | number, string]>([
    ['00000', 'keeps the zeros of a postal code', 1000, '01000'],
    ['0#" "##" "##" "##" "##', 'writes a French phone number as it shows', 199001234, '01 99 00 12 34'],
    ['0#\\ ##\\ ##\\ ##\\ ##', 'also with escaped blanks', 199001234, '01 99 00 12 34'],
    ['[$-40C]0000000000', 'also with a locale', 199001234, '0199001234'],
    ['00000', 'leaves a number that is not whole', 12.5, '12.5'],
    ['#,##0.00 "€"', 'gives an amount plainly', 1234.5, '1234.5'],
    ['0', 'gives a number plainly', 42, '42'],
    ['0.00E+00', 'never with an exponent', 12345, '12345'],
    ['0%', 'a percentage as its number', 0.15, '0.15'],
    ['General', 'a number in general', 45356, '45356'],
    ['@', 'a number kept as text', 45356, '45356'],
    ['dd/mm/yyyy', 'a day', 45356, '2024-03-05'],
    ['[$-40C]d mmmm yyyy;@', 'a French day', 45356, '2024-03-05'],
    ['"le "dd"-"mm', 'a day with text in it', 45356, '2024-03-05'],
    ['yyyy-mm-dd hh:mm:ss', 'a day with its time', 45356.6, '2024-03-05T14:24:00'],
    ['m/d/yy h:mm AM/PM', 'noon', 45356.5, '2024-03-05T12:00:00'],
    ['hh:mm', 'a time', 0.6, '14:24'],
    ['h:mm:ss AM/PM', 'a time with seconds', 0.600011574, '14:24:01'],
    ['[h]:mm', 'a duration', 1.5, '36:00'],
    ['[Red]0.0', 'a number in red', 1.5, '1.5'],
    ['yyyy', 'the first day', 1, '1900-01-01'],
    ['yyyy', 'the last day before the one that never was', 59, '1900-02-28'],
    ['yyyy', 'the day that never was', 60, '1900-02-29'],
    ['yyyy', 'the day after', 61, '1900-03-01'],
    ['yyyy', 'a number before all days', 0, '0'],
    ['yyyy', 'one beyond them', 2958466, '2958466'],
    ['yyyy', 'one below', -3, '-3'],
    ['yyyy', 'the last second of a day', 45356.999999, '2024-03-06'],
  ])('shown as %s: %s', async (code, _says, value, expected) =>
    expect(await cellOf(styled(1, value), { formats: [code] })).toBe(expected),
  )

  it.each([
    [14, 45356, '2024-03-05'],
    [22, 45356.5, '2024-03-05T12:00:00'],
    [20, 0.5, '12:00'],
    [46, 1.5, '36:00'],
    [49, 45356, '45356'],
    [4, 1234.5, '1234.5'],
  ])('shown as built-in format %i', async (id, value, expected) =>
    expect(await cellOf(styled(1, value), { builtIn: [id] })).toBe(expected),
  )

  it('counts days from 1904 where the workbook does', async () =>
    expect(await cellOf(styled(1, 43894), { builtIn: [14], date1904: true })).toBe('2024-03-05'))

  it('takes shared texts, rich ones too, without how they are spoken', async () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>Zo</t></r><r><rPr/><t xml:space="preserve">é </t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>'
    for (const [at, expected] of ['plain', 'Zoé ', '東京', '', ''].entries())
      expect(await cellOf(`<c r="B2" t="s"><v>${at}</v></c>`, { strings })).toBe(expected)
  })

  it('reads elements that carry a prefix', async () => expect(await cellOf(text('x'), { prefix: 'x' })).toBe('x'))
})

const rowOf = (line: number, ...cells: string[]): string =>
  `<row r="${line}">${cells.map((cell, at) => (cell === '' ? '' : `<c r="${String.fromCharCode(65 + at)}${line}" t="str"><v>${cell}</v></c>`)).join('')}</row>`

describe('a sheet', () => {
  const people = `${rowOf(1, 'id', 'email', 'city')}${rowOf(2, '1', 'ann@example.com', 'Lyon')}${rowOf(3, '2', '', 'Nice')}${rowOf(4, '3', 'bob@example.com')}`

  it('finds the header under a title, and keeps the numbers of rows', async () => {
    const sheet = `${rowOf(2, 'Customers of March')}${rowOf(5, 'id', 'email', 'city')}<row r="6"><c r="A6" s="1"/></row>${rowOf(7, '1', 'ann@example.com', 'Lyon')}${rowOf(9, '2', '', 'Nice')}<row r="1048576"/>`
    const source = await openXlsx(inMemory(await workbookFile({ sheets: { S: sheet } })))
    expect(source).toMatchObject({ header: ['id', 'email', 'city'], headerLine: 5, width: 3 })
    expect(await rowsOf(source)).toEqual([
      { line: 7, cells: ['1', 'ann@example.com', 'Lyon'] },
      { line: 9, cells: ['2', '', 'Nice'] },
    ])
  })

  it('has no header where the first row is one of data', async () => {
    const sheet = [1, 2, 3].map((line) => rowOf(line, String(line), `p${line}@example.com`, '2024-03-05')).join('')
    const source = await openXlsx(inMemory(await workbookFile({ sheets: { S: sheet } })))
    expect(source).toMatchObject({ header: [], headerLine: undefined, width: 3 })
    expect(await cellsOf(source)).toHaveLength(3)
  })

  it('is as wide as its widest row, whatever it says of itself', async () => {
    const long = Array.from({ length: 1500 }, (_none, at) => rowOf(at + 2, String(at), `p${at}@example.com`)).join('')
    const sheet = `${rowOf(1, 'id', 'email')}${long}${rowOf(1502, '1500', '', '', 'far out')}`
    for (const dimension of ['', '<dimension ref="A1"/>', '<dimension ref="A1:D1502"/>']) {
      const source = await openXlsx(inMemory(await workbookFile({ sheets: { S: sheet }, dimension })))
      expect(source.width).toBe(4)
      expect((await cellsOf(source)).at(-1)).toEqual(['1500', '', '', 'far out'])
    }
    const lying = await openXlsx(inMemory(await workbookFile({ sheets: { S: sheet }, dimension: '<dimension ref="A1:B1502"/>' })))
    const found = await faultOf(() => rowsOf(lying))
    expect(Array.isArray(found) || (found as { about: { why: string } }).about.why === 'XLSX_DIMENSION').toBe(true)
  })

  it.each<[string, string | undefined, string]>([
    ['the first that shows itself and holds anything', undefined, 'people'],
    ['by name', 'codes', 'codes'],
    ['by name in other case', 'PEOPLE', 'people'],
    ['by number', '5', 'last'],
    ['by a name that is a number', '2', '2'],
  ])('is chosen %s', async (_says, wanted, part) => {
    const sheets = { '2': '', 'codes!': people, empty: '', people, last: people } // a key of digits comes first anyway
    const source = await openXlsx(inMemory(await workbookFile({ sheets })), wanted)
    expect(source.part).toBe(part)
    expect([part, ...source.otherParts].toSorted()).toEqual(['2', 'codes', 'empty', 'last', 'people'])
  })

  it('is named in full when it is not there', async () => {
    const file = inMemory(await workbookFile({ sheets: { A: people, B: '' } }))
    expect(await faultOf(() => openXlsx(file, 'C'))).toEqual({
      fault: 'no-such-part',
      about: { path: 'memory', part: 'C', parts: ['A', 'B'] },
    })
    expect(await openXlsx(inMemory(await workbookFile({ sheets: { A: '' } })))).toMatchObject({
      header: [],
      width: 0,
      sample: [],
    })
  })

  it('tells of every byte it has read', async () => {
    const bytes = inMemory(await workbookFile({ sheets: { A: people } }))
    let told = 0
    for await (const _rows of (await openXlsx(bytes)).batches((count) => (told += count)));
    expect(told).toBe(bytes.size)
  })

  it('comes from another program the same', async () => {
    const rows = [
      ['id', 'since', 'note'],
      ['007', new Date(Date.UTC(2024, 2, 5)), ' =1+1 '],
      [12, new Date(Date.UTC(2024, 2, 5, 14, 24)), true],
    ]
    const source = await openXlsx(inMemory(await writeXlsx({ sheets: [{ name: 'S', rows }] })))
    expect(source.header).toEqual(['id', 'since', 'note'])
    expect(await cellsOf(source)).toEqual([
      ['007', '2024-03-05', ' =1+1 '],
      ['12', '2024-03-05T14:24:00', 'true'],
    ])
  })
})

describe('a workbook that is none', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['is cut', async () => (await workbookFile({ sheets: { A: named('') } })).subarray(0, -40), 'ZIP_DIRECTORY'],
    ['has a byte changed', async () => damaged(await workbookFile({ sheets: { A: named(text('x'.repeat(50))) } })), 'Z'],
    ['has no sheet', () => workbookFile({ sheets: {} }), 'XLSX_NO_SHEET'],
    ['has a sheet that is cut', () => workbookFile({ sheets: { A: '<row><c>' } }), 'XML_CUT'],
    ['has a document type', () => workbookFile({ sheets: { A: '<!DOCTYPE x [<!ENTITY a "b">]>' } }), 'XML_DOCTYPE'],
    ['has too many columns', () => workbookFile({ sheets: { A: '<row><c r="ZZZZ1"><v>1</v></c></row>' } }), 'XLSX_COLUMN'],
  ])('because it %s', async (_says, file, why) => {
    expect(await faultOf(async () => openXlsx(inMemory(await file())))).toMatchObject({
      fault: 'unreadable',
      about: { path: 'memory', why: expect.stringContaining(why) as string },
    })
  })

  it('because it is another kind of archive', async () => {
    const file = await archive([['word/document.xml', '<a/>']])
    expect(await faultOf(async () => openXlsx(inMemory(file)))).toMatchObject({ fault: 'not-a-table' })
  })

  it('is found out wherever a byte is wrong, and never by a crash', async () => {
    const good = await workbookFile({ sheets: { A: named(text('somebody')) }, strings: '<si><t>x</t></si>', formats: ['00000'] })
    for (let at = 0; at < good.length; at += 3) {
      const bad = Buffer.from(good)
      bad[at]! ^= 0x55
      const found = await faultOf(async () => rowsOf(await openXlsx(inMemory(bad))))
      expect(Array.isArray(found) || (found as object), `byte ${at}`).toSatisfy(
        (end) => end === true || 'fault' in (end as object),
      )
    }
  })
})

function damaged(file: Buffer): Buffer {
  const at = file.indexOf('sheet1.xml') + 60
  file[at]! ^= 0xff
  return file
}

it('what we write, another program reads', async () => {
  const rows: unknown[] = []
  for await (const { values } of streamXlsxRows(await workbookFile({ sheets: { A: named(text('Zoé')) } }))) rows.push(values)
  expect(rows).toEqual([
    ['id', 'name'],
    [1, 'Zoé'],
  ])
})
