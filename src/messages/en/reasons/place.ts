import type { placeReasons } from '../../../model/reasons/place.ts'

export const place: Record<keyof typeof placeReasons, string> = {}
