import type { Grouped } from './histories.ts'
import type { ModelName } from './model.ts'
import { modelNames, orderModels } from './models.ts'
import { grouped, type Observed, type Split } from './observed.ts'
import { fitOrders, tellsWhoLeft, type OrderFit } from './order-fit.ts'
import { shortfallOf, sufficiencyOf } from './sufficiency.ts'
import { nearest, tryOut, type Trial } from './trial.ts'

/**
 * Why a model was taken: it was asked for; it was nearest on the days kept apart, those that were asked for or some that were kept
 * apart for this; it was the likeliest, where there is too little to keep any apart; customers all have one history, so that
 * models which tell them apart have nothing to tell; nothing says that anybody leaves.
 */
export type Why = 'requested' | 'holdout' | 'trial' | 'likelihood' | 'all_alike' | 'nobody_seen_leaving'

/** The model that forecasts, and why it is that one. */
export interface Choice {
  readonly used: OrderFit
  readonly why: Why
  /** Whether the data tell customers who left from those who buy seldom. */
  readonly dropoutIdentified: boolean
  /** The model that says who is still a customer; undefined when none can. */
  readonly activity: OrderFit | undefined
  /** What models were tried on: the days that were asked to be kept apart. */
  readonly holdout: Trial | undefined
  /** The same for days kept apart only to choose. */
  readonly trial: Trial | undefined
  /** What the model was fitted to. */
  readonly learned: Grouped
}

/**
 * Fits the models that come into question and takes one. A model in which customers leave is not taken when its likelihood is that
 * of one in which nobody does: it would call everybody a customer for ever, or nobody.
 *
 * @param learnFrom what the parameters are learnt from; a split when its days were asked to be kept apart
 * @param trial days to keep apart only to choose; undefined when there are too few, or nothing is to be chosen
 */
export function chooseModel(requested: ModelName | 'auto', learnFrom: Observed | Split, trial: Split | undefined): Choice {
  const learned = grouped(learnFrom)
  const { histories } = learned
  const fits = new Map<ModelName, OrderFit>()
  const fitted = (name: ModelName): OrderFit => {
    const found = fits.get(name) ?? fitOrders(orderModels[name], histories)
    fits.set(name, found)
    return found
  }
  const tells = (name: ModelName): boolean => name !== 'nbd' && tellsWhoLeft(fitted(name), fitted('nbd'))
  const heldOut = 'actual' in learnFrom ? learnFrom : undefined
  const kept = { learned, holdout: undefined, trial: undefined }
  if (histories.repeats.length === 1) {
    const holdout = heldOut && tryOut([fitted('nbd')], heldOut, learned)
    return { ...kept, used: fitted('nbd'), why: 'all_alike', dropoutIdentified: false, activity: undefined, holdout }
  }
  if (requested !== 'auto') {
    const isTold = requested === 'nbd' ? tells('pareto-nbd') || tells('mbg-nbd') : tells(requested)
    const used = requested === 'nbd' || isTold ? fitted(requested) : fitted('nbd')
    return {
      ...kept,
      used,
      why: used.model.name === requested ? 'requested' : 'nobody_seen_leaving',
      dropoutIdentified: isTold,
      activity: requested === 'nbd' ? undefined : activityOf(used, tells, fitted),
      holdout: heldOut && tryOut([used], heldOut, learned),
    }
  }
  const holdout = heldOut && tryOut(modelNames.map(fitted), heldOut, learned)
  const anyTells = modelNames.some(tells)
  const tried = trial && tryOutFresh(trial, anyTells ? modelNames : ['nbd'])
  const best = nearest(holdout ?? tried ?? { models: [] }) ?? likeliest(modelNames.map(fitted))
  const used = best === 'nbd' || tells(best) ? best : anyTells ? likeliest(modelNames.filter(tells).map(fitted)) : 'nbd'
  const reason = holdout !== undefined ? 'holdout' : tried !== undefined ? 'trial' : 'likelihood'
  return {
    learned,
    used: fitted(used),
    why: anyTells ? reason : 'nobody_seen_leaving',
    dropoutIdentified: anyTells,
    activity: anyTells ? activityOf(fitted(used), tells, fitted) : undefined,
    holdout,
    trial: tried,
  }
}

/** Tries models, fitted anew, on days kept apart only to choose. */
function tryOutFresh(trial: Split, names: readonly ModelName[]): Trial | undefined {
  if (shortfallOf(sufficiencyOf(trial)) !== undefined) return undefined
  const known = grouped(trial)
  return tryOut(
    names.map((name) => fitOrders(orderModels[name], known.histories)),
    trial,
    known,
  )
}

function likeliest(fits: readonly OrderFit[]): ModelName {
  let best = fits[0]!
  for (const fit of fits) if (fit.logLikelihood > best.logLikelihood) best = fit
  return best.model.name
}

/**
 * The model that says who is still a customer. BG/NBD can't: to it, who bought once is a customer for ever, so that the least
 * loyal look the most. The MBG/NBD, which differs in nothing else, says it in its stead.
 */
function activityOf(
  used: OrderFit,
  tells: (name: ModelName) => boolean,
  fitted: (name: ModelName) => OrderFit,
): OrderFit | undefined {
  const { name } = used.model
  if (name === 'pareto-nbd' || name === 'mbg-nbd') return used
  const able = (['mbg-nbd', 'pareto-nbd'] as const).filter(tells)
  if (name === 'nbd' && able.length > 1) return fitted(likeliest(able.map(fitted)))
  return able[0] && fitted(able[0])
}
