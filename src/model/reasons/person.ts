/** Reasons given by the normalisers of person cells, with their verdicts. */
export const personReasons = {} as const
