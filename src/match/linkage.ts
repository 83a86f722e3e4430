/**
 * Average linkage: joins the two clusters whose members agree best on average, over and over, until the best mean is no
 * more than `cut`. Quadratic in the members, as a rule. Ties: the members that come first.
 *
 * @param sums weights between members, n × n and symmetric, the diagonal left alone; used up. Of members that stand for
 *   several, the sum over all of them; -Infinity for those that must never be one
 * @param sizes how many each member stands for; used up
 * @param joined is told of two clusters that are joined, by their labels, before they are
 * @returns for each member the first member of its cluster
 * @see Sokal & Michener (1958), "A statistical method for evaluating systematic relationships" (UPGMA).
 */
export function averageLinkage(
  n: number,
  sums: Float64Array,
  cut: number,
  sizes = new Float64Array(n).fill(1),
  joined?: (label: Int32Array, stays: number, goes: number, mean: number) => void,
): Int32Array {
  const label = new Int32Array(n)
  const live = new Int32Array(n)
  for (let member = 0; member < n; member++) label[member] = live[member] = member
  let count = n
  const partner = new Int32Array(n)
  const mean = new Float64Array(n)
  const search = (a: number): void => {
    let best = -1
    let bestMean = -Infinity
    for (let at = 0; at < count; at++) {
      const b = live[at]!
      if (b === a) continue
      const here = sums[a * n + b]! / (sizes[a]! * sizes[b]!)
      if (here > bestMean) {
        best = b
        bestMean = here
      }
    }
    partner[a] = best
    mean[a] = bestMean
  }
  for (let member = 0; member < n; member++) search(member)
  while (count > 1) {
    let a = live[0]!
    for (let at = 1; at < count; at++) if (mean[live[at]!]! > mean[a]!) a = live[at]!
    if (!(mean[a]! > cut)) break
    const b = partner[a]!
    const [stays, goes] = a < b ? [a, b] : [b, a]
    joined?.(label, stays, goes, mean[a]!)
    let gap = 0
    while (live[gap] !== goes) gap++
    live.copyWithin(gap, gap + 1, count--)
    for (let at = 0; at < count; at++) {
      const other = live[at]!
      if (other === stays) continue
      const joined = sums[stays * n + other]! + sums[goes * n + other]!
      sums[stays * n + other] = joined
      sums[other * n + stays] = joined
    }
    sizes[stays]! += sizes[goes]!
    for (let member = 0; member < n; member++) if (label[member] === goes) label[member] = stays
    for (let at = 0; at < count; at++) {
      const other = live[at]!
      if (other === stays || partner[other] === stays || partner[other] === goes) search(other)
      else {
        const here = sums[other * n + stays]! / (sizes[other]! * sizes[stays]!)
        if (here > mean[other]! || (here === mean[other] && stays < partner[other]!)) {
          partner[other] = stays
          mean[other] = here
        }
      }
    }
  }
  return label
}
