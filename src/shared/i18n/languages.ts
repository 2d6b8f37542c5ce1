import type { Messages } from './nb.ts'

export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** Each language's own name, so that nobody has to know another one to find it. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

const STORAGE_KEY = 'aksjonsplan.language'

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(STORAGE_KEY)
  return isLanguage(stored) ? stored : 'nb'
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(STORAGE_KEY, language)
}

/** Fetches one language's texts; the others never reach the device. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'nb':
      return (await import('./nb.ts')).nb
    case 'nn':
      return (await import('./nn.ts')).nn
    case 'en':
      return (await import('./en.ts')).en
  }
}
