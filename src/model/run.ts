/** What changes how records are read, and whose runs a base keeps in its journal, under one row of numbers. */
export type RunKind = 'dedupe' | 'validate' | 'rectify'
