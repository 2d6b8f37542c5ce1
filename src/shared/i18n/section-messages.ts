import type { Language } from './languages.ts'

/**
 * Texts of a part of the app that most visits never open: fetched with that part, in one language, so that they cost
 * the first load nothing. To be waited for with `use`, in the nearest Suspense.
 */
export function sectionMessages<Texts>(
  load: Record<Language, () => Promise<Texts>>,
): (language: Language) => Promise<Texts> {
  const loaded = new Map<Language, Promise<Texts>>()
  return (language) => {
    const known = loaded.get(language)
    if (known) return known
    const texts = load[language]()
    loaded.set(language, texts)
    // A failed fetch is not remembered: the page's «try again» tries again.
    texts.catch(() => loaded.delete(language))
    return texts
  }
}
