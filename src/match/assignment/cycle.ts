/**
 * Can one go round in a directed graph? Depth first, without recursion.
 *
 * @param nodes how many there are, numbered from 0
 * @param successors calls `go` with each node to which an edge leads
 */
export function hasCycle(nodes: number, successors: (node: number, go: (to: number) => void) => void): boolean {
  const [open, done] = [1, 2] as const
  const states = new Uint8Array(nodes)
  /** Nodes to visit; one that is met again when it is open has been left behind. */
  const stack: number[] = []
  const found = { cycle: false }
  const go = (to: number): void => {
    if (states[to] === open) found.cycle = true
    else if (states[to] !== done) stack.push(to)
  }
  for (let first = 0; first < nodes; first++) {
    stack.push(first)
    while (stack.length > 0 && !found.cycle) {
      const node = stack.at(-1)!
      if (states[node] === 0) {
        states[node] = open
        successors(node, go)
      } else {
        states[node] = done
        stack.pop()
      }
    }
  }
  return found.cycle
}
