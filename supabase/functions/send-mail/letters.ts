import { en } from './texts/en.ts'
import { nb } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

/** A letter as the outbox keeps it: which text, and what it is filled with. */
export interface Letter {
  id: string
  kind: string
  recipient: string
  language: string
  data: Record<string, unknown>
}

export interface LetterText {
  subject: string
  text: string
}

export interface Invitation {
  role: 'leader' | 'facilitator' | 'admin'
  /** The school or the region; empty for an administrator. */
  place: string
  /** Empty when nobody did, as for the first administrator. */
  inviter: string
  email: string
  link: string
  feideLink: string | undefined
  expiresOn: string
}

/** A programme year whose text is deleted on a day, or after all not. */
export interface Deletion {
  year: string
  link: string
}

/** Names in the reader's language, or in the other one where they are written in that only. */
export interface Published {
  assignment: string
  parts: { title: string; due: Due | undefined }[]
  link: string
}

/** The last minute that is in time, in words. */
export interface Due {
  /** 13. januar */
  day: string
  /** tirsdag 13. januar 2026 kl. 23:59 */
  moment: string
}

export interface Receipt {
  assignment: string
  part: string
  school: string
  /** Empty when the account has gone meanwhile. */
  by: string
  when: string
  isLate: boolean
  link: string
}

export interface Reminder {
  assignment: string
  part: string
  school: string
  due: Due | undefined
  /** Each leader hands in for themselves. */
  isOwn: boolean
  link: string
}

/** An administrator, who reads no plan, has become facilitator of the reader's region. */
export interface AdministratorJoined {
  name: string
  region: string
  link: string
}

/** What is new at one school: what facilitators say to it, or what it answers them. */
export interface SchoolNews {
  school: string
  count: number
  isReply: boolean
  link: string
}

export interface Feedback {
  schools: SchoolNews[]
  /** Where letters like this are switched off. */
  profileLink: string
}

export interface Texts {
  longDate(instant: Date): string
  /** Without the year. */
  shortDate(instant: Date): string
  /** With the day of the week and the time of day, by the clock in Norway. */
  longMoment(instant: Date): string
  invitation(facts: Invitation): LetterText
  deletionPlanned(facts: Deletion & { day: string }): LetterText
  deletionCancelled(facts: Deletion): LetterText
  published(facts: Published): LetterText
  receipt(facts: Receipt): LetterText
  reminder(facts: Reminder): LetterText
  feedback(facts: Feedback): LetterText
  administratorJoined(facts: AdministratorJoined): LetterText
}

export interface Site {
  /** Where the app is served, without a slash at the end. */
  url: string
  /** Whether people may sign in with Feide. */
  hasFeide: boolean
}

const LANGUAGES: Record<string, Texts> = { nb, nn, en }

/** The letter in words. Throws on a kind it has no text for, and on data that the text can't be filled with. */
export function write(letter: Letter, site: Site): LetterText {
  const texts = LANGUAGES[letter.language] ?? nb
  switch (letter.kind) {
    case 'invitation':
      return texts.invitation(invitation(letter.data, site, texts))
    case 'deletion_planned':
      return texts.deletionPlanned({
        year: neededName(letter.data, 'year'),
        day: texts.longDate(instant(`${needed(letter.data, 'day')}T12:00:00Z`)),
        link: site.url,
      })
    case 'deletion_cancelled':
      return texts.deletionCancelled({ year: neededName(letter.data, 'year'), link: site.url })
    case 'published':
      return texts.published(published(letter, site, texts))
    case 'receipt':
      return texts.receipt(receipt(letter, site, texts))
    case 'reminder':
      return texts.reminder(reminder(letter, site, texts))
    case 'feedback':
      return texts.feedback(feedback(letter.data, site))
    case 'administrator_joined':
      return texts.administratorJoined({
        name: neededName(letter.data, 'name'),
        region: neededName(letter.data, 'region'),
        link: site.url,
      })
    default:
      throw new Error(`no text for the kind ${letter.kind}`)
  }
}

