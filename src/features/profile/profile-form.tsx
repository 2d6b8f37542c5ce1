import {
  Button,
  Checkbox,
  Field,
  Label,
  Paragraph,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { languageNames, languages } from '../../shared/i18n/languages.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { isPlainName } from '../../shared/plain-name.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './profile.module.css'
import { saveProfile } from './profile-mutations.ts'
import type { Profile } from './profile-queries.ts'

const profileSchema = z.object({
  name: z.string().check(z.trim(), z.refine(isPlainName)),
  language: z.enum(languages),
  feedbackMail: z.boolean(),
})

interface ProfileFormProps {
  userId: string
  profile: Profile
  onSaved: (saved: Profile) => void
}

/** What others may see of a person, and the language to write to them in. */
export function ProfileForm({ userId, profile, onSaved }: ProfileFormProps) {
  const texts = usePeopleMessages()
  const { language, setLanguage } = useLanguage()
  const values = {
    name: profile.name,
    language: profile.language ?? language,
    feedbackMail: profile.feedbackMail,
  }
  const form = useForm({
    resolver: zodResolver(profileSchema),
    defaultValues: values,
    // What was remembered on the device may be older than what the database then answers.
    values,
    resetOptions: { keepDirtyValues: true },
  })
  const { errors, isSubmitting } = form.formState
  const [isSaved, setIsSaved] = useState(false)

  const submit = form.handleSubmit(async (edited) => {
    const refusal = await saveProfile(userId, edited)
    if (refusal) {
      form.setError('root', { type: refusal })
      return
    }
    form.reset(edited)
    setIsSaved(true)
    setLanguage(edited.language)
    onSaved(edited)
  })

  return (
    <Stack
      as="form"
      gap={5}
      onSubmit={(event) => void submit(event)}
      onChange={() => setIsSaved(false)}
      noValidate
    >
      <Textfield
        {...form.register('name')}
        className={styles.field}
        label={texts.profile.name}
        description={texts.profile.nameHelp}
        autoComplete="name"
        error={errors.name && texts.profile.nameInvalid}
      />
      <Field className={styles.field}>
        <Label>{texts.profile.language}</Label>
        <Field.Description>{texts.profile.languageHelp}</Field.Description>
        <Select {...form.register('language')}>
          {languages.map((code) => (
            <Select.Option key={code} value={code} lang={code}>
              {languageNames[code]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Checkbox
        {...form.register('feedbackMail')}
        label={texts.profile.feedbackMail}
        description={texts.profile.feedbackMailHelp}
      />
      {errors.root && (
        <ValidationMessage role="alert">{refusalText(texts, String(errors.root.type))}</ValidationMessage>
      )}
      <Row>
        <Button type="submit" loading={isSubmitting}>
          {texts.profile.save}
        </Button>
        <Paragraph role="status">{isSaved && texts.profile.saved}</Paragraph>
      </Row>
    </Stack>
  )
}
