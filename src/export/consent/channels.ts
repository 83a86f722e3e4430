import type { Channel } from '../../model/consent-law.ts'
import { fold, squeeze } from '../../text/fold.ts'

/** Folded words for each channel, in the languages of our users; `every` is for all of them. */
const words: Readonly<Record<Channel | 'every', string>> = {
  email: 'email|e-mail|mail|emailing|e-mailing|courriel|mel|newsletter|correo electronico|correo|posta elettronica',
  sms: 'sms|texto|text|text message|mms|whatsapp|message|messages|smsing|rcs',
  phone:
    'phone|telephone|tel|call|calls|appel|appels|telephonique|telemarketing|phoning|telefon|telefono|telefoon|telefone|voice|mobile call',
  post: 'post|mail postal|postal|courrier|courrier postal|poste|letter|letters|postal mail|direct mail|mailing|brief|posta|correo postal|print',
  every: 'all|any|every|tous|toutes|tout|*|alle|todos|tutti',
}

const named: ReadonlyMap<string, Channel | 'every'> = new Map(
  Object.entries(words).flatMap(([channel, list]) =>
    list.split('|').map((word) => [word, channel as Channel | 'every'] as const),
  ),
)

/** The channel that a cell of a consent names; '' for none at all, undefined for words that nobody knows. */
export function channelOf(cell: string): Channel | 'every' | '' | undefined {
  const text = fold(squeeze(cell)).replace(/\.$/, '')
  return text === '' ? '' : named.get(text)
}
