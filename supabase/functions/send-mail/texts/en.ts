import type { Invitation, Texts } from '../letters.ts'
import { dueFirst } from './due-first.ts'
import { englishDate, englishDayOfMonth, englishMoment } from './long-date.ts'

const regards = ['', 'Kind regards', 'Aksjonsplan, Matematikkløftet']

const task = ({ role, place }: Invitation) =>
  ({
    leader: `to help write the action plan of ${place}`,
    facilitator: `to be a facilitator of ${place}`,
    admin: 'to be an administrator of Aksjonsplan',
  })[role]

export const en: Texts = {
  longDate: englishDate,
  shortDate: englishDayOfMonth,
  longMoment: englishMoment,
  invitation: (facts) => ({
    subject: facts.place ? `Invitation to Aksjonsplan: ${facts.place}` : 'Invitation to Aksjonsplan',
    text: [
      'Hello!',
      '',
      `${facts.inviter ? `${facts.inviter} invites you` : 'You are invited'} ${task(facts)}.`,
      ...(facts.role === 'leader'
        ? [
            'There the school’s leaders write goals, actions and reflections for mathematics teaching together, and submit between-gathering work.',
          ]
        : []),
      'Getting in takes a few minutes. What you write is saved by itself.',
      '',
      'How to get in:',
      '',
      `1. Open ${facts.link}`,
      `2. Ask for a code. It is sent by e-mail to this address, ${facts.email}.`,
      '3. Enter the code. You need no password.',
      '',
      ...(facts.feideLink ? [`If you would rather sign in with Feide, open ${facts.feideLink}`, ''] : []),
      `The invitation expires on ${facts.expiresOn}. After that you need to ask for a new one.`,
      'It is for you only. If it means nothing to you, you can ignore this e-mail.',
      ...regards,
    ].join('\n'),
  }),
  deletionPlanned: ({ year, day, link }) => ({
    subject: `What was written in ${year} is deleted on ${day}`,
    text: [
      'Hello!',
      '',
      `On ${day}, what was written in Aksjonsplan in the programme year ${year} or earlier is deleted for good.`,
      'What has been changed since then, and what belongs together with it, stays.',
      '',
      'If you want to keep something, download or print it before that day:',
      link,
      ...regards,
    ].join('\n'),
  }),
  deletionCancelled: ({ year, link }) => ({
    subject: `What was written in ${year} will not be deleted after all`,
    text: [
      'Hello!',
      '',
      `We wrote that what was written in Aksjonsplan in the programme year ${year} would be deleted. That is cancelled.`,
      'There is nothing you need to do. If another day is set, you will get another e-mail in good time.',
      '',
      link,
      ...regards,
    ].join('\n'),
  }),
  published: (facts) => {
    const first = dueFirst(facts, 'and')
    return {
      subject: first
        ? `Due ${first.day}: ${first.titles || facts.assignment}`
        : `New between-gathering work: ${facts.assignment}`,
      text: [
        'Hello!',
        '',
        `“${facts.assignment}” is ready for your school in Aksjonsplan:`,
        '',
        ...facts.parts.map(({ title, due }) => `- ${title}${due ? `: due ${due.moment}` : ''}`),
        '',
        'Here you see what there is to do, and can begin:',
        facts.link,
        ...regards,
      ].join('\n'),
    }
  },
  receipt: ({ assignment, part, school, by, when, isLate, link }) => ({
    subject: `Submitted: ${part}, ${school}`,
    text: [
      'Hello!',
      '',
      `“${part}” of “${assignment}” has been submitted for ${school}${by ? ` by ${by}` : ''}.`,
      `Time: ${when}${isLate ? ' (late)' : ''}.`,
      '',
      'Here you can read and download what was submitted:',
      link,
      '',
      'You can go on writing, and submit again if you like.',
      ...regards,
    ].join('\n'),
  }),
  reminder: ({ assignment, part, school, due, isOwn, link }) => ({
    subject: `${due ? `Due ${due.day}` : 'Reminder'}: ${part}, ${school}`,
    text: [
      'Hello!',
      '',
      isOwn
        ? `You have not submitted “${part}” of “${assignment}” yet (${school}).`
        : `“${part}” of “${assignment}” has not been submitted yet for ${school}.`,
      ...(due ? [`It is due ${due.moment}.`] : []),
      '',
      'Go on here:',
      link,
      '',
      'If it has been submitted meanwhile, you can disregard this e-mail.',
      ...regards,
    ].join('\n'),
  }),
  feedback: ({ schools, profileLink }) => ({
    subject: schools.length === 1 ? `New feedback: ${schools[0]?.school}` : 'New feedback in Aksjonsplan',
    text: [
      'Hello!',
      '',
      'This is new since last time:',
      '',
      ...schools.flatMap(({ school, count, isReply, link }) => [
        isReply
          ? `${school} has replied (${count} new ${count === 1 ? 'reply' : 'replies'}):`
          : `${school} has ${count} new ${count === 1 ? 'comment' : 'comments'} from its facilitator:`,
        link,
        '',
      ]),
      `You get at most one e-mail like this a day. If you want none, switch them off here: ${profileLink}`,
      ...regards,
    ].join('\n'),
  }),
  administratorJoined: ({ name, region, link }) => ({
    subject: `${name} is now a facilitator of ${region}`,
    text: [
      'Hello!',
      '',
      `${name}, who is a programme coordinator in Aksjonsplan, is now also a facilitator of ${region}.`,
      'Programme coordinators cannot otherwise read the plans. This one can now, as you can.',
      '',
      'You need not do anything. If this is news to you, ask the person or another programme coordinator.',
      'Who can read a plan is shown beside it:',
      link,
      ...regards,
    ].join('\n'),
  }),
}
