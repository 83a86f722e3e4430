import type { Fault } from '../../model/error.ts'
import { nearestName } from '../../normalise/nearest.ts'

/** Ends the reading of a file of rules. */
export class Refused extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.fault)
    this.fault = fault
  }
}

export type Json = Readonly<Record<string, unknown>>
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads parts of one file. */
export interface PartReader {
  /** The file, as faults call it. */
  readonly path: string
  /** Refuses a value: something else should stand there. */
  refuse(place: string, wanted: Extract<Fault, { fault: 'settings-value' }>['about']['wanted']): never
  refuseFault(fault: Fault): never
  /** Refuses keys that mean nothing. */
  requireKeys(json: Json, place: string, keys: readonly string[]): void
  /** The object under a key; an empty one where there is none. */
  objectAt(json: Json, key: string): Json
}

const refuseFault = (fault: Fault): never => {
  throw new Refused(fault)
}

export function partReader(path: string): PartReader {
  const refuse: PartReader['refuse'] = (place, wanted) => refuseFault({ fault: 'settings-value', about: { path, place, wanted } })
  return {
    path,
    refuse,
    refuseFault,
    requireKeys(json, place, keys) {
      for (const key of Object.keys(json))
        if (!keys.includes(key))
          refuseFault({ fault: 'settings-key', about: { path, place: place + key, nearest: nearestName(key, keys) } })
    },
    objectAt(json, key) {
      const value = json[key] ?? {}
      return isObject(value) ? value : refuse(key, 'object')
    },
  }
}
