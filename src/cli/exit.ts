/** What a run answers: never a count. */
export const ExitCode = {
  /** Done. */
  ok: 0,
  /** Done, and the answer is no. */
  no: 1,
  /** The command line can't be understood. */
  usage: 2,
  /** Data or disk said no. */
  data: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
