/** Reasons given by the normalisers of phone cells, with their verdicts. */
export const phoneReasons = {} as const
