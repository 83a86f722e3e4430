/** Reasons given by the normalisers of email cells, with their verdicts. */
export const emailReasons = {} as const
