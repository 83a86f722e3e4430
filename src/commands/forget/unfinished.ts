import { dropUnfinished, keepUnfinished, readUnfinished } from '../../base/unfinished.ts'
import type { Context } from '../../cli/context.ts'
import type { Place, Kept } from '../../forget/plan.ts'
import type { Needle } from '../../model/needle.ts'
import type { AuditEnd } from '../../model/audit.ts'
import type { SuppressedPerson } from '../../model/suppressed.ts'

/** What an erasure must know to its end, the rows being gone: plain data, sealed beside the base. */
export interface Unfinished {
  /** Tells the command that began it: a keyed tag of what was asked. */
  readonly asked: string
  readonly request: number | undefined
  readonly people: number
  readonly needles: readonly Needle[]
  readonly suppressed: readonly SuppressedPerson[]
  readonly places: readonly Place[]
  readonly kept: readonly Kept[]
  readonly shared: boolean
  /** Once it stands in the log. */
  readonly noted: AuditEnd | undefined
}

/** Erasures of a base that were begun, until all is done. */
export interface UnfinishedBook {
  read(): readonly Unfinished[]
  keep(all: readonly Unfinished[]): void
  drop(): void
}

export function unfinishedOf(base: string, key: Uint8Array, { random, self }: Context): UnfinishedBook {
  return {
    read: () => (readUnfinished(base, key) as readonly Unfinished[] | undefined) ?? [],
    keep: (all) => keepUnfinished(base, key, all, random, self),
    drop: () => dropUnfinished(base),
  }
}
