import type { Language } from '../messages/messages.ts'

/** The language and region of the person at the terminal: `--lang` first, then the locale as POSIX orders it. */
export function readLocale(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { lang: Language; region: string | undefined } {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const asked = argv.find((word, i) => argv[i - 1] === '--lang' || word.startsWith('--lang='))?.replace('--lang=', '')
  const lang = asked === 'fr' || asked === 'en' ? asked : /^fr\b|^fr_/i.test(locale) ? 'fr' : 'en'
  return { lang, region: /^[a-z]{2}_([A-Z]{2})\b/.exec(locale)?.[1] }
}
