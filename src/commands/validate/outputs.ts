import type { Context } from '../../cli/context.ts'
import { openSink, type Sink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import { changeColumns } from './change-rows.ts'
import { openAnnotated, type Annotated } from './annotated.ts'
import { collectMended, openMended, type MendedFile } from './mended-file.ts'
import { problemColumns } from './problem-rows.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import { staleColumns } from './stale-rows.ts'
import type { Targets } from './targets.ts'

/** What is written and has no name yet. */
export interface Pending {
  commit(): Promise<void> | void
  abandon(): void
}

/** What a pass writes. Nothing has its name before `commit`. */
export interface Outputs {
  readonly problems: Sink | undefined
  readonly changes: Sink | undefined
  readonly stale: Sink | undefined
  readonly mended: MendedFile | undefined
  readonly annotated: Annotated | undefined
  /** Takes what was written elsewhere, and gets its name before the others. */
  add(pending: Pending): void
  /** Gives everything its name, `changed` cells being mended; answers with that of the backup of a file mended in its place. */
  commit(changed: number): Promise<string | undefined>
  abandon(): void
}

/**
 * Opens everything that a pass is to write.
 *
 * @throws {DataError} when one of them can't be written
 */
export async function openOutputs(
  targets: Omit<Targets, 'isPiped'>,
  source: Source,
  names: readonly string[],
  settings: ValidateSettings,
  context: Context,
): Promise<Outputs> {
  const { stdout, self } = context
  const open: { abandon(): void }[] = []
  const added: Pending[] = []
  const keep = async <Opened extends { abandon(): void }>(opening: Promise<Opened>): Promise<Opened> => {
    const opened = await opening
    open.push(opened)
    return opened
  }
  const abandon = (): void => {
    for (const one of open) one.abandon()
  }
  try {
    const problems =
      targets.problems === undefined
        ? undefined
        : await keep(openSink(targets.problems, problemColumns, stdout, self, { table: 'problems' }))
    const changes =
      targets.changes === undefined
        ? undefined
        : await keep(openSink(targets.changes, changeColumns, stdout, self, { table: 'changes' }))
    const stale =
      targets.stale === undefined
        ? undefined
        : await keep(openSink(targets.stale, staleColumns(names), stdout, self, { table: 'stale' }))
    const { mended: target, collected } = targets
    const mended =
      collected !== undefined
        ? await keep(Promise.resolve(collectMended(collected)))
        : target === undefined
          ? undefined
          : await keep(openMended(source, names, target, context))
    const annotated = targets.annotated === undefined ? undefined : openAnnotated(targets.annotated, names, settings, context)
    if (annotated !== undefined) open.push(annotated)
    return {
      problems,
      changes,
      stale,
      mended,
      annotated,
      add(pending) {
        added.push(pending)
        open.push(pending)
      },
      async commit(changed) {
        try {
          for (const pending of added) await pending.commit()
          await problems?.commit()
          await changes?.commit()
          await stale?.commit()
          await annotated?.commit()
          return await mended?.commit(changed)
        } catch (error) {
          abandon()
          throw error
        }
      },
      abandon,
    }
  } catch (error) {
    abandon()
    throw error
  }
}
