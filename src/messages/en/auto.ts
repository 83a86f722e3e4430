import { count, number } from './counts.ts'

/** Three digits that say something, whatever the size. */
const digits = (n: number): string => n.toLocaleString('en', { maximumSignificantDigits: Math.abs(n) >= 1000 ? 6 : 3 })
const decimals = (n: number): string => n.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Groups of rows that are alike. */
export const auto = {
  summary: 'Groups of customers who are alike in some numbers, and what sets each apart (k-means)',
  options: {
    columns: 'the columns of numbers to go by: recency_days,orders,monetary',
    k: 'how many groups: 3, or 2..8 to choose',
    scale: 'none, standard: mean 0 and deviation 1, or log: ln(1 + x) first, for amounts and counts',
    seed: 'another number rolls other dice',
  },
  usage: {
    k: (most: number) => `it must be a number of groups up to ${most}, such as 3, or a range, such as 2..8`,
    seed: 'it must be a whole number, such as 1',
    noColumns: 'say which columns of numbers to go by: --columns recency_days,orders,monetary',
    noNumbers: (column: string) => `"${column}" holds no numbers: choose another column`,
    belowLog: (column: string) => `"${column}" has numbers of −1 or less, which have no logarithm: choose --scale standard`,
    fewRows: ({ different, k }: { different: number; k: number }) =>
      `${count(different, 'row')} with different numbers can't make ${count(k, 'group')}: choose a lower --k`,
  },
  triedHeads: ['groups', 'silhouette', '', 'smallest', 'stability', ''] as readonly string[],
  decimals,
  chosen: '← chosen',
  faults: { tiny: 'a tiny group', unstable: 'unstable' },
  sampled: ({ on, of }: { on: number; of: number }) => `silhouettes are of ${number(on)} of ${number(of)} rows`,
  group: ({ group, rows, share }: { group: number; rows: number; share: number }) =>
    `${group}: ${count(rows, 'row')}, ${number(100 * share, 1)}%`,
  trait: ({
    column,
    isHigh,
    isMuch,
    typical,
    all,
  }: {
    column: string
    isHigh: boolean
    isMuch: boolean
    typical: number
    all: number
  }) => `${column} ${isMuch ? 'much ' : ''}${isHigh ? 'higher' : 'lower'} (${digits(typical)}, all ${digits(all)})`,
  and: '; ',
  likeAll: 'like all others in every column',
  without: (rows: number) => `${count(rows, 'row lacks a number and is', 'rows lack a number and are')} in no group`,
  done: ({ rows, k, silhouette }: { rows: number; k: number; silhouette: number | undefined }) =>
    `${count(rows, 'row')} in ${count(k, 'group')}${silhouette === undefined ? '' : `, silhouette ${decimals(silhouette)}`}`,
}
