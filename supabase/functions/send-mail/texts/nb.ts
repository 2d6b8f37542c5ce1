import type { Invitation, Texts } from '../letters.ts'
import { dueFirst } from './due-first.ts'
import { norwegianDate, norwegianDay, norwegianMoment } from './long-date.ts'

const regards = ['', 'Vennlig hilsen', 'Aksjonsplan i Matematikkløftet']

const task = ({ role, place }: Invitation) =>
  ({
    leader: `å være med og skrive aksjonsplanen for ${place}`,
    facilitator: `å være veileder for ${place}`,
    admin: 'å være administrator for Aksjonsplan',
  })[role]

export const nb: Texts = {
  longDate: norwegianDate,
  shortDate: norwegianDay,
  longMoment: norwegianMoment('søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ')),
  invitation: (facts) => ({
    subject: facts.place ? `Invitasjon til Aksjonsplan: ${facts.place}` : 'Invitasjon til Aksjonsplan',
    text: [
      'Hei!',
      '',
      `${facts.inviter ? `${facts.inviter} inviterer deg til` : 'Du er invitert til'} ${task(facts)}.`,
      ...(facts.role === 'leader'
        ? [
            'Der skriver skolens ledelse sammen mål, aksjoner og refleksjoner for matematikkundervisningen, og leverer mellomarbeid.',
          ]
        : []),
      'Å komme inn tar et par minutter. Det du skriver, lagres av seg selv.',
      '',
      'Slik kommer du inn:',
      '',
      `1. Åpne ${facts.link}`,
      `2. Be om en kode. Den kommer på e-post til denne adressen, ${facts.email}.`,
      '3. Skriv inn koden. Du trenger ikke noe passord.',
      '',
      ...(facts.feideLink ? [`Vil du heller logge inn med Feide, åpner du ${facts.feideLink}`, ''] : []),
      `Invitasjonen går ut ${facts.expiresOn}. Etter det må du be om en ny.`,
      'Den er bare til deg. Kjenner du ikke til dette, kan du se bort fra denne e-posten.',
      ...regards,
    ].join('\n'),
  }),
  deletionPlanned: ({ year, day, link }) => ({
    subject: `Det som er skrevet i ${year}, slettes ${day}`,
    text: [
      'Hei!',
      '',
      `${day} slettes det som er skrevet i Aksjonsplan i programåret ${year} eller tidligere. Det slettes for godt.`,
      'Det som er endret senere, og det som hører sammen med det, blir stående.',
      '',
      'Vil du ta vare på noe, last det ned eller skriv det ut før den dagen:',
      link,
      ...regards,
    ].join('\n'),
  }),
  deletionCancelled: ({ year, link }) => ({
    subject: `Det som er skrevet i ${year}, blir likevel ikke slettet`,
    text: [
      'Hei!',
      '',
      `Vi skrev at det som er skrevet i Aksjonsplan i programåret ${year}, skulle slettes. Det er avlyst.`,
      'Du trenger ikke gjøre noe. Skulle det bli satt en ny dag, får du en ny e-post i god tid.',
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
        `«${facts.assignment}» ligger klart for skolen din i Aksjonsplan:`,
        '',
        ...facts.parts.map(({ title, due }) => `- ${title}${due ? `: frist ${due.moment}` : ''}`),
        '',
        'Her ser du hva som skal gjøres, og kan begynne:',
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
      'Her kan du lese og laste ned det som ble levert:',
      link,
      '',
      'Dere kan skrive videre, og levere på nytt om dere vil.',
      ...regards,
    ].join('\n'),
  }),
  reminder: ({ assignment, part, school, due, isOwn, link }) => ({
    subject: `${due ? `Frist ${due.day}` : 'Påminnelse'}: ${part}, ${school}`,
    text: [
      'Hei!',
      '',
      isOwn
        ? `Du har ikke levert «${part}» i «${assignment}» ennå (${school}).`
        : `«${part}» i «${assignment}» er ikke levert ennå for ${school}.`,
      ...(due ? [`Fristen er ${due.moment}.`] : []),
      '',
      'Her fortsetter du:',
      link,
      '',
      'Er det levert i mellomtiden, kan du se bort fra denne e-posten.',
      ...regards,
    ].join('\n'),
  }),
  feedback: ({ schools, profileLink }) => ({
    subject:
      schools.length === 1
        ? `Ny tilbakemelding: ${schools[0]?.school}`
        : 'Nye tilbakemeldinger i Aksjonsplan',
    text: [
      'Hei!',
      '',
      'Dette er nytt siden sist:',
      '',
      ...schools.flatMap(({ school, count, isReply, link }) => [
        isReply
          ? `${school} har svart (${count} ${count === 1 ? 'nytt svar' : 'nye svar'}):`
          : `${school} har fått ${count} ${count === 1 ? 'ny tilbakemelding' : 'nye tilbakemeldinger'} fra veileder:`,
        link,
        '',
      ]),
      `Du får høyst én slik e-post om dagen. Vil du ikke ha dem, kan du slå dem av her: ${profileLink}`,
      ...regards,
    ].join('\n'),
  }),
  administratorJoined: ({ name, region, link }) => ({
    subject: `${name} er nå veileder for ${region}`,
    text: [
      'Hei!',
      '',
      `${name}, som er programkoordinator i Aksjonsplan, er nå også veileder for ${region}.`,
      'Programkoordinatorer kan ellers ikke lese planene. Nå kan denne lese dem, som du.',
      '',
      'Du trenger ikke gjøre noe. Kjenner du ikke til dette, spør personen eller en annen programkoordinator.',
      'Hvem som kan lese en plan, ser du ved siden av planen:',
      link,
      ...regards,
    ].join('\n'),
  }),
}
