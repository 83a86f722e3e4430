/** Reasons given by the normalisers of identifier cells, with their verdicts. */
export const identifierReasons = {} as const
