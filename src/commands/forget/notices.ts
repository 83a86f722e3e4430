import { join } from 'node:path'
import { givenAway } from '../../base/exports.ts'
import type { Context } from '../../cli/context.ts'
import type { ToldRecipient } from '../../forget/certificate.ts'
import { noticeName, planNotices, type Corrected, type KnownBy } from '../../forget/notice.ts'
import { makeFolder } from '../../io/folder.ts'
import type { FieldName } from '../../model/field.ts'
import { letterText } from '../../report/letter.ts'
import { allOrNone } from '../rows-file.ts'
import { writePage } from '../page-file.ts'
import { addressed, sayController } from './letter.ts'
import { forgetSettings } from './settings.ts'

/** What recipients are told of, by the right that a person exercised. */
export type NoticeMatter =
  | { readonly right: 'erasure' }
  | { readonly right: 'rectification'; readonly corrections: readonly Corrected[] }
  /** @param since YYYY-MM-DD */
  | { readonly right: 'restriction'; readonly since: string }

/**
 * Writes a letter to each recipient of past exports, all or none of them, and answers with who can be told by one. Of an
 * erasure, to be called before anybody is erased: afterwards nothing is left to name them by.
 *
 * @param bases whose exports they are
 * @param folder is made if it is not there
 * @throws {DataError} when one can't be written
 */
export async function writeNotices(
  bases: readonly string[],
  folder: string,
  people: KnownBy,
  matter: NoticeMatter,
  on: string,
  context: Context,
): Promise<ToldRecipient[]> {
  const { words, say, paint } = context
  const notices = planNotices(
    bases.flatMap((base) => givenAway(base)),
    people,
    matter.right === 'rectification' ? matter.corrections : [],
  )
  const { controller } = forgetSettings(context)
  const written = notices.filter(
    ({ identifiers, corrections }) => identifiers.length > 0 && (matter.right !== 'rectification' || corrections.length > 0),
  )
  if (written.length > 0) makeFolder(folder)
  await allOrNone(context, (pending) => {
    for (const [at, { recipient, purposes, days, identifiers, corrections }] of written.entries()) {
      const { letters } = words
      const notice = letters.notices[matter.right]
      const corrected = corrections.map(({ column, before, after }) => ({
        column: words.fields[column as FieldName] ?? column,
        before,
        after,
      }))
      const since = matter.right === 'restriction' ? matter.since : on
      const says = notice.says({ recipient, purpose: purposes.join(', '), days, identifiers, corrected, since })
      const letter = {
        to: [recipient],
        subject: notice.subject,
        paragraphs: [letters.greeting, ...says, letters.closing],
      }
      pending.push(
        writePage(join(folder, noticeName(recipient, at)), letterText(addressed(letter, controller, on, context)), context),
      )
    }
    return Promise.resolve()
  })
  if (written.length > 0) {
    say(paint.good(words.requests.notices({ written: written.length, folder })))
    sayController(controller, context)
  }
  const told = new Set(written.map(({ recipient }) => recipient))
  return notices.map(({ recipient }) => ({ recipient, status: told.has(recipient) ? 'notice_written' : 'pending' }))
}
