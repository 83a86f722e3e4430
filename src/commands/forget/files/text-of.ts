import type { ValueText } from '../../../forget/files/people-table.ts'
import { valueText } from '../../../io/columns/text.ts'

/** The text of a cell's value. */
export const textOfValue: ValueText = ({ values }, id) => valueText(values, id)
