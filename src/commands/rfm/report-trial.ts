import type { Context } from '../../cli/context.ts'
import type { Part } from '../../report/html.ts'
import { renderAlarm, renderName } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderTable } from '../../report/table.ts'
import type { Choice } from '../../rfm/predict/choose.ts'
import { lastBin } from '../../rfm/predict/holdout.ts'
import type { Trial } from '../../rfm/predict/trial.ts'

/** Models and what needs no model side by side, on days that none had seen; and the one that was taken by how often customers had bought. */
export function renderTrial(trial: Trial, { used }: Choice, asked: boolean, { words }: Context): Part {
  const { forecastReport: say, predict } = words
  const taken = used.model.name
  const text = (value: number | undefined): string => (value === undefined ? '' : say.fixed(value, 3))
  const biasText = (bias: number | undefined): string => (bias === undefined ? '' : predict.bias(bias))
  const models = trial.models.map((tried): Part[] => [
    tried.model === taken
      ? renderName(`${predict.modelNames[tried.model]!} (${predict.taken})`)
      : predict.modelNames[tried.model]!,
    words.number(tried.predicted),
    biasText(tried.bias),
    text(tried.rmse),
    text(tried.mae),
    text(tried.auc),
    tried.top20Share === undefined ? '' : words.rfmReport.percent(tried.top20Share),
  ])
  const plain = trial.baselines.map((tried): Part[] => [
    predict.baselineNames[tried.baseline],
    words.number(tried.predicted),
    biasText(tried.bias),
    text(tried.rmse),
    text(tried.mae),
    '',
    '',
  ])
  const ours = trial.models.find(({ model }) => model === taken)
  const { model, ...numbers } = say.trialHeads
  return [
    renderTable(
      predict.tried(trial.days, asked, trial.customers, trial.actual),
      [{ head: model }, ...Object.values(numbers).map((head) => ({ head, numbers: true }))],
      [{ rows: [...models, ...plain] }],
      say.trialNote,
    ),
    trial.baselines
      .filter(({ rmse }) => ours !== undefined && rmse <= ours.rmse)
      .map(({ baseline }) => renderAlarm(predict.losesTo(taken, predict.baselineNames[baseline]))),
    ours && renderBins(ours.byFrequency, { words }),
  ]
}

function renderBins(bins: Trial['models'][number]['byFrequency'], { words }: Pick<Context, 'words'>): Part {
  const { binsCaption, binHeads: heads, fixed } = words.forecastReport
  const highest = Math.max(1e-9, ...bins.flatMap(({ actual, predicted }) => [actual ?? 0, predicted ?? 0]))
  const bar = (mean: number | undefined): Part => (mean === undefined ? '' : renderShareBar(mean / highest, fixed(mean, 2)))
  return renderTable(
    binsCaption,
    [
      { head: heads.repeats, numbers: true },
      { head: heads.customers, numbers: true },
      { head: heads.happened },
      { head: heads.forecast },
    ],
    [
      {
        rows: bins.map(({ repeats, customers, actual, predicted }) => [
          repeats === lastBin ? `${lastBin}+` : String(repeats),
          words.number(customers),
          bar(actual),
          bar(predicted),
        ]),
      },
    ],
  )
}
