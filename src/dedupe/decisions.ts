import { Components } from '../match/components.ts'

/** Somebody's word on two rows. */
export interface Decision {
  readonly a: number
  readonly b: number
  /** Where it was said. */
  readonly line: number
}

/** The first pair told to be different that others say, one by one or together, to be the same; undefined if none is. */
export function findOpposed(
  same: readonly Pick<Decision, 'a' | 'b'>[],
  different: readonly Decision[],
  rows: number,
): Decision | undefined {
  if (same.length === 0 || different.length === 0) return undefined
  const groups = new Components(rows)
  for (const { a, b } of same) groups.join(a, b)
  return different.find(({ a, b }) => groups.find(a) === groups.find(b))
}
