import type { amountReasons } from '../../../model/reasons/amount.ts'

export const amount: Record<keyof typeof amountReasons, string> = {}
