import type { Context } from '../../cli/context.ts'
import type { Verdict } from '../../dedupe/verdict.ts'

/** What a verdict is about: a pair of rows, its weight and the cluster of each. Bits. */
interface Weighed {
  readonly sizes: readonly [number, number]
  readonly weight: number
  readonly threshold: number
  readonly meanCut: number
}

/** Why two rows were taken for two people, in a sentence. */
export function saysTwo(
  verdict: Verdict & { readonly same: false },
  { sizes: [rowsA, rowsB], weight, threshold, meanCut }: Weighed,
  { different }: Context['words']['why'],
): string {
  if (verdict.because === 'threshold') return different.threshold({ weight, threshold })
  if (verdict.because !== 'clusters') return different[verdict.because]
  return different.clusters({ rowsA, rowsB, mean: verdict.mean, threshold: meanCut })
}
