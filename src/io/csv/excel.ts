/** A number as our files hold it: no thousands, a decimal point. */
const number = /^-?\d+(?:\.\d+)?$/

/** A phone in E.164, or a number with a sign: nothing that a spreadsheet would run. */
const harmlessSign = /^[+-]?\d+(?:[.,]\d+)?$/

/** What Excel runs as a formula: also behind spaces, and in full-width letters (CWE-1236). */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/

/**
 * A cell as a French Excel shows it rightly on a double click: a decimal comma in numbers, an apostrophe before text that
 * it would run. `import` takes the apostrophe off again.
 */
export function toExcelCell(cell: string): string {
  if (number.test(cell)) return cell.replace('.', ',')
  return formula.test(cell) && !harmlessSign.test(cell) ? `'${cell}` : cell
}
