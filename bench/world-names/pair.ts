/** Two full names as two files may hold them, and what they differ in. */
export interface NamePair {
  readonly kind: string
  readonly a: string
  readonly b: string
}

/** Pairs written one a line, `a | b`. */
export const pairs = (kind: string, list: string): readonly NamePair[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = ''] = line.split(' | ')
      return { kind, a: a.trim(), b: b.trim() }
    })

/** `Given | Family` lines, as tuples. */
export const people = (list: string): readonly (readonly [given: string, family: string])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [given = '', family = ''] = line.split(' | ')
      return [given.trim(), family.trim()]
    })
