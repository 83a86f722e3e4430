import { blocksOf } from './blocks.ts'
import { chooseRules, type Candidate } from './choose.ts'
import { Comparer } from './compare.ts'
import { Components } from './components.ts'
import type { Comparable } from './field.ts'
import { averageLinkage } from './linkage.ts'
import { learn, startingModel } from './learn.ts'
import { priorBits, type Model } from './model.ts'
import { contentOrder } from './order.ts'
import { eachPair } from './pairs.ts'
import { Patterns } from './patterns.ts'
import { keysOf } from './rules.ts'
import { Scorer } from './scorer.ts'
import { drawPairs } from './strangers.ts'

export interface Resolved {
  readonly cluster: Int32Array
  readonly model: Model
  readonly rules: readonly Candidate[]
  readonly pairs: number
  readonly timings: Record<string, number>
  readonly [more: string]: unknown
}

export function resolve(comparable: Comparable, now: () => number, cut = -2): Resolved {
  const { rows, columns, fields } = comparable
  const timings: Record<string, number> = {}
  let last = now()
  const lap = (name: string): void => {
    const t = now()
    timings[name] = Math.round(t - last)
    last = t
  }
  const comparer = new Comparer(comparable)
  const { rows: order, hashes } = contentOrder(columns, rows)
  lap('prepare')
  const patterns = new Patterns(fields)
  const draws = drawPairs(comparable, comparer, patterns, order)
  const pilot = startingModel(comparable, patterns, draws)
  lap('u')
  const rules = chooseRules(comparable, comparer, pilot, order, hashes)
  lap('choose')
  const width = rules.length
  const rowKeys = new Int32Array(rows * width)
  const keys = new Int32Array(rows)
  const left: number[] = []
  const right: number[] = []
  const pattern: number[] = []
  const place = new Int32Array(rows)
  for (let at = 0; at < rows; at++) place[order[at]!] = at
  for (const [at, { rule }] of rules.entries()) {
    keysOf(rule, comparable, keys)
    const blocks = blocksOf(keys)
    eachPair(blocks, 0, blocks.starts.length - 1, place, (i, j) => {
      for (let rule = 0; rule < at; rule++) {
        const key = rowKeys[i * width + rule]!
        if (key !== 0 && key === rowKeys[j * width + rule]) return
      }
      comparer.compare(i, j)
      left.push(i)
      right.push(j)
      pattern.push(patterns.numberOf(comparer.levels))
    })
    for (let row = 0; row < rows; row++) rowKeys[row * width + at] = keys[row]!
  }
  lap('pairs')
  const counts = new Float64Array(patterns.count)
  for (const p of pattern) counts[p]!++
  const model = learn(comparable, patterns, counts, draws)
  lap('em')
  const scorer = new Scorer(comparable, comparer, model)
  const prior = priorBits(model)
  const components = new Components(rows)
  for (const [at, i] of left.entries()) {
    const w = prior + scorer.evidence(patterns.levels(pattern[at]!), i, right[at]!)
    if (w >= 0) components.join(i, right[at]!)
  }
  lap('score')
  const cluster = new Int32Array(rows)
  const members = new Map<number, number[]>()
  for (let row = 0; row < rows; row++) {
    const root = components.find(row)
    const set = members.get(root)
    if (set === undefined) members.set(root, [row])
    else set.push(row)
  }
  for (const [root, set] of members) {
    if (set.length > 1500) (globalThis as any)["console"].error("component", set.length)
    if (set.length < 2 || set.length > 1500) {
      for (const row of set) cluster[row] = root
      continue
    }
    const n = set.length
    const sums = new Float64Array(n * n)
    for (let a = 0; a < n; a++)
      for (let b = a + 1; b < n; b++) {
        const w = Math.max(-10, Math.min(10, scorer.weigh(set[a]!, set[b]!)))
        sums[a * n + b] = sums[b * n + a] = w
      }
    const labels = averageLinkage(n, sums, cut)
    for (const [at, row] of set.entries()) cluster[row] = set[labels[at]!]!
  }
  lap('cluster')
  return { cluster, model, rules, pairs: left.length, timings, scorer, comparer, left, right, pattern, patterns, prior }
}
