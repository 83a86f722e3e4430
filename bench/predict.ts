import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { chooseModel } from '../src/rfm/predict/choose.ts'
import { expectedOrders, type ModelName } from '../src/rfm/predict/model.ts'
import { orderModels, modelNames } from '../src/rfm/predict/models.ts'
import { grouped, type Observed, type Split } from '../src/rfm/predict/observed.ts'
import { fitOrders, inUnit, logLikelihoodInUnit, type OrderFit } from '../src/rfm/predict/order-fit.ts'
import { predict } from '../src/rfm/predict/prediction.ts'
import { fitSpend } from '../src/rfm/predict/spend.ts'
import { tryOut } from '../src/rfm/predict/trial.ts'
import { dice } from '../src/numeric/random.ts'

/** Parameters and standard errors as published, in weeks, and how near ours must be. */
const published: Partial<Record<ModelName, { parameters: number[]; errors: number[]; within: number[]; logLikelihood: number }>> =
  {
    'bg-nbd': {
      parameters: [0.2426, 4.4136, 0.7929, 2.4259],
      errors: [0.012557, 0.3782, 0.1857, 0.7053],
      within: [0.005, 0.005, 0.005, 0.005],
      logLikelihood: -9582.429,
    },
    'pareto-nbd': {
      parameters: [0.5532, 10.5763, 0.6063, 11.6715],
      errors: [0.0476, 0.8427, 0.1873, 6.2105],
      within: [0.005, 0.005, 0.005, 0.02],
      logLikelihood: -9594.976,
    },
  }
const publishedSpend = { parameters: [6.25, 3.74, 15.44], logLikelihood: -4055.918 }
const week = 7
/** What a customer's orders are worth today, by BG/NBD, at one per cent a month. */
const firstCustomerValue = 36.28

/** Forecasts of the CDNOW sample beside what was published, of a file whose dropout can't be told, and what fitting costs. */
export function run(): void {
  const data = process.env['CLIENTELE_DATA']
  if (data === undefined) return void process.stdout.write('CLIENTELE_DATA is not set: skipped\n')
  const cdnow = readSummary(readFileSync(join(data, 'rfm/cdnow/btyd_cdnow_cbs.csv'), 'utf8'), [0, 1, 2, 4, 3], 273)
  const known = grouped(cdnow)
  const fits = modelNames.map((name) => {
    const [fit, ms] = timed(() => fitOrders(orderModels[name], known.histories))
    say(name, `${ms.toFixed(0)} CPU-ms for ${cdnow.repeats.length} customers`)
    return fit
  })
  for (const fit of fits) compare(fit, logLikelihoodInUnit(fit, known.histories, week))
  const spend = fitSpend(cdnow.repeats, cdnow.spend!)
  for (const [at, name] of ['p', 'q', 'v'].entries())
    say(`gamma-gamma ${name}`, near(spend.fit!.theta[at]!, publishedSpend.parameters[at]!, 0.01))
  say('gamma-gamma ln L', near(spend.fit!.logLikelihood, publishedSpend.logLikelihood, 0.01))

  const { models, baselines, actual } = tryOut(fits, cdnow, known)
  say('39 weeks later', `${actual} orders`)
  for (const { model, predicted, rmse, mae, auc, top20Share, byFrequency } of models) {
    say(
      `  ${model}`,
      `${predicted.toFixed(1)} rmse ${rmse.toFixed(4)} mae ${mae.toFixed(4)} auc ${auc!.toFixed(4)} top ${top20Share!.toFixed(4)}`,
    )
    say('', byFrequency.map(({ actual, predicted }) => `${actual!.toFixed(2)}/${predicted!.toFixed(2)}`).join(' '))
  }
  for (const { baseline, predicted, rmse, mae } of baselines)
    say(`  ${baseline}`, `${predicted.toFixed(1)} rmse ${rmse.toFixed(4)} mae ${mae.toFixed(4)}`)

  const question = { model: 'bg-nbd', horizonDays: 365, discount: 1.01 ** 12 - 1 } as const
  const { expected } = predict({ today: cdnow, holdout: undefined, trial: undefined }, question)
  say('customer 1 in 12 months', near(expected!.clv![0]!, firstCustomerValue, 0.01))
  const bg = fits.find(({ model }) => model.name === 'bg-nbd')!
  const first = { repeats: 2, last: 30.43 * week, observed: 38.86 * week }
  say('customer 1 in 39 weeks', near(expectedOrders(bg.model, bg.theta, first, 273), 1.226, 0.001))

  const retail = gunzipSync(readFileSync(join(data, 'rfm/online-retail/online_retail_cbs_2011-09-10.csv.gz'))).toString()
  for (const requested of ['auto', 'bg-nbd', 'pareto-nbd'] as const) {
    const [{ used, why }, ms] = timed(() =>
      chooseModel(requested, observedOf(readSummary(retail, [1, 2, 3, 4, 6], 90)), undefined),
    )
    say(`Online Retail, ${requested}`, `${used.model.name} (${why}), ${ms.toFixed(0)} CPU-ms`)
  }
  const many = manyLike(cdnow, 10)
  const rows = grouped(many).histories
  for (const name of modelNames) {
    const [, ms] = timed(() => fitOrders(orderModels[name], rows))
    say(`${name}, ${many.repeats.length} customers`, `${ms.toFixed(0)} CPU-ms (${rows.repeats.length} histories)`)
  }
}

