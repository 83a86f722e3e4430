import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { askedOfRows, isSomebody, understandAsked, type Asked } from '../../forget/wanted.ts'
import type { Wanted } from '../../model/wanted.ts'
import { readRows } from './people-file.ts'
import type { ForgetOptions } from '../forget.ts'

/**
 * Whom the command line means: one person by the options, and those of a list.
 *
 * @throws {CommanderError} when nobody is named, or an identifier can't be read
 */
export async function readSubjects(options: ForgetOptions, context: Context): Promise<Wanted[]> {
  const { words } = context
  const { email = [], phone = [], id = [], name = [], birthDate, subjects } = options
  const typed: Asked = { emails: email, phones: phone, ids: id, names: name, birthDate }
  const listed = subjects === undefined ? [] : askedOfRows(await readRows(subjects, context))
  const country = options.country ?? context.region ?? 'FR'
  const today = options.asOf ?? context.today
  const understand = (asked: readonly Asked[], isList: boolean): readonly Wanted[] => {
    const { people, unread } = understandAsked(asked, country, today)
    const [first] = unread
    if (first !== undefined) throw usageFault(words.forget.usage.unread({ what: first.what, at: isList ? first.at : undefined }))
    return people
  }
  return [...understand(isSomebody(typed) ? [typed] : [], false), ...understand(listed, true)]
}
