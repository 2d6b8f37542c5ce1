import { formatDateTime } from '../../shared/i18n/format.ts'
import { isLanguage, type Language, languageNames } from '../../shared/i18n/languages.ts'
import type { PeopleMessages } from '../../shared/people/nb.ts'
import { isTextField } from '../../shared/plan/plan-fields.ts'
import type { MyData } from './exports.ts'
import { element, escaped, htmlDocument, paragraph } from './html-document.ts'

/** All that is kept about a person, as a page to read. */
export function readableData(
  data: MyData,
  { profile, file, invite, school }: PeopleMessages,
  language: Language,
): string {
  const when = (instant: string) => formatDateTime(instant, language)
  const list = (entries: string[]) =>
    entries.length === 0
      ? paragraph(file.none)
      : element('ul', ...entries.map((entry) => element('li', escaped(entry))))
  const texts = (written: { school: string; text: string | null; at: string }[]) =>
    written.length === 0
      ? paragraph(file.none)
      : written
          .filter(({ text }) => text)
          .map(({ school: place, text, at }) =>
            element('section', element('h3', escaped(`${place}, ${when(at)}`)), paragraph(text ?? '')),
          )
          .join('')
  const chapter = (title: string, ...content: string[]) => element('h2', escaped(title)) + content.join('')
  const mailLanguage = data.profile.language

  return htmlDocument(
    profile.myData,
    language,
    [
      paragraph(file.of(when(data.exportedAt))),
      chapter(
        file.account,
        list([
          `${file.email}: ${data.account.email || '–'}`,
          `${profile.name}: ${data.profile.fullName || school.noName}`,
          `${file.language}: ${isLanguage(mailLanguage) ? languageNames[mailLanguage] : '–'}`,
          file.feedbackMail[data.profile.feedbackMail ? 'yes' : 'no'],
          `${file.created}: ${when(data.account.createdAt)}`,
        ]),
      ),
      chapter(
        file.memberships,
        list([
          ...data.schools.map(({ name, leaderSince }) =>
            file.since(profile.leaderOf(name), when(leaderSince)),
          ),
          ...data.regions.map(({ name, facilitatorSince }) =>
            file.since(profile.facilitatorOf(name), when(facilitatorSince)),
          ),
          ...(data.isAdministrator ? [profile.admin] : []),
        ]),
      ),
      chapter(file.toMe, list(data.invitationsToMe.map(({ sentAt }) => invite.lastSent(when(sentAt))))),
      chapter(
        file.fromMe,
        list(data.invitationsFromMe.map(({ email, sentAt }) => file.sent(email, when(sentAt)))),
      ),
      chapter(
        file.changes,
        texts([
          // Changes of other fields are told by codes, which the JSON has.
          ...data.changes.filter(({ table, field }) => isTextField(table, field)),
          ...data.answers,
        ]),
      ),
      chapter(file.examples, texts(data.examples)),
      chapter(file.comments, texts(data.comments)),
      chapter(file.handedIn, list(data.handedIn.map(({ at }) => when(at))), paragraph(file.handedInHelp)),
    ].join('\n'),
  )
}
