import type { Texts } from '../../model/texts.ts'
import { eachText, valueText } from '../../io/columns/text.ts'

/** How values become text. */
export const texts: Texts = { of: valueText, each: eachText }
