/** What can be asked of a thread that matches. */
export type Job = { readonly do: 'nothing' }

/** To each kind of job, what came of it. */
export type JobAnswer = Readonly<Record<string, never>>
