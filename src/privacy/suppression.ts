import type { SuppressedPerson, Suppression } from '../model/suppressed.ts'
import { tagOf, tagVersion, type TagKind } from './tag.ts'

/** What a person is recognised by, each identifier in its canonical spelling. */
export interface Identifiers {
  readonly emails: readonly string[]
  /** What providers make of those addresses. */
  readonly mailboxes: readonly string[]
  readonly phones: readonly string[]
  /** What sources call them. */
  readonly ids: readonly string[]
  /** Phones with the name of who has them, each as one text; none where nobody asked for names. */
  readonly namedPhones?: readonly string[]
}

/** The entry of a person on the list. */
export function suppressedPerson(
  key: Uint8Array,
  { emails, mailboxes, phones, ids, namedPhones }: Identifiers,
): SuppressedPerson {
  const tags = (kind: TagKind, values: readonly string[]): string[] =>
    [...new Set(values)].map((value) => tagOf(key, kind, value)).toSorted()
  return {
    v: tagVersion,
    email: tags('email', emails),
    mailbox: tags('mailbox', mailboxes),
    phone: tags('phone', phones),
    id: tags('id', ids),
    named: tags('named', namedPhones ?? []),
  }
}

/**
 * Tells whether a row is of somebody who must not come back: by its addresses or, where it has none, by its phones, which are given
 * to others one day, and which a household shares: then the name has to be theirs too; where it has neither, by what a source calls it.
 */
export type IsSuppressed = (row: Identifiers) => boolean

/** Asks the list. */
export function suppressionOf({ key, people }: Suppression): IsSuppressed {
  const asker = (kind: TagKind): ((values: readonly string[]) => boolean) => {
    const tags = new Set(people.flatMap((person) => person[kind]))
    return (values) => tags.size > 0 && values.some((value) => tags.has(tagOf(key, kind, value)))
  }
  const [byEmail, byMailbox, byPhone, byId] = [asker('email'), asker('mailbox'), asker('phone'), asker('id')]
  const byNamed = asker('named')
  return ({ emails, mailboxes, phones, ids, namedPhones = [] }) => {
    if (emails.length > 0) return byEmail(emails) || byMailbox(mailboxes)
    return phones.length > 0 ? byPhone(phones) || byNamed(namedPhones) : byId(ids)
  }
}
