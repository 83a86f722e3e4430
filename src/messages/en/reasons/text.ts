import type { textReasons } from '../../../model/reasons/text.ts'

export const text: Record<keyof typeof textReasons, string> = {
  text_double_encoded: 'letters had been encoded twice and were put right',
  text_formula_guard: 'the apostrophe that guards a spreadsheet against formulas was taken off',
}
