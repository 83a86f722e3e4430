/** Reasons given by the normalisers of date cells, with their verdicts. */
export const dateReasons = {} as const
