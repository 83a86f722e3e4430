import type { Judge, LexiconReader } from './judge.ts'
import { addressJudge } from './judges/address.ts'
import { companyJudge } from './judges/company.ts'
import { dateJudge } from './judges/date.ts'
import { editJudge } from './judges/edits.ts'
import { emailJudge } from './judges/email.ts'
import { familyNameJudge } from './judges/family-name.ts'
import { fullNameJudge } from './judges/full-name.ts'
import { givenNameJudge } from './judges/given-name.ts'
import { postalCodeJudge } from './judges/postal-code.ts'
import { textJudge } from './judges/text.ts'
import type { Kind } from './kind.ts'
import type { Lexicon } from './lexicon.ts'

const judges: Readonly<Record<Kind, (lexicon: Lexicon, reader: LexiconReader) => Judge>> = {
  given_name: givenNameJudge,
  family_name: familyNameJudge,
  full_name: fullNameJudge,
  company: companyJudge,
  email: emailJudge,
  phone: (lexicon) => editJudge(lexicon, 1),
  date: dateJudge,
  postal_code: postalCodeJudge,
  address: addressJudge,
  city: textJudge,
  identifier: (lexicon) => editJudge(lexicon, 2),
  number: () => ({ judge: () => 2 }),
  category: () => ({ judge: () => 2 }),
  text: textJudge,
}

/** The judge of a kind's values. Thresholds of Jaro-Winkler in them: .92, .88 and .7 are those of Splink's comparison library. */
export function judgeOf(kind: Kind, lexicon: Lexicon, reader: LexiconReader): Judge {
  return judges[kind](lexicon, reader)
}
