import { encodeOffice } from './office-text.ts'
import { columnLetters } from './write.ts'

/** What is said of a cell. */
export interface CellComment {
  /** From 0, the header's being the first. */
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The longest text of a comment, in UTF-16 units: Excel takes 32,767, and nobody reads more than a screen. */
const longest = 2000
/** A box is so many columns wide, and a line of it has about so many characters. */
const wide = 4
const lineLength = 44
/** Excel counts shapes in blocks of so many, and each sheet begins with one of its own. */
const block = 1024

const author = 'clientele'

/**
 * The comments of one sheet, and the boxes in which Excel shows them, each as pieces of XML.
 *
 * @param sheet its number in the workbook, from 1
 * @see ECMA-376-1:2016 §18.7; ECMA-376-4:2016 §19.4.2.2 ClientData
 */
export function commentParts(
  sheet: number,
  comments: readonly CellComment[],
): readonly (readonly [path: string, pieces: Iterable<string>])[] {
  return [
    [`xl/comments${sheet}.xml`, commentPieces(comments)],
    [`xl/drawings/vmlDrawing${sheet}.vml`, boxPieces(sheet, comments)],
  ]
}

function* commentPieces(comments: readonly CellComment[]): Generator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<authors><author>${author}</author></authors><commentList>`
  )
  for (const { row, column, text } of comments)
    yield (
      `<comment ref="${columnLetters(column + 1)}${row + 1}" authorId="0"><text><r><rPr><sz val="9"/><rFont val="Tahoma"/></rPr>` +
      `<t xml:space="preserve">${encodeOffice(text.slice(0, longest))}</t></r></text></comment>`
    )
  yield '</commentList></comments>'
}

function* boxPieces(sheet: number, comments: readonly CellComment[]): Generator<string> {
  // Blocks that one sheet uses are no other's: those of sheet 2 begin far above any that sheet 1 can have.
  const first = 1 + (sheet - 1) * 1000
  const blocks = Array.from({ length: 1 + Math.floor(comments.length / block) }, (_, at) => first + at)
  yield (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  )
  for (const [at, { row, column, text }] of comments.entries()) {
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0)
    const top = Math.max(0, row - 1)
    const anchor = [column + 1, 15, top, 10, column + 1 + wide, 15, top + 1 + Math.min(20, lines), 4].join(',')
    yield (
      `<v:shape id="_x0000_s${first * block + 1 + at}" type="#_x0000_t202" style="position:absolute;width:260pt;height:${15 * Math.min(20, lines + 1)}pt;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    )
  }
  yield '</xml>'
}
