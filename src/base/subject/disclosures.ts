import type { ThisProcess } from '../../model/world.ts'
import { openToRead, openToWrite } from '../open.ts'

/** That a person was given their data: about nobody, since neither name nor number is kept. */
export interface Disclosure {
  /** YYYY-MM-DD */
  readonly day: string
  readonly right: 'access' | 'portability'
  /** How it was made sure who asked. */
  readonly verified: string
}

/** Bases have this table once somebody was given their data. */
const table = `
create table if not exists disclosures (
  disclosure_id integer primary key,
  given_on text not null,
  right_used text not null, -- access, or portability
  verified text not null
) strict;
`

/**
 * Remembers in the base that a person is given their data, and how it was made sure who asks. Apart from exports: who is
 * given their own data is no recipient who must be told of an erasure.
 *
 * @throws {DataError} when it is no base, or can't be written
 */
export async function keepDisclosure(path: string, { day, right, verified }: Disclosure, self: ThisProcess): Promise<void> {
  openToRead(path).close()
  const held = await openToWrite(path, self)
  try {
    held.database.exec(table)
    held.database.prepare('insert into disclosures (given_on, right_used, verified) values (?, ?, ?)').run(day, right, verified)
    held.commit()
  } finally {
    held.close()
  }
}
