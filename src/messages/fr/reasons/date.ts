import type { dateReasons } from '../../../model/reasons/date.ts'

export const date: Record<keyof typeof dateReasons, string> = {}
