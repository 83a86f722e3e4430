/** A name that several columns had. */
export interface NameClash {
  readonly name: string
  /** The columns that had it, from 0. */
  readonly columns: readonly number[]
}

/**
 * A name of its own for each of `width` columns: the first to come keeps its name, the next of the same name get `_2`,
 * `_3`…, a column without one becomes `col3`. Names that differ only in case count as the same, since SQLite takes them so.
 *
 * @example uniqueNames(['Nom', 'nom', '']).names // ['Nom', 'nom_2', 'col3']
 */
export function uniqueNames(
  header: readonly string[],
  width: number = header.length,
): { readonly names: readonly string[]; readonly clashes: readonly NameClash[] } {
  const given = Array.from({ length: width }, (_none, column) => header[column] ?? '')
  const holders = new Map<string, number[]>() // a Map: `__proto__` and `constructor` are names like any other
  for (const [column, name] of given.entries()) {
    if (name === '') continue
    const columns = holders.get(fold(name))
    if (columns === undefined) holders.set(fold(name), [column])
    else columns.push(column)
  }
  const taken = new Set(holders.keys())
  const next = new Map<string, number>()

  const free = (stem: string, from: number, separator: string): string => {
    const key = fold(stem)
    let count = Math.max(from, next.get(key) ?? 0)
    while (taken.has(fold(`${stem}${separator}${count}`))) count++
    next.set(key, count + 1)
    const name = `${stem}${separator}${count}`
    taken.add(fold(name))
    return name
  }

  const names = given.map((name, column) => {
    if (name !== '') return holders.get(fold(name))![0] === column ? name : free(name, 2, '_')
    const plain = `col${column + 1}`
    if (taken.has(fold(plain))) return free(plain, 2, '_')
    taken.add(fold(plain))
    return plain
  })
  const clashes = [...holders.values()]
    .filter((columns) => columns.length > 1)
    .map((columns) => ({ name: given[columns[0]!]!, columns }))
  return { names, clashes }
}

/** Case folded so that no two names that SQLite, or a person, takes for one stay apart. */
const fold = (name: string): string => name.toLowerCase().toUpperCase()
