/**
 * Average linkage: joins the two clusters whose members agree best on average, over and over, until the best mean is no
 * more than `cut`. Quadratic in the members, as a rule.
 *
 * @param sums weights between members, n × n and symmetric, the diagonal left alone; used up
 * @returns for each member the number of its cluster, numbered in the order of their first members
 * @see Sokal & Michener (1958), "A statistical method for evaluating systematic relationships" (UPGMA).
 */
export function averageLinkage(n: number, sums: Float64Array, cut: number): Int32Array {
  const label = Int32Array.from({ length: n }, (_, member) => member)
  const size = new Int32Array(n).fill(1)
  const live = Array.from({ length: n }, (_, member) => member)
  const partner = new Int32Array(n)
  const mean = new Float64Array(n)
  const search = (a: number): void => {
    let best = -1
    let bestMean = -Infinity
    for (const b of live) {
      if (b === a) continue
      const here = sums[a * n + b]! / (size[a]! * size[b]!)
      if (here > bestMean) {
        best = b
        bestMean = here
      }
    }
    partner[a] = best
    mean[a] = bestMean
  }
  for (const a of live) search(a)
  while (live.length > 1) {
    let a = live[0]!
    for (const b of live) if (mean[b]! > mean[a]!) a = b
    if (!(mean[a]! > cut)) break
    const b = partner[a]!
    const [stays, goes] = a < b ? [a, b] : [b, a]
    live.splice(live.indexOf(goes), 1)
    for (const other of live) {
      if (other === stays) continue
      const joined = sums[stays * n + other]! + sums[goes * n + other]!
      sums[stays * n + other] = joined
      sums[other * n + stays] = joined
    }
    size[stays]! += size[goes]!
    for (let member = 0; member < n; member++) if (label[member] === goes) label[member] = stays
    for (const other of live) {
      if (other === stays || partner[other] === stays || partner[other] === goes) search(other)
      else {
        const here = sums[other * n + stays]! / (size[other]! * size[stays]!)
        if (here > mean[other]! || (here === mean[other] && stays < partner[other]!)) {
          partner[other] = stays
          mean[other] = here
        }
      }
    }
  }
  return label
}
