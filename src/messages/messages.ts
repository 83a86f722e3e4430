import type { en } from './en.ts'

/** Every sentence a person reads, in one language. French has the type of English, so that a missing one does not compile. */
export type Messages = typeof en

export type Language = 'en' | 'fr'

/** Loads one language: a run talks in one only. */
export async function wordsIn(lang: Language): Promise<Messages> {
  return lang === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en
}
