import type { Context } from '../../cli/context.ts'
import { rowsOf, sizeOf } from '../../dedupe/clusters.ts'
import { patternWords, ruleWords } from '../../dedupe/pair-words.ts'
import { probabilityOf } from '../../match/model.ts'
import { provenanceHeader, provenanceOf, type GoldenRecord } from '../../dedupe/survivorship/provenance.ts'
import type { Deduped } from './deduped.ts'
import { writeRows, type Pending } from '../rows-file.ts'

/** Writes which cluster each row is in. */
export function writeClusters(target: string, run: Deduped, context: Context): Promise<Pending> {
  return writeRows(target, 'clusters', ['row', 'cluster', 'probability'], clusterRows(run), context)
}

function* clusterRows({ table, plan: { clusters, probability }, clusterNumberOf }: Deduped): Generator<string[]> {
  for (let row = 0; row < table.rows; row++)
    yield [String(table.numberOf(row)), String(clusterNumberOf(clusters.of[row]!)), writeShare(probability[row]!)]
}

/** Writes the pairs that were weighed and are worth a look, those of one cluster among them. */
export function writePairs(target: string, run: Deduped, context: Context): Promise<Pending> {
  return writeRows(target, 'pairs', ['row_a', 'row_b', 'weight', 'probability', 'rule', 'why'], pairRows(run), context)
}

function* pairRows({ table, plan, compared }: Deduped): Generator<string[]> {
  if (compared === undefined) return
  const { comparable, resolution } = compared
  const { count, left, right, pattern, weight, rule } = resolution.pairs
  const wordsOf = patternWords(comparable, resolution.patterns)
  const rules = ruleWords(comparable, resolution.rules)
  for (let pair = 0; pair < count; pair++)
    yield [
      String(table.numberOf(left[pair]!)),
      String(table.numberOf(right[pair]!)),
      writeNumber(weight[pair]!, 3),
      writeShare(probabilityOfPair(plan, left[pair]!, right[pair]!, weight[pair]!)),
      rules[rule[pair]!] ?? '',
      wordsOf(pattern[pair]!),
    ]
}

/** P(one person): of two rows of one cluster all its rows have their say, of two others these two alone. */
function probabilityOfPair({ clusters, probability }: Deduped['plan'], a: number, b: number, weight: number): number {
  const alone = probabilityOf(weight)
  return clusters.of[a] === clusters.of[b] ? Math.max(alone, (probability[a]! + probability[b]!) / 2) : alone
}

/** Writes where every cell of the golden records of several rows comes from. */
export function writeProvenance(target: string, run: Deduped, context: Context): Promise<Pending> {
  const { table } = run
  const whereabouts = { numberOf: table.numberOf, ...(table.lineOf !== undefined && { lineOf: table.lineOf }) }
  const rows = provenanceOf(goldenRecordsOf(run), table.evidence, whereabouts)
  return writeRows(target, 'provenance', provenanceHeader, rows, context)
}

function* goldenRecordsOf({ plan: { clusters }, golden, clusterNumberOf }: Deduped): Generator<GoldenRecord> {
  for (let cluster = 0; cluster < clusters.count; cluster++) {
    if (sizeOf(clusters, cluster) < 2) continue
    const rows = [...rowsOf(clusters, cluster)]
    yield { cluster: clusterNumberOf(cluster), row: cluster + 1, rows, cells: golden(rows) }
  }
}

export const writeShare = (share: number): string => writeNumber(share, 6)

/** A number with so many decimals at most, and never `-0`. */
export function writeNumber(number: number, decimals: number): string {
  return String(Number(number.toFixed(decimals)) + 0)
}
