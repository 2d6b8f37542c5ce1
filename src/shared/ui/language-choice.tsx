import { Select } from '@digdir/designsystemet-react'
import { isLanguage, languageNames, languages } from '../i18n/languages.ts'
import { useLanguage, useMessages } from '../i18n/messages-context.tsx'

export function LanguageChoice() {
  const { app } = useMessages()
  const { language, setLanguage } = useLanguage()
  return (
    <Select
      data-size="sm"
      width="auto"
      aria-label={app.language}
      value={language}
      onChange={(event) => {
        if (isLanguage(event.target.value)) setLanguage(event.target.value)
      }}
    >
      {languages.map((code) => (
        <Select.Option key={code} value={code} lang={code}>
          {languageNames[code]}
        </Select.Option>
      ))}
    </Select>
  )
}
