import { describe, expect, test } from 'vitest'
import { type Letter, write } from './letters.ts'

const site = { url: 'https://plan.example', hasFeide: false }

const letter = (kind: string, data: Letter['data'], language = 'nb'): Letter => ({
  id: '00000000-0000-4000-8000-000000000001',
  kind,
  recipient: 'ny+1@skole.example',
  language,
  data,
})

const invitation = {
  role: 'leader',
  place: 'Nordlia skole',
  inviter: 'Rektor på Nordlia',
  email: 'ny+1@skole.example',
  code: 'abc123',
  // Past midnight in Norway.
  expiresAt: '2026-12-11T23:30:00+00:00',
}

describe.each([
  {
    language: 'nb',
    by: 'inviterer deg',
    date: '12. desember 2026',
    day: '1. september 2027',
    facilitator: 'veileder',
  },
  {
    language: 'nn',
    by: 'inviterer deg',
    date: '12. desember 2026',
    day: '1. september 2027',
    facilitator: 'rettleiar',
  },
  {
    language: 'en',
    by: 'invites you',
    date: '12 December 2026',
    day: '1 September 2027',
    facilitator: 'facilitator',
  },
])('in $language', ({ language, by, date, day, facilitator }) => {
  test('an invitation says who, to what, to which address, where and until when', () => {
    const { subject, text } = write(letter('invitation', invitation, language), site)
    expect(subject).toContain('Nordlia skole')
    for (const fact of [`Rektor på Nordlia ${by}`, 'Nordlia skole', 'ny+1@skole.example', date]) {
      expect(text).toContain(fact)
    }
    expect(text).toContain('https://plan.example/sign-in?email=ny%2B1%40skole.example\n')
    expect(text).not.toContain('abc123')
    expect(text).not.toMatch(/undefined|null/)
  })

  test('a coordinator who became facilitator is named, with the region', () => {
    const data = { name: 'Kari Nordmann', region: 'Lillestrøm' }
    const { subject, text } = write(letter('administrator_joined', data, language), site)
    for (const fact of ['Kari Nordmann', 'Lillestrøm', facilitator]) {
      expect(subject).toContain(fact)
      expect(text).toContain(fact)
    }
    expect(text).toContain('\nhttps://plan.example\n')
    expect(() => write(letter('administrator_joined', { ...data, name: ' ' }, language), site)).toThrow()
  })

  test('to a facilitator and to an administrator, without a name of who invites', () => {
    const toRegion = { ...invitation, role: 'facilitator', place: 'Lillestrøm', inviter: null }
    const { text } = write(letter('invitation', toRegion, language), site)
    expect(text).toContain(facilitator)
    expect(text).toContain('Lillestrøm')
    const toAll = { ...invitation, role: 'admin', place: null, inviter: null }
    const admin = write(letter('invitation', toAll, language), site)
    expect(admin.text).toContain('administrator')
    expect(`${text}${admin.subject}${admin.text}`).not.toMatch(/undefined|null| ,|: *$/)
  })

  test('with Feide also the link with the code', () => {
    const { text } = write(letter('invitation', invitation, language), { ...site, hasFeide: true })
    expect(text).toContain('Feide')
    expect(text).toContain('https://plan.example/invitation?code=abc123\n')
  })

  test('a planned deletion names the year and the day, a cancelled one the year', () => {
    const planned = write(letter('deletion_planned', { year: '2026/27', day: '2027-09-01' }, language), site)
    expect(planned.subject).toContain('2026/27')
    expect(planned.subject).toContain(day)
    expect(planned.text).toContain(day)
    expect(planned.text).toContain('https://plan.example\n')
    const cancelled = write(letter('deletion_cancelled', { year: '2026/27', day: null }, language), site)
    expect(cancelled.subject).toContain('2026/27')
    expect(cancelled.text).not.toMatch(/undefined|null/)
  })
})

const assignment = { nb: 'Mellomarbeid til samlingen', nn: '' }
const part = { nb: 'Observasjonsoppdrag', nn: 'Observasjonsoppdraget' }

