import { decodeOffice } from '../xlsx/xml.ts'

/**
 * Parts of a workbook that keep copies of what cells say, or said: pivot tables, charts, shapes, comments, and who wrote what.
 *
 * @see ECMA-376-1:2016 §18.10 PivotTables, §21.2 DrawingML Charts
 */
export const keepsCopies = (part: string): boolean =>
  /(?:^|\/)(?:pivotCache|charts?|chartex|drawings?|comments?|threadedComments?|persons?|docProps|slicers?|slicerCaches)[^/]*(?:\/|\.xml$)/i.test(
    part,
  )

/** A shorter text stands in any part by itself. */
const shortest = 3

/** A part without texts that stood in cells that are gone: where one is all that an element or a value says, it says nothing any more. */
export function withoutCopies(text: string, gone: ReadonlySet<string>): string {
  if (gone.size === 0) return text
  const isGone = (said: string): boolean => said.length >= shortest && gone.has(decodeOffice(said).trim())
  return text
    .replace(
      /(\s(?:v|val|displayName|caption)\s*=\s*)(?:"([^"]*)"|'([^']*)')/g,
      (whole, name: string, double?: string, single?: string) => (isGone(double ?? single ?? '') ? `${name}""` : whole),
    )
    .replace(/>([^<>]+)</g, (whole, said: string) => (isGone(said) ? '><' : whole))
}
