import { useLanguage } from '../../shared/i18n/messages-context.tsx'

interface Titled {
  title_nb: string
  title_nn: string
}

/** What facilitators have written, in nynorsk for who reads nynorsk and where there is one. */
export function useTitle(): (titled: Titled) => string {
  const { language } = useLanguage()
  return ({ title_nb, title_nn }) =>
    language === 'nn' ? title_nn.trim() || title_nb : title_nb.trim() || title_nn
}
