import type { emailReasons } from '../../../model/reasons/email.ts'

export const email: Record<keyof typeof emailReasons, string> = {}
