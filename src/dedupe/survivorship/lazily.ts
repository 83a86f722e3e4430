/** Opens a thing when it is first asked for, and then never again: some look at a whole column to learn how it is written. */
export function lazily<Thing extends object>(open: () => Thing): () => Thing {
  let thing: Thing | undefined
  return () => (thing ??= open())
}
