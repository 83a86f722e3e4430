// Sets of up to 31 members, as the bits of a number.

export const bitOf = (member: number): number => 1 << member

export const has = (set: number, member: number): boolean => (set & (1 << member)) !== 0

/** The first member of a set that has one. Take it away with `set & (set - 1)`. */
export const firstOf = (set: number): number => 31 - Math.clz32(set & -set)

/** Is there one member, or none? */
export const isSingle = (set: number): boolean => (set & (set - 1)) === 0

export function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) size++
  return size
}