function compare(fit: OrderFit, logLikelihood: number): void {
  const { name, parameters } = fit.model
  const wanted = published[name]
  if (wanted === undefined) return
  const [theta, errors] = [inUnit(fit, fit.theta, week), inUnit(fit, fit.errors, week)]
  for (const [at, parameter] of parameters.entries()) {
    say(`${name} ${parameter}`, near(theta[at]!, wanted.parameters[at]!, wanted.within[at]!))
    say(`  its standard error`, near(errors[at]!, wanted.errors[at]!, 0.005 * wanted.errors[at]!))
  }
  say(`${name} ln L`, near(logLikelihood, wanted.logLikelihood, 0.01))
}

/** A summary in weeks: columns of x, tₓ, T, the mean amount, and the orders of the days after. */
function readSummary(csv: string, [x, last, observed, spend, after]: number[], days: number): Split {
  const rows = csv.trim().split('\n').slice(1).map((line) => line.split(',').map(Number)) // prettier-ignore
  const inDays = (column: number): Uint32Array => Uint32Array.from(rows, (row) => Math.round(row[column]! * week))
  return {
    repeats: Uint32Array.from(rows, (row) => row[x!]!),
    last: inDays(last!),
    observed: inDays(observed!),
    spend: Float64Array.from(rows, (row) => row[spend!]!),
    days,
    actual: Float64Array.from(rows, (row) => row[after!]!),
  }
}

const observedOf = ({ repeats, last, observed, spend }: Split): Observed => ({ repeats, last, observed, spend })

/** So many times as many customers, each a day or two apart from one there is, so that few have one history. */
function manyLike({ repeats, last, observed }: Split, times: number): Observed {
  const random = dice(1)
  const rows = Array.from(repeats, (x, at) =>
    Array.from({ length: times }, () => {
      const seen = observed[at]! + Math.floor(random() * 5) - 2
      return { x, last: x === 0 ? 0 : Math.max(1, Math.min(seen, last[at]! + Math.floor(random() * 9) - 4)), seen }
    }),
  ).flat()
  return {
    repeats: Uint32Array.from(rows, ({ x }) => x),
    last: Uint32Array.from(rows, ({ last }) => last),
    observed: Uint32Array.from(rows, ({ seen }) => seen),
    spend: undefined,
  }
}

function timed<T>(work: () => T): [T, cpuMs: number] {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}

const near = (found: number, wanted: number, within: number): string =>
  `${found.toPrecision(7)} (published ${wanted}) ${Math.abs(found - wanted) <= within ? 'within' : 'NOT WITHIN'} ${within.toPrecision(2)}`

const say = (what: string, found: string): void => void process.stdout.write(`${what.padEnd(32)} ${found}\n`)
