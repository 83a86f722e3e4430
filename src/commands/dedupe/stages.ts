import type { Context } from '../../cli/context.ts'
import { openProgress } from '../../cli/progress.ts'
import type { Stage } from '../../match/resolution.ts'
import type { Talking } from '../../cli/options.ts'

/** Shows how far a run is that reads, matches and writes. */
export interface Stages {
  read(share: number, rows: number): void
  match(stage: Stage): void
  write(share: number): void
  end(): void
}

/** How much of a run is behind it when a stage begins; measured on a million rows. */
const begins: Readonly<Record<Stage | 'writing', number>> = {
  strangers: 0.2,
  rules: 0.35,
  pairs: 0.45,
  learning: 0.58,
  clusters: 0.64,
  writing: 0.73,
}

/** A bar on a terminal, once a run lasts; elsewhere nothing. */
export function openStages(context: Context, { progress, quiet }: Talking): Stages {
  const bar = openProgress(context, 1, progress !== false && quiet !== true)
  let rows = 0
  return {
    read(share, read) {
      rows = read
      bar.update(Math.min(1, share) * begins.strangers, rows)
    },
    match: (stage) => bar.update(begins[stage], rows),
    write: (share) => bar.update(begins.writing + share * (1 - begins.writing), rows),
    end: () => bar.end(),
  }
}
