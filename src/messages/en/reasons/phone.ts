import type { phoneReasons } from '../../../model/reasons/phone.ts'

export const phone: Record<keyof typeof phoneReasons, string> = {}
