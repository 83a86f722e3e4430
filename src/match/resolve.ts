import { blocksOf } from './blocks.ts'
import { chooseRules } from './choose.ts'
import { Comparer } from './compare.ts'
import { Components } from './components.ts'
import type { Crew } from './crew.ts'
import type { Comparable } from './field.ts'
import { averageLinkage } from './linkage.ts'
import { learn, startingModel } from './learn.ts'
import { priorBits } from './model.ts'
import { contentOrder } from './order.ts'
import { eachPair } from './pairs.ts'
import { Patterns } from './patterns.ts'
import { leastKept, type Resolution, type ResolveOptions } from './resolution.ts'
import { keysOf } from './rules.ts'
import { Scorer } from './scorer.ts'
import { drawPairs } from './strangers.ts'

/** Where joining stops, in bits: set by `bench/dedupe.ts`. */
export const calibratedCut = -2

/**
 * Finds the rows that are one: draws pairs to see how strangers compare, chooses blocking rules, compares the pairs they
 * bring together, learns from them how records of one person compare, and joins rows into clusters.
 */
// oxlint-disable-next-line require-await -- one day
export async function resolve(comparable: Comparable, options: ResolveOptions = {}, _crew?: Crew): Promise<Resolution> {
  const { rows, columns, fields } = comparable
  const cut = options.threshold ?? calibratedCut
  const comparer = new Comparer(comparable)
  const { rows: order, hashes } = contentOrder(columns, rows)
  const patterns = new Patterns(fields)
  options.progress?.('strangers')
  const draws = drawPairs(comparable, comparer, patterns, order)
  const pilot = startingModel(comparable, patterns, draws)
  options.progress?.('rules')
  const rules = chooseRules(comparable, comparer, pilot, order, hashes)
  options.progress?.('pairs')
  const width = rules.length
  const rowKeys = new Int32Array(rows * width)
  const keys = new Int32Array(rows)
  const left: number[] = []
  const right: number[] = []
  const pattern: number[] = []
  const byRule: number[] = []
  const unwalked: number[] = []
  const place = new Int32Array(rows)
  for (let at = 0; at < rows; at++) place[order[at]!] = at
  const link = options.link ?? 0
  for (const [at, { rule }] of rules.entries()) {
    keysOf(rule, comparable, keys)
    const blocks = blocksOf(keys)
    unwalked.push(
      eachPair(blocks, 0, blocks.starts.length - 1, place, (i, j) => {
        if (link > 0 && i < link === j < link) return
        for (let before = 0; before < at; before++) {
          const key = rowKeys[i * width + before]!
          if (key !== 0 && key === rowKeys[j * width + before]) return
        }
        comparer.compare(i, j)
        left.push(i)
        right.push(j)
        pattern.push(patterns.numberOf(comparer.levels))
        byRule.push(at)
      }),
    )
    for (let row = 0; row < rows; row++) rowKeys[row * width + at] = keys[row]!
  }
  options.progress?.('learning')
  const counts = new Float64Array(patterns.count)
  for (const p of pattern) counts[p]!++
  const model = learn(comparable, patterns, counts, draws)
  options.progress?.('clusters')
  const scorer = new Scorer(comparable, comparer, model)
  const prior = priorBits(model)
  const components = new Components(rows)
  const found: { i: number; j: number; pattern: number; weight: number; rule: number }[] = []
  const known = new Map<number, (typeof found)[number]>()
  for (const [at, i] of left.entries()) {
    const j = right[at]!
    const weight = prior + scorer.evidence(patterns.levels(pattern[at]!), i, j)
    if (weight < leastKept) continue
    const pair = { i, j, pattern: pattern[at]!, weight, rule: byRule[at]! }
    found.push(pair)
    known.set(i * rows + j, pair)
    if (weight >= 0 && link === 0) components.join(i, j)
  }
  const clusters = new Int32Array(rows)
  const probability = new Float64Array(rows).fill(1)
  const members = new Map<number, number[]>()
  for (let row = 0; row < rows; row++) {
    const root = components.find(row)
    const set = members.get(root)
    if (set === undefined) members.set(root, [row])
    else set.push(row)
  }
  let [inside, sum, many, largest] = [0, 0, 0, 1]
  for (const [root, set] of members) {
    const n = set.length
    if (n > 1) many++
    largest = Math.max(largest, n)
    if (n < 2 || n > 1500) {
      for (const row of set) clusters[row] = root
      continue
    }
    const sums = new Float64Array(n * n)
    const weights = new Float64Array(n * n)
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) {
        const weight = scorer.weigh(set[a]!, set[b]!)
        weights[a * n + b] = weight
        sums[a * n + b] = sums[b * n + a] = Math.max(-10, Math.min(10, weight))
        if (weight >= leastKept && !known.has(set[a]! * rows + set[b]!)) {
          const pair = { i: set[a]!, j: set[b]!, pattern: patterns.numberOf(comparer.levels), weight, rule: -1 }
          found.push(pair)
          known.set(set[a]! * rows + set[b]!, pair)
        }
      }
    const labels = averageLinkage(n, sums, cut)
    const [total, mates] = [new Float64Array(n), new Int32Array(n)]
    for (const [at, row] of set.entries()) clusters[row] = set[labels[at]!]!
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) {
        if (labels[a] !== labels[b]) continue
        const p = 1 / (1 + 2 ** -weights[a * n + b]!)
        inside++
        sum += p
        total[a]! += p
        total[b]! += p
        mates[a]!++
        mates[b]!++
        if (weights[a * n + b]! < leastKept) {
          scorer.weigh(set[a]!, set[b]!)
          found.push({ i: set[a]!, j: set[b]!, pattern: patterns.numberOf(comparer.levels), weight: weights[a * n + b]!, rule: -1 })
        }
      }
    for (const [at, row] of set.entries()) if (mates[at]! > 0) probability[row] = total[at]! / mates[at]!
  }
  found.sort((a, b) => a.i - b.i || a.j - b.j)
  let all = 0
  for (const { weight } of found) all += 1 / (1 + 2 ** -weight)
  return {
    clusters,
    probability,
    pairs: {
      count: found.length,
      left: Int32Array.from(found, ({ i }) => i),
      right: Int32Array.from(found, ({ j }) => j),
      pattern: Int32Array.from(found, (pair) => pair.pattern),
      weight: Float64Array.from(found, ({ weight }) => weight),
      rule: Int16Array.from(found, ({ rule }) => rule),
    },
    rules: rules.map(({ rule, gain }, at) => ({
      rule,
      pairs: byRule.reduce((count, by) => (by === at ? count + 1 : count), 0),
      gain,
      unwalked: unwalked[at]!,
    })),
    model,
    patterns: { width: fields.length, count: patterns.count, levels: Uint8Array.from({ length: patterns.count * fields.length }, (_, at) => patterns.level(Math.floor(at / fields.length), at % fields.length)) },
    expected: { precision: inside === 0 ? 1 : sum / inside, recall: all === 0 ? 1 : sum / all },
    work: {
      distinct: rows,
      compared: left.length,
      unwalked: unwalked.reduce((a, b) => a + b, 0),
      components: many,
      largest,
      cut: 0,
    },
  }
}
