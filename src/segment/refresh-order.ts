/**
 * Puts segments in an order in which each comes behind those that its rule asks for; else by name.
 *
 * @param asks of each segment those that its rule speaks of
 * @returns their names; or, where a segment asks for itself by way of others, that way
 */
export function refreshOrder(asks: ReadonlyMap<string, readonly string[]>): readonly string[] | { readonly circle: string[] } {
  const order: string[] = []
  const done = new Set<string>()
  const way: string[] = []
  let circle: string[] | undefined
  const visit = (name: string): void => {
    if (circle !== undefined || done.has(name)) return
    const before = way.indexOf(name)
    if (before !== -1) {
      circle = [...way.slice(before), name]
      return
    }
    way.push(name)
    for (const other of asks.get(name) ?? []) visit(other)
    way.pop()
    done.add(name)
    order.push(name)
  }
  for (const name of asks.keys()) visit(name)
  return circle === undefined ? order.filter((name) => asks.has(name)) : { circle }
}