function invitation(data: Letter['data'], site: Site, texts: Texts): Invitation {
  const role = needed(data, 'role')
  if (role !== 'leader' && role !== 'facilitator' && role !== 'admin') throw new Error(`unknown role ${role}`)
  const email = needed(data, 'email')
  return {
    role,
    place: role === 'admin' ? '' : neededName(data, 'place'),
    inviter: nameIn(data, 'inviter'),
    email,
    link: `${site.url}/sign-in?email=${encodeURIComponent(email)}`,
    feideLink: site.hasFeide
      ? `${site.url}/invitation?code=${encodeURIComponent(needed(data, 'code'))}`
      : undefined,
    expiresOn: texts.longDate(instant(needed(data, 'expiresAt'))),
  }
}

function receipt(letter: Letter, site: Site, texts: Texts): Receipt {
  const { data } = letter
  return {
    assignment: title(letter, 'assignment'),
    part: title(letter, 'part'),
    school: neededName(data, 'school'),
    by: nameIn(data, 'by'),
    when: texts.longMoment(instant(needed(data, 'submittedAt'))),
    isLate: data.isLate === true,
    link: `${site.url}/schools/${needed(data, 'schoolId')}/submissions/${needed(data, 'submissionId')}`,
  }
}

function published(letter: Letter, site: Site, texts: Texts): Published {
  const { data, language } = letter
  const parts = Array.isArray(data.parts) ? (data.parts as Letter['data'][]) : []
  return {
    assignment: title(letter, 'assignment'),
    parts: parts.map((part) => ({ title: titleIn(part, language, 'part'), due: dueOf(part, texts) })),
    link: `${site.url}/schools/${needed(data, 'schoolId')}`,
  }
}

/** The database counts from the first moment that is too late; people from the last minute that is not. */
const MINUTE_MS = 60_000

function dueOf(data: Letter['data'], texts: Texts): Due | undefined {
  const tooLate = line(data.dueAt)
  if (!tooLate) return undefined
  const last = new Date(instant(tooLate).getTime() - MINUTE_MS)
  return { day: texts.shortDate(last), moment: texts.longMoment(last) }
}

function reminder(letter: Letter, site: Site, texts: Texts): Reminder {
  const { data } = letter
  return {
    assignment: title(letter, 'assignment'),
    part: title(letter, 'part'),
    school: neededName(data, 'school'),
    due: dueOf(data, texts),
    isOwn: data.isOwn === true,
    link: `${site.url}/schools/${needed(data, 'schoolId')}/assignments/${needed(data, 'partId')}`,
  }
}

function feedback(data: Letter['data'], site: Site): Feedback {
  const schools = Array.isArray(data.schools) ? (data.schools as Letter['data'][]) : []
  if (schools.length === 0) throw new Error('schools is missing')
  return {
    schools: schools.map((news) => ({
      school: neededName(news, 'school'),
      count: Number(news.count),
      isReply: news.isReply === true,
      link: `${site.url}/schools/${needed(news, 'schoolId')}/plan`,
    })),
    profileLink: `${site.url}/profile`,
  }
}

/** Facilitators write titles in one Norwegian language or both; who reads neither gets Bokmål first. */
const title = ({ data, language }: Letter, key: string) =>
  titleIn((data[key] ?? {}) as Letter['data'], language, key)

function titleIn(written: Letter['data'], language: string, key: string): string {
  const [first, second] = language === 'nn' ? ['nn', 'nb'] : ['nb', 'nn']
  const text = nameIn(written, first, 200) || nameIn(written, second, 200)
  if (!text) throw new Error(`${key} is missing`)
  return text
}

function needed(data: Letter['data'], key: string): string {
  const value = line(data[key])
  if (!value) throw new Error(`${key} is missing`)
  return value
}

const line = (value: unknown) =>
  typeof value === 'string'
    ? value
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 300)
    : ''

/**
 * What people have written, as no more than a name: nothing that a mail program makes a link of, or that hides or turns
 * the text around it. Names that are stored have none of it (private.is_plain_name); titles may.
 */
function nameIn(data: Letter['data'], key: string, longest = 80): string {
  const written = line(data[key])
  // Who has no name is called by the address.
  if (/^[^\s@]+@[^\s@/]+$/.test(written)) return written
  const plain = written
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/:\/\/|[@\\]/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])[.。．｡](?=[\p{L}\p{N}])/gu, '. ')
  return Array.from(plain).slice(0, longest).join('').trim()
}

function neededName(data: Letter['data'], key: string): string {
  const name = nameIn(data, key)
  if (!name) throw new Error(`${key} is missing`)
  return name
}

function instant(text: string): Date {
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) throw new Error(`${text} is no time`)
  return date
}
