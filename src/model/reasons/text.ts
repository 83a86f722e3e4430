/** Reasons given for any text cell, with their verdicts. */
export const textReasons = {
  text_double_encoded: 'repaired',
  text_formula_guard: 'repaired',
} as const
