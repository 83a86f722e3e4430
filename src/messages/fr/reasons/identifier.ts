import type { identifierReasons } from '../../../model/reasons/identifier.ts'

export const identifier: Record<keyof typeof identifierReasons, string> = {}