describe.each([
  {
    language: 'nb',
    title: 'Observasjonsoppdrag',
    due: 'tirsdag 13. januar 2026 kl. 23:59',
    late: 'etter fristen',
  },
  {
    language: 'nn',
    title: 'Observasjonsoppdraget',
    due: 'tysdag 13. januar 2026 kl. 23:59',
    late: 'etter fristen',
  },
  { language: 'en', title: 'Observasjonsoppdrag', due: 'Tuesday 13 January 2026 at 23:59', late: 'late' },
])('of assignments, in $language', ({ language, title, due, late }) => {
  test('published: what is due first stands in the subject, and each part with its deadline in the letter', () => {
    const parts = [
      { ...part, dueAt: '2026-01-13T23:00:00+00:00' },
      { nb: 'Aksjonsplan', nn: 'Aksjonsplan', dueAt: '2026-01-13T23:00:00+00:00' },
      { nb: 'Etterpå', nn: '', dueAt: '2026-03-02T23:00:00+00:00' },
    ]
    const data = { assignment, schoolId: 'n1', parts }
    const { subject, text } = write(letter('published', data, language), site)
    const day = language === 'en' ? '13 January' : '13. januar'
    expect(subject).toMatch(new RegExp(`^(Frist|Due) ${day}: ${title} (og|and) Aksjonsplan$`))
    for (const fact of [
      'Mellomarbeid til samlingen',
      `- ${title}: `,
      due,
      '- Etterpå: ',
      'plan.example/schools/n1\n',
    ])
      expect(text).toContain(fact)
    const long = [{ nb: 'Lang tittel '.repeat(12), nn: '', dueAt: parts[0]?.dueAt }]
    const short = write(letter('published', { ...data, parts: long }, language), site).subject
    expect(short).toMatch(/: Mellomarbeid til samlingen$/)
  })

  test('a receipt says what, for whom, by whom, when, whether late, and where to read it', () => {
    const data = {
      submissionId: 's1',
      schoolId: 'n1',
      assignment,
      part,
      school: 'Nordlia skole',
      submittedAt: '2026-01-13T22:59:10+00:00',
      isLate: true,
      by: 'Rektor på Nordlia',
    }
    const { subject, text } = write(letter('receipt', data, language), site)
    expect(subject).toContain(title)
    for (const fact of ['Nordlia skole', 'Rektor på Nordlia', due, `(${late})`]) expect(text).toContain(fact)
    expect(text).toContain('https://plan.example/schools/n1/submissions/s1\n')
    const onTime = write(letter('receipt', { ...data, isLate: false, by: null }, language), site).text
    expect(onTime).not.toMatch(/undefined|null| av \.| by \./)
    expect(onTime).not.toContain(`(${late})`)
  })

  test('a reminder names the last minute that is in time', () => {
    const dueAt = '2026-01-13T23:00:00+00:00'
    const data = {
      assignment,
      part,
      partId: 'p1',
      schoolId: 'n1',
      school: 'Nordlia skole',
      dueAt,
      isOwn: false,
    }
    const { subject, text } = write(letter('reminder', data, language), site)
    expect(subject).toContain(`${language === 'en' ? '13 January' : '13. januar'}: ${title}`)
    expect(text).toContain(due)
    expect(text).toContain('https://plan.example/schools/n1/assignments/p1\n')
    expect(write(letter('reminder', { ...data, isOwn: true }, language), site).text).toMatch(
      /^(Du har|You have) /m,
    )
    expect(write(letter('reminder', { ...data, dueAt: null }, language), site).text).not.toMatch(
      /undefined|null|2026/,
    )
  })
})

const news = [
  { school: 'Nordlia skole', schoolId: 'n1', count: 1, isReply: false },
  { school: 'Sørlia skole', schoolId: 's1', count: 3, isReply: true },
]

test.each([
  ['nb', '1 ny tilbakemelding fra veileder', '3 nye svar'],
  ['nn', '1 ny tilbakemelding frå rettleiar', '3 nye svar'],
  ['en', '1 new comment from', '3 new replies'],
])('feedback, in %s: which schools, how much, where to read it and how to be left alone', (...args) => {
  const [language, said, answered] = args
  const { subject, text } = write(letter('feedback', { schools: news }, language), site)
  for (const fact of ['Nordlia skole', 'Sørlia skole', said, answered]) expect(text).toContain(fact)
  expect(text).toContain('https://plan.example/schools/n1/plan\n')
  expect(text).toContain('https://plan.example/profile\n')
  expect(`${subject}${text}`).not.toMatch(/undefined|null/)
  const one = write(letter('feedback', { schools: news.slice(0, 1) }, language), site)
  expect(one.subject).toContain('Nordlia skole')
})

test('a name that people wrote stays on its line and does not fill the letter', () => {
  const place = `Nordlia\r\nBcc: all@x.example ${'!'.repeat(5000)}`
  const { subject, text } = write(letter('invitation', { ...invitation, place }), site)
  expect(subject).not.toMatch(/[\r\n]/)
  expect(text).toContain('Nordlia Bcc:')
  expect(text.length).toBeLessThan(1500)
})

test.each([
  ['a kind without text', letter('riddle', {}), /riddle/],
  ['a role without text', letter('invitation', { ...invitation, role: 'owner' }), /owner/],
  ['no place', letter('invitation', { ...invitation, place: null }), /place/],
  ['no day', letter('deletion_planned', { year: '2026/27', day: null }), /day/],
  ['no title', letter('published', { assignment: { nb: '', nn: ' ' } }), /assignment/],
  ['no school', letter('feedback', { schools: [] }), /schools/],
  ['a day that is none', letter('deletion_planned', { year: '2026/27', day: 'soon' }), /soon/],
])('%s is an error', (_, wrong, message) => {
  expect(() => write(wrong, site)).toThrow(message)
})

test('a language without texts is answered in Bokmål', () => {
  expect(write(letter('invitation', invitation, 'se'), site).text).toContain('Slik kommer du inn')
})

test('a name is a name: nothing in it becomes a link, or turns the text around', () => {
  const { subject, text } = write(
    letter('invitation', {
      ...invitation,
      inviter: 'Logg inn på https://ond.example/x\u202e x.no',
      place: `Skole\u200b\u2066 ond.example ${'x'.repeat(200)}`,
    }),
    site,
  )
  const said = (subject + text).replaceAll(site.url, '').replaceAll(invitation.email, '')
  expect(said).not.toMatch(/:\/\/ond|ond\.example|x\.no|[\u200b\u202e\u2066]|x{81}/)
})
