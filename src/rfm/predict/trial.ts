import { forecastOrders } from './forecast.ts'
import { baselines, fullScore, ranking, score, type FullScore, type Score } from './holdout.ts'
import type { Grouped } from './histories.ts'
import type { ModelName } from './model.ts'
import type { Split } from './observed.ts'
import type { OrderFit } from './order-fit.ts'

/** Models and what needs no model, tried on days that none of them has seen. */
export interface Trial {
  readonly days: number
  readonly customers: number
  /** Days with a purchase, of all customers. */
  readonly actual: number
  readonly models: readonly ({ readonly model: ModelName } & FullScore)[]
  readonly baselines: readonly ({ readonly baseline: keyof typeof baselines } & Score)[]
  /** How well what is known of customers anyway ranks them. */
  readonly rankings: readonly ({ readonly by: 'recency' | 'frequency' } & Pick<FullScore, 'auc' | 'top20Share'>)[]
}

/** Tries models fitted to what was known before on what came after. */
export function tryOut(fits: readonly OrderFit[], split: Split, { histories, rowOf }: Grouped): Trial {
  const { actual, days, observed, last } = split
  const repeats = Float64Array.from(split.repeats)
  const each = (of: (at: number) => number): Float64Array => actual.map((_, at) => of(at))
  return {
    days,
    customers: actual.length,
    actual: actual.reduce((sum, orders) => sum + orders, 0),
    models: fits.map(({ model, theta }) => {
      const expected = forecastOrders(model, theta, histories, days)
      return {
        model: model.name,
        ...fullScore(
          each((at) => expected[rowOf[at]!]!),
          actual,
          repeats,
        ),
      }
    }),
    baselines: (['rate', 'none'] as const).map((baseline) => ({
      baseline,
      ...score(
        each((at) => baselines[baseline](repeats[at]!, observed[at]!, days)),
        actual,
      ),
    })),
    rankings: [
      {
        by: 'recency' as const,
        ...ranking(
          each((at) => last[at]! - observed[at]!),
          actual,
        ),
      },
      { by: 'frequency' as const, ...ranking(repeats, actual) },
    ],
  }
}

/** The model whose forecasts were nearest, by root mean square; of equals the first. Undefined when nothing was tried. */
export function nearest(trial: Pick<Trial, 'models'>): ModelName | undefined {
  let best = trial.models[0]
  for (const tried of trial.models) if (tried.rmse < best!.rmse) best = tried
  return best?.model
}
