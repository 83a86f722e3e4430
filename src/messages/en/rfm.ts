import { count } from './counts.ts'

export const rfm = {
  summary: 'Tell who matters and who is leaving: recency, frequency, monetary, segments, movements',
  examples: `
Examples:
  clientele rfm summary orders.csv -o summary.csv      what forecasting models see of each customer`,
  options: {
    holdout: 'keep the last so many days, weeks, months or years apart: 39w, 90d, 12m, 1y',
    timeUnit: 'unit of the times: day, week (default), month or year',
  },
  usage: {
    length: 'a length of time is 90d, 39w, 12m or 1y',
    holdoutTooLong: (length: string) => `--holdout ${length}: there is no order before it; choose a shorter one`,
  },
  summaryVerb: {
    summary: 'What forecasting models see of each customer: repeat orders, times, mean repeat spend',
    done: ({ customers, repeats }: { customers: number; repeats: number }) =>
      `${count(customers, 'customer')} with a purchase, ${count(repeats, 'repeat order')}`,
  },
}
