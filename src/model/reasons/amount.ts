/** Reasons given by the normalisers of amount cells, with their verdicts. */
export const amountReasons = {} as const
