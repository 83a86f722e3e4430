import { domainToASCII } from 'node:url'
import { blank, type Reading } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { squeeze } from '../text/fold.ts'

/** Longer ones are no address of a page that somebody typed. */
const longest = 2000

/**
 * Reads the address of a web page: scheme and host in small letters, the host in ASCII, the rest as it stands. `https://` is put
 * before one that has no scheme, and the usual slips around it are mended (`http//`, `htpps://`, `http:\\`, `www,`).
 */
export function normaliseUrl(raw: string): Reading {
  if (raw.length < longestPlain && plain.test(raw)) return { value: raw, reason: undefined }
  const text = squeeze(raw)
  if (text === '') return blank
  if (text.length > longest) return refuse('url_form')
  const bare = text.replace(/^[<("']+/, '').replace(/[>)"',;]+$/, '')
  if (bare.includes(' ')) return refuse('url_space')
  const [, scheme, rest = ''] = slipped.exec(bare) ?? [undefined, undefined, bare]
  if (scheme === undefined && otherScheme.test(bare)) return refuse(/^mailto:/i.test(bare) ? 'url_is_email' : 'url_scheme')
  const end = rest.search(/[/?#\\]/)
  const host = end === -1 ? rest : rest.slice(0, end)
  const path = end === -1 ? '' : rest.slice(end).replaceAll('\\', '/')
  if (host.includes('@')) return refuse(scheme === undefined && path === '' ? 'url_is_email' : 'url_form')
  const mendedHost = host.replace(/^(w{2,4})[.,](?=[^.]+\.)/i, 'www.').replace(/\.$/, '')
  const found = faultOf(mendedHost)
  if (typeof found === 'object') return refuse(found.fault)
  const secure = scheme === undefined || /s/i.test(scheme)
  const value = `${secure ? 'https' : 'http'}://${found}${path}`
  if (value === raw) return { value, reason: undefined }
  const isPlain =
    scheme !== undefined && /^https?:\/\/$/i.test(scheme) && mendedHost.toLowerCase() === host.toLowerCase() && bare === text
  return { value, reason: scheme === undefined ? 'url_scheme_added' : isPlain ? undefined : 'url_mended' }
}

/** One in small letters, so short that no label of its host can be too long. */
const plain = /^https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}(?:[/?#](?:[!-[\]-~]*[\w/#=&%?-])?)?$/
const longestPlain = 70

const refuse = (reason: Reason): Reading => ({ value: '', reason })

/** `https://` and what fingers make of it. */
const slipped = /^(h{0,2}t{1,3}p{1,2}s{0,2}(?:[:;]{1,2}[/\\]{1,3}|[:;](?=w)|\/{2}|[.,](?=w{3}\.)))(.*)$/i
const otherScheme = /^(?:[a-z][a-z\d+.-]*:\/\/|(?:mailto|javascript|data|file|tel|sms|about|skype|whatsapp):)/i

/** The host in ASCII, or why it is none. Ports stay. */
function faultOf(host: string): string | { readonly fault: Reason } {
  const [, name = '', port = ''] = /^(.*?)(:\d{1,5})?$/.exec(host) ?? []
  if (name === '') return { fault: 'url_form' }
  const ascii = /^[\w.-]+$/.test(name) ? name.toLowerCase() : domainToASCII(name)
  if (ascii === '' || /\.\.|^\.|[^a-z\d._-]/.test(ascii) || ascii.length > 253) return { fault: 'url_form' }
  const labels = ascii.split('.')
  if (labels.some((label) => label === '' || label.length > 63 || label.startsWith('-') || label.endsWith('-')))
    return { fault: 'url_form' }
  return labels.length < 2 || !/^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(labels.at(-1)!) ? { fault: 'url_no_ending' } : ascii + port
}
