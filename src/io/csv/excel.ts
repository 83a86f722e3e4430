/** A number as our files hold it: no thousands, a decimal point. */
const number = /^-?\d+(?:\.\d+)?$/

/**
 * A number or a phone number with a sign before it, or a sign alone: nothing that a spreadsheet would run. With a hyphen or a
 * slash inside it would be reckoned: `+1-202-555-0100` is a subtraction.
 */
const harmlessSign = /^[ \u00a0\u202f]*[+-][\d \u00a0\u202f().,]*$/

/** What Excel runs as a formula, also behind spaces, and in full-width letters (CWE-1236); or that, guarded already. */
const formula = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/

/** What becomes of each cell for the sake of a spreadsheet; undefined where cells stay as they are. */
export const cellChange = (form: {
  readonly excel: boolean
  readonly guarded?: boolean
}): ((cell: string) => string) | undefined => (form.excel ? toExcelCell : form.guarded === true ? guardFormula : undefined)

/**
 * A cell as a French Excel shows it rightly on a double click: a decimal comma in numbers, an apostrophe before text that
 * it would run. `import` takes the apostrophe off again.
 */
export const toExcelCell = (cell: string): string => (number.test(cell) ? cell.replace('.', ',') : guardFormula(cell))

/** Text that Excel would run, with an apostrophe before it; any other as it is. What has apostrophes there gets one more. */
export const guardFormula = (cell: string): string => (formula.test(cell) && !harmlessSign.test(cell) ? `'${cell}` : cell)
