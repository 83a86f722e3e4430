import type { Fault } from '../model/error.ts'
import { nearestName } from '../normalise/nearest.ts'
import { readTerm } from './calendar.ts'
import { plainRetention, type Retention } from './retention.ts'

/** Who answers for the data, as letters name them. '' for what nobody set. */
export interface Controller {
  readonly name: string
  /** Of the post, in lines. */
  readonly address: string
  readonly email: string
  readonly phone: string
  /** Of the data protection officer, where there is one. */
  readonly dpo: string
}

/** What a controller sets once, for all requests. */
export interface ForgetSettings {
  readonly retention: Retention
  readonly controller: Controller
}

export const plainSettings: ForgetSettings = {
  retention: plainRetention,
  controller: { name: '', address: '', email: '', phone: '', dpo: '' },
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The settings of a file: `{"retention": {"orders": "10y"}, "controller": {"name": "…"}}`. What is not there is as the law has
 * it; parts for other commands are theirs.
 *
 * @returns the first fault, if the file has one
 */
export function readForgetSettings(json: unknown, path: string): ForgetSettings | Fault {
  const refuse = (place: string, wanted: 'object' | 'text' | 'term'): Fault => ({
    fault: 'settings-value',
    about: { path, place, wanted },
  })
  if (!isObject(json)) return refuse('', 'object')
  for (const part of ['retention', 'controller'] as const) {
    const given = json[part] ?? {}
    if (!isObject(given)) return refuse(part, 'object')
    const known = Object.keys(plainSettings[part])
    for (const [key, value] of Object.entries(given)) {
      const place = `${part}.${key}`
      if (!known.includes(key)) return { fault: 'settings-key', about: { path, place, nearest: nearestName(key, known) } }
      if (typeof value !== 'string') return refuse(place, part === 'retention' ? 'term' : 'text')
      if (part === 'retention' && readTerm(value) === undefined) return refuse(place, 'term')
    }
  }
  const terms = Object.entries((json['retention'] ?? {}) as Record<keyof Retention, string>)
  const retention = { ...plainRetention }
  for (const [what, term] of terms as [keyof Retention, string][])
    retention[what] = { ...plainRetention[what], term: readTerm(term)!, says: term }
  return { retention, controller: { ...plainSettings.controller, ...(json['controller'] as Partial<Controller> | undefined) } }
}
