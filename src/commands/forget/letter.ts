import { openToRead } from '../../base/open.ts'
import { correctedCells } from '../../base/rectifications.ts'
import { wantedOf } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { factsOf, untrue } from '../../forget/letter.ts'
import type { FieldName } from '../../model/field.ts'
import type { LetterFacts, LetterKind } from '../../model/letter.ts'
import type { Controller } from '../../forget/settings.ts'
import type { StoredRequest } from '../../model/request.ts'
import type { Wanted } from '../../model/wanted.ts'
import { letterPage, letterText, type Letter } from '../../report/letter.ts'
import { writePage } from '../page-file.ts'
import { refuseClashes } from '../targets.ts'
import type { LetterOptions } from './request-verbs.ts'
import { requireRequest } from './request-base.ts'
import { forgetSettings } from './settings.ts'
import { tell } from './tell.ts'

/** Runs `clientele forget letter BASE REQUEST KIND`: what is to be sent to the person. */
export async function runLetter(
  path: string,
  number: number,
  letter: LetterKind,
  options: LetterOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, say, paint, today } = context
  const asOf = options.asOf ?? today
  const output = options.output ?? '-'
  refuseClashes([path], { output: options.output }, context)
  const { controller } = forgetSettings(context)
  const database = openToRead(path)
  let stored: StoredRequest
  let wanted: Wanted
  let corrected: readonly string[]
  try {
    stored = requireRequest(database, path, number)
    wanted = wantedOf(database, number)
    const columns = correctedCells(database, number).map(({ column }) => column)
    corrected = [...new Set(columns)].map((column) => words.fields[column as FieldName] ?? column)
  } finally {
    database.close()
  }
  const missing = untrue(letter, stored)
  if (missing !== undefined) {
    say(paint.warn(words.requests.letter.untrue({ request: number, step: missing })))
    return ExitCode.no
  }
  await writeLetter(output, worded(factsOf(letter, stored, asOf, { corrected }), wanted, controller, asOf, context), context)
  if (output !== '-') say(paint.good(words.requests.letter.done({ request: number, path: output })))
  sayController(controller, context)
  return ExitCode.ok
}

/** A letter in words. */
export function worded(
  facts: LetterFacts,
  { emails, names }: Wanted,
  controller: Controller,
  on: string,
  context: Context,
): Letter {
  const { letters } = context.words
  const { subject, says } = letters[facts.letter]
  const to = [...names.map(({ name }) => name), ...(emails.length > 0 ? [letters.to(emails)] : [])]
  return addressed(
    { to, subject: subject(facts), paragraphs: [letters.greeting, ...says(facts), letters.closing] },
    controller,
    on,
    context,
  )
}

/** What the controller sends, with who that is. */
export function addressed(
  letter: Pick<Letter, 'to' | 'subject' | 'paragraphs'>,
  { name, address, email, phone, dpo }: Controller,
  on: string,
  { words, lang }: Context,
): Letter {
  const { letters } = words
  const sender = [name, ...address.split('\n'), email, phone].filter((line) => line !== '')
  return {
    ...letter,
    lang,
    from: name === '' ? [letters.sender, ...sender] : sender,
    dated: letters.dated(on),
    subject: letters.subject(letter.subject),
    signed: [name === '' ? letters.sender : name, ...(dpo === '' ? [] : [letters.dpo(dpo)])],
  }
}

/** Writes a letter, closed to others: a page where the name says so, else text. */
export async function writeLetter(path: string, letter: Letter, context: Context): Promise<void> {
  const pending = writePage(path, /\.html?$/i.test(path) ? letterPage(letter) : letterText(letter), context)
  await pending.commit()
}

/** Says how letters get a sender, where nobody set one. */
export function sayController({ name }: Controller, context: Context): void {
  if (name === '') tell(context.words.requests.letter.noController('clientele.config.json'), context)
}
