import type { personReasons } from '../../../model/reasons/person.ts'

export const person: Record<keyof typeof personReasons, string> = {}
