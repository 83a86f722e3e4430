import { encodeOffice, isFragile } from './office-text.ts'
import type { PackedRows } from './packed-rows.ts'
import { columnStart, type RowBytes } from './row-bytes.ts'
import { mostColumns } from './sheet.ts'
import { typedCell, typedFormats, type ColumnType } from './typed.ts'

/** The most rows a sheet can have, its header included. */
export const mostRows = 1_048_576

/** The most characters a cell can hold, in UTF-16 units: Excel takes a file with more for broken. */
export const longestCell = 32_767

/** Widths in characters; the widest is set by hand. */
const narrowest = 8
const widest = 50

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const main = `xmlns="${office}/spreadsheetml/2006/main"`
const relations = `${office}/officeDocument/2006/relationships`
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Sets a header row apart, and marks every cell as text, so that it stays text when somebody edits it. */
const header = 2
const text = 1

/**
 * How a cell is set apart from the others, from the most to the least. They differ in weight and slant as well as in colour, so
 * that they are told apart in grey.
 */
export type CellLevel = 0 | 1 | 2

/** The style of a text cell of each level. */
const leveled = 3
/** The style of the first of `typedFormats`. */
const typed = 6

/** Writes the rows of one sheet as XML. */
export interface SheetText {
  /** What stands before the first row. */
  readonly head: string
  /** The next row; `levels` is by column, where a cell is set apart. */
  row(cells: readonly string[], levels?: ReadonlyMap<number, CellLevel>): string
  /** The next row, one of some that lie packed: the same XML, as bytes. All cells are text. */
  packedRow(rows: PackedRows, at: number, into: RowBytes, levels?: ReadonlyMap<number, CellLevel>): void
  /** What stands after the last row: the header's columns of a level, and whether there are comments, which `sheetRelations` finds. */
  foot(headerLevels?: ReadonlyMap<number, CellLevel>, commented?: boolean): string
}

/**
 * A sheet under a bold header that stays in sight, with a filter. `sample` gives the columns their widths, and cells are text but
 * for columns that have another type.
 */
