import type { Invitation, Texts } from '../letters.ts'
import { dueFirst } from './due-first.ts'
import { norwegianDate, norwegianDay, norwegianMoment } from './long-date.ts'

const regards = ['', 'Venleg helsing', 'Aksjonsplan i Matematikkløftet']

const task = ({ role, place }: Invitation) =>
  ({
    leader: `å vere med og skrive aksjonsplanen for ${place}`,
    facilitator: `å vere rettleiar for ${place}`,
    admin: 'å vere administrator for Aksjonsplan',
  })[role]

export const nn: Texts = {
  longDate: norwegianDate,
  shortDate: norwegianDay,
  longMoment: norwegianMoment('søndag måndag tysdag onsdag torsdag fredag laurdag'.split(' ')),
  invitation: (facts) => ({
    subject: facts.place ? `Invitasjon til Aksjonsplan: ${facts.place}` : 'Invitasjon til Aksjonsplan',
    text: [
      'Hei!',
      '',
      `${facts.inviter ? `${facts.inviter} inviterer deg til` : 'Du er invitert til'} ${task(facts)}.`,
      ...(facts.role === 'leader'
        ? [
            'Der skriv leiinga ved skulen saman mål, aksjonar og refleksjonar for matematikkundervisninga, og leverer mellomarbeid.',
          ]
        : []),
      'Å kome inn tek eit par minutt. Det du skriv, blir lagra av seg sjølv.',
      '',
      'Slik kjem du inn:',
      '',
      `1. Opne ${facts.link}`,
      `2. Be om ein kode. Han kjem på e-post til denne adressa, ${facts.email}.`,
      '3. Skriv inn koden. Du treng ikkje noko passord.',
      '',
      ...(facts.feideLink ? [`Vil du heller logge inn med Feide, opnar du ${facts.feideLink}`, ''] : []),
      `Invitasjonen går ut ${facts.expiresOn}. Etter det må du be om ein ny.`,
      'Han er berre til deg. Kjenner du ikkje til dette, kan du sjå bort frå denne e-posten.',
      ...regards,
    ].join('\n'),
  }),
  deletionPlanned: ({ year, day, link }) => ({
    subject: `Det som er skrive i ${year}, blir sletta ${day}`,
    text: [
      'Hei!',
      '',
      `${day} blir det som er skrive i Aksjonsplan i programåret ${year} eller tidlegare, sletta. Det blir sletta for godt.`,
      'Det som er endra seinare, og det som høyrer saman med det, blir ståande.',
      '',
      'Vil du ta vare på noko, last det ned eller skriv det ut før den dagen:',
      link,
      ...regards,
    ].join('\n'),
  }),
  deletionCancelled: ({ year, link }) => ({
    subject: `Det som er skrive i ${year}, blir likevel ikkje sletta`,
    text: [
      'Hei!',
      '',
      `Vi skreiv at det som er skrive i Aksjonsplan i programåret ${year}, skulle slettast. Det er avlyst.`,
      'Du treng ikkje gjere noko. Skulle det bli sett ein ny dag, får du ein ny e-post i god tid.',
      '',
      link,
      ...regards,
    ].join('\n'),
  }),
  published: (facts) => {
    const first = dueFirst(facts, 'og')
    return {
      subject: first
        ? `Frist ${first.day}: ${first.titles || facts.assignment}`
        : `Nytt mellomarbeid: ${facts.assignment}`,
      text: [
        'Hei!',
        '',
        `«${facts.assignment}» ligg klart for skulen din i Aksjonsplan:`,
        '',
        ...facts.parts.map(({ title, due }) => `- ${title}${due ? `: frist ${due.moment}` : ''}`),
        '',
        'Her ser du kva som skal gjerast, og kan begynne:',
        facts.link,
        ...regards,
      ].join('\n'),
    }
  },
  receipt: ({ assignment, part, school, by, when, isLate, link }) => ({
    subject: `Levert: ${part}, ${school}`,
    text: [
      'Hei!',
      '',
      `«${part}» i «${assignment}» er levert for ${school}${by ? ` av ${by}` : ''}.`,
      `Tidspunkt: ${when}${isLate ? ' (etter fristen)' : ''}.`,
      '',
      'Her kan du lese og laste ned det som vart levert:',
      link,
      '',
      'De kan skrive vidare, og levere på nytt om de vil.',
      ...regards,
    ].join('\n'),
  }),
  reminder: ({ assignment, part, school, due, isOwn, link }) => ({
    subject: `${due ? `Frist ${due.day}` : 'Påminning'}: ${part}, ${school}`,
    text: [
      'Hei!',
      '',
      isOwn
        ? `Du har ikkje levert «${part}» i «${assignment}» enno (${school}).`
        : `«${part}» i «${assignment}» er ikkje levert enno for ${school}.`,
      ...(due ? [`Fristen er ${due.moment}.`] : []),
      '',
      'Her held du fram:',
      link,
      '',
      'Er det levert i mellomtida, kan du sjå bort frå denne e-posten.',
      ...regards,
    ].join('\n'),
  }),
  feedback: ({ schools, profileLink }) => ({
    subject:
      schools.length === 1
        ? `Ny tilbakemelding: ${schools[0]?.school}`
        : 'Nye tilbakemeldingar i Aksjonsplan',
    text: [
      'Hei!',
      '',
      'Dette er nytt sidan sist:',
      '',
      ...schools.flatMap(({ school, count, isReply, link }) => [
        isReply
          ? `${school} har svart (${count} ${count === 1 ? 'nytt svar' : 'nye svar'}):`
          : `${school} har fått ${count} ${count === 1 ? 'ny tilbakemelding' : 'nye tilbakemeldingar'} frå rettleiar:`,
        link,
        '',
      ]),
      `Du får høgst éin slik e-post om dagen. Vil du ikkje ha dei, kan du slå dei av her: ${profileLink}`,
      ...regards,
    ].join('\n'),
  }),
  administratorJoined: ({ name, region, link }) => ({
    subject: `${name} er no rettleiar for ${region}`,
    text: [
      'Hei!',
      '',
      `${name}, som er programkoordinator i Aksjonsplan, er no også rettleiar for ${region}.`,
      'Programkoordinatorar kan elles ikkje lese planane. No kan denne lese dei, som du.',
      '',
      'Du treng ikkje gjere noko. Kjenner du ikkje til dette, spør personen eller ein annan programkoordinator.',
      'Kven som kan lese ein plan, ser du ved sida av planen:',
      link,
      ...regards,
    ].join('\n'),
  }),
}
