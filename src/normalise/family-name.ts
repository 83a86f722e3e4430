import type { Normaliser } from '../model/reading.ts'
import { readName } from './names/reading.ts'

/**
 * A family name with the capitals its bearer would use: `DE LA TOUR` → `de La Tour`, `l’hermite` → `L'Hermite`. Mixed
 * case was typed by somebody and stays (`McDonald`, `DeVito`). `Null`, `Na`, `None`, `Test` and `Yes` are names.
 */
export const normaliseFamilyName: Normaliser = (raw) => readName(raw, 'family')
