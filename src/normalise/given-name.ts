import type { Normaliser } from '../model/reading.ts'
import { readName } from './names/reading.ts'

/**
 * A given name with the capitals its bearer would use: `JEAN-PIERRE` → `Jean-Pierre`. Mixed case was typed by somebody
 * and stays. Initials stay, a title in front goes.
 */
export const normaliseGivenName: Normaliser = (raw) => readName(raw, 'given')
