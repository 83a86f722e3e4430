import type { CellKind } from '../model/field.ts'
import type { Normaliser } from '../model/reading.ts'
import { normaliseBic } from './bic.ts'
import { normaliseCountry } from './country.ts'
import { normaliseCurrency } from './currency.ts'
import { normaliseFlag } from './flag.ts'
import { normaliseGender } from './gender.ts'
import { normaliseIban } from './iban.ts'
import { normaliseLanguage } from './language.ts'
import { normaliseSiren } from './siren.ts'
import { normaliseSiret } from './siret.ts'
import { normaliseUrl } from './url.ts'
import { normaliseVat } from './vat.ts'

/** Kinds whose cells each speak for themselves, and are numbers or names of few: read alike wherever they are read. */
export const alone = {
  country: normaliseCountry,
  flag: normaliseFlag,
  gender: normaliseGender,
  language: normaliseLanguage,
  currency: normaliseCurrency,
  siren: normaliseSiren,
  siret: normaliseSiret,
  vat: normaliseVat,
  iban: normaliseIban,
  bic: normaliseBic,
  url: normaliseUrl,
} as const satisfies Partial<Record<CellKind, Normaliser>>