export function sheetText(
  names: readonly string[],
  sample: readonly (readonly string[])[],
  columnTypes: readonly ColumnType[] = [],
): SheetText {
  const hasTypes = columnTypes.some((type) => type !== 'text')
  const letters = Array.from({ length: names.length }, (_none, column) => columnLetters(column + 1))
  let starts: readonly Uint8Array[] | undefined
  let line = 0
  function row(cells: readonly string[], plain: number, levels?: ReadonlyMap<number, CellLevel>): string {
    const isTyped = hasTypes && plain === text
    line++
    let xml = `<row r="${line}">`
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!
      const level = levels?.get(column)
      const style = level === undefined ? plain : leveled + level
      if (cell === '') {
        if (level !== undefined) xml += `<c r="${letters[column]}${line}" s="${style}"/>`
        continue
      }
      const counted = isTyped && level === undefined ? typedCell(cell, columnTypes[column] ?? 'text', typed) : undefined
      if (counted !== undefined) {
        xml += `<c r="${letters[column]}${line}" s="${counted.style}"><v>${counted.value}</v></c>`
        continue
      }
      const space = isFragile(cell) ? ' xml:space="preserve"' : ''
      xml += `<c r="${letters[column]}${line}" s="${style}" t="inlineStr"><is><t${space}>${encodeOffice(cell)}</t></is></c>`
    }
    return `${xml}</row>`
  }
  const widths = names.map((name, column) => {
    const longest = Math.max(name.length, ...sample.map((cells) => cells[column]?.length ?? 0))
    const width = Math.min(widest, Math.max(narrowest, longest + 2))
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" style="${(columnTypes[column] ?? 'text') === 'text' ? text : 0}" customWidth="1"/>`
  })
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const cols = widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`
  return {
    head:
      `${declaration}<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>${row(names, header)}`,
    row: (cells, levels) => row(cells, text, levels),
    packedRow(rows, at, into, levels) {
      starts ??= letters.map(columnStart)
      const styled = (column: number): number | undefined => {
        const level = levels!.get(column)
        return level === undefined ? undefined : leveled + level
      }
      into.row(++line, starts, rows, at, text, levels && styled)
    },
    foot(headerLevels, commented = false) {
      const filter = names.length === 0 ? '' : `<autoFilter ref="A1:${letters.at(-1)}${line}"/>`
      // A header is written before anybody knows what is to be said of its column, so its colour is a condition that always holds.
      const colours = [...(headerLevels ?? [])].map(
        ([column, level]) =>
          `<conditionalFormatting sqref="${letters[column]}1"><cfRule type="expression" dxfId="${level}" priority="1">` +
          '<formula>TRUE</formula></cfRule></conditionalFormatting>',
      )
      const drawing = commented ? `<legacyDrawing xmlns:r="${relations}" r:id="rId1"/>` : ''
      return `</sheetData>${filter}${colours.join('')}${drawing}</worksheet>`
    },
  }
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
const packageNamespace = `xmlns="${office}/package/2006/relationships"`

/** Where a sheet's comments are, and their boxes. */
export function sheetRelations(sheet: number): [path: string, xml: string] {
  return [
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    `${declaration}<Relationships ${packageNamespace}>${relation('rId1', 'vmlDrawing', `../drawings/vmlDrawing${sheet}.vml`)}` +
      `${relation('rId2', 'comments', `../comments${sheet}.xml`)}</Relationships>`,
  ]
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly name: string
  /** Its header included. */
  readonly rows: number
  readonly columns: number
  readonly commented: boolean
}

/** The type of a part, as the list of contents wants it. */
const part = (name: string, type: string): string => `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`

/** The parts of a workbook around its sheets. */
export function workbookParts(sheets: readonly WrittenSheet[]): [path: string, xml: string][] {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, at, id: at + 1 }))
  const range = ({ name, rows, columns }: WrittenSheet): string =>
    `'${name.replaceAll("'", "''")}'!$A$1:$${columnLetters(columns)}$${rows}`
  const filters = numbered
    .filter(({ columns }) => columns > 0)
    .map(
      (sheet) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet.at}" hidden="1">${encodeOffice(range(sheet))}</definedName>`,
    )
  const commented = numbered.filter(({ commented: yes }) => yes)
  return [
    [
      'xl/workbook.xml',
      `${declaration}<workbook ${main} xmlns:r="${relations}"><sheets>` +
        numbered.map(({ name, id }) => `<sheet name="${inAttribute(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('') +
        `</sheets>${filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships ${packageNamespace}>` +
        numbered.map(({ id }) => relation(`rId${id}`, 'worksheet', `worksheets/sheet${id}.xml`)).join('') +
        `${relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', styles],
    [
      '_rels/.rels',
      `${declaration}<Relationships ${packageNamespace}>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${office}/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        (commented.length === 0
          ? ''
          : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>') +
        part('workbook', 'sheet.main') +
        part('styles', 'styles') +
        numbered.map(({ id }) => part(`worksheets/sheet${id}`, 'worksheet')).join('') +
        `${commented.map(({ id }) => part(`comments${id}`, 'comments')).join('')}</Types>`,
    ],
  ]
}

const font = (kind: string): string => `<font>${kind}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`
const cellFormat = (format: number, fontId: number, fillId = 0): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"` +
  `${fillId === 0 ? '' : ' applyFill="1"'}/>`
/** Red, amber and a pale blue, by level. */
const levelColours = ['FFF2A99B', 'FFFFE19A', 'FFDDE9F4'] as const
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`

/** The numbers from which on formats are a workbook's own. */
const firstFormat = 164

/** Format 49 is `@`, text. */
const styles =
  `${declaration}<styleSheet ${main}><numFmts count="${typedFormats.length}">` +
  `${typedFormats.map((code, at) => `<numFmt numFmtId="${firstFormat + at}" formatCode="${code}"/>`).join('')}</numFmts><fonts count="3">${font('')}${font('<b/>')}${font('<i/>')}</fonts>` +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${levelColours.map(fill).join('')}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${typed + typedFormats.length}">${cellFormat(0, 0)}${cellFormat(49, 0)}${cellFormat(49, 1)}` +
  `${cellFormat(49, 1, 2)}${cellFormat(49, 0, 3)}${cellFormat(49, 2, 4)}` +
  `${typedFormats.map((_code, at) => cellFormat(firstFormat + at, 0)).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  `<dxfs count="3">${levelColours.map((colour) => `<dxf><fill><patternFill><bgColor rgb="${colour}"/></patternFill></fill></dxf>`).join('')}</dxfs>` +
  '</styleSheet>'

/** A name that Excel takes for a sheet: no more than 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
export function sheetName(wanted: string, number: number): string {
  const ending = number === 1 ? '' : `_${number}`
  const clean = wanted.replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/g, '_').slice(0, 31 - ending.length)
  const bare = clean
    .replace(/\p{Surrogate}/gu, '_')
    .trim()
    .replace(/^'+|'+$/g, '')
  const name = bare === '' || /^(?:history|historique)$/i.test(bare) ? `${bare}_`.slice(0, 31 - ending.length) : bare
  return name + ending
}

/** `A` for 1. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = Math.min(column, mostColumns); left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return letters
}

const inAttribute = (name: string): string => encodeOffice(name).replaceAll('"', '&quot;')
