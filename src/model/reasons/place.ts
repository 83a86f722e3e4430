/** Reasons given by the normalisers of place cells, with their verdicts. */
export const placeReasons = {} as const
