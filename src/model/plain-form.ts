/**
 * Writes the comparable form of a cell, told by its UTF-8, where a look at that is enough: no text is made of the cells that are
 * written as most are. The form is ASCII, and not empty.
 *
 * @param into where to, from `at` on; there is room for `mostGrowth` times the cell
 * @returns where the form ends; -1 for a cell that must be read. What was written then says nothing
 */
export type PlainForm = (bytes: Uint8Array<SharedArrayBuffer>, start: number, end: number, into: Uint8Array, at: number) => number

/** So many times its length a cell may have as its form: short words stand for long ones. */
export const mostGrowth = 4
