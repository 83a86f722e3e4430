import type { Context } from './context.ts'

/** A bar that shows how far a run is. */
export interface Progress {
  /** So much is done, out of `total`; `rows` of it. */
  update(done: number, rows: number): void
  /** Takes the bar away. */
  end(): void
}

/** A bar appears when a run lasts longer, and is drawn anew as often. */
const patienceMs = 1000
const everyMs = 100
const barWidth = 24

/** On a terminal, a bar with rate and time left, once a run lasts over a second; elsewhere nothing. */
export function openProgress({ stderr, now, words }: Context, total: number, wanted: boolean): Progress {
  if (!wanted || stderr.isTTY !== true || total === 0) return { update: () => {}, end: () => {} }
  const begun = now()
  let drawn = begun + patienceMs - everyMs
  let shown = false
  return {
    update(done, rows) {
      const at = now()
      if (at - drawn < everyMs) return
      drawn = at
      shown = true
      const share = Math.min(1, done / total)
      const seconds = (at - begun) / 1000
      const filled = Math.round(share * barWidth)
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
      stderr.write(
        `\r\u001b[K${bar} ${words.progress({ share, rows, rate: rows / seconds, left: share > 0 ? (seconds * (1 - share)) / share : 0 })}`,
      )
    },
    end() {
      if (shown) stderr.write('\r\u001b[K')
    },
  }
}
