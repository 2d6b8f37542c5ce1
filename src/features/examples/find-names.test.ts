import { expect, test } from 'vitest'
import { findNames, knownNames, possibleNames, type School } from './find-names.ts'

const own: School = {
  name: 'Fagerheim skole',
  regionName: 'Vestfjella',
  leaders: ['Tuva Storhaug', 'Rektor på Fagerheim (demo)', '', 'Dag Nes'],
}
const others: School[] = [
  { name: 'Øvre Ås barneskole', regionName: 'Vestfjella', leaders: ['Brede Kvam'] },
  { name: 'Solvang', regionName: 'Austbygda', leaders: ['Rektor'] },
  { name: 'Skole 4b', regionName: 'Austbygda', leaders: [] },
]

/** Known names in [[ ]], possible ones in [ ]. */
function marked(text: string): string {
  let result = ''
  let end = 0
  for (const { from, to, kind } of findNames(text, own, others)) {
    const [open, close] = kind === 'known' ? ['[[', ']]'] : ['[', ']']
    result += `${text.slice(end, from)}${open}${text.slice(from, to)}${close}`
    end = to
  }
  return result + text.slice(end)
}

test.each([
  // The own school, and what is telling in its name.
  ['Vi på Fagerheim skole øver.', 'Vi på [[Fagerheim skole]] øver.'],
  ['vi på fagerheim skole øver', 'vi på [[fagerheim skole]] øver'],
  ['Fagerheims lærere', '[[Fagerheims]] lærere'],
  ['FAGERHEIM først', '[[FAGERHEIM]] først'],
  ['Skolen vår er en skole', 'Skolen vår er en skole'],
  ['Fagerheimen er noe annet', 'Fagerheimen er noe annet'],
  ['Fagerheim\nskole', '[[Fagerheim\nskole]]'],
  // Its leaders, whole and in part.
  ['Tuva Storhaug leder.', '[[Tuva Storhaug]] leder.'],
  ['Tuva spurte Storhaugs gruppe', '[[Tuva]] spurte [[Storhaugs]] gruppe'],
  ['Rektor er til stede, og rektor spør', 'Rektor er til stede, og rektor spør'],
  ['Hver dag. Dag 1', 'Hver dag. [[Dag]] 1'],
  // Others: the whole name is known, a part may be a word.
  ['Sammen med øvre ås barneskole', 'Sammen med [[øvre ås barneskole]]'],
  ['Brede Kvam kom. Brede klasser.', '[[Brede Kvam]] kom. [Brede] klasser.'],
  ['Solvang', '[[Solvang]]'],
  ['Vi på skole 4b, i 4b', 'Vi på [[skole 4b]], i 4b'],
  ['I Vestfjella og vestfjella', 'I [Vestfjella] og [vestfjella]'],
  // What looks like a name.
  ['Vi spurte Gunhild om det', 'Vi spurte [Gunhild] om det'],
  ['Kari prøvde det ut. Karis klasse òg.', '[Kari] prøvde det ut. [Karis] klasse òg.'],
  [
    'Elevene lærte. Lærerne så på.\nNå øver vi: Hva nå?',
    'Elevene lærte. Lærerne så på.\nNå øver vi: Hva nå?',
  ],
  ['- Elevene\n1. Lærerne\n«Vi øver»', '- Elevene\n1. Lærerne\n«Vi øver»'],
  [
    'Vi bruker Time Out i Matematikkløftet, og PPT er med',
    'Vi bruker Time Out i Matematikkløftet, og PPT er med',
  ],
  ['Ann-Kristin og de andre. Så Jean-Luc.', '[Ann-Kristin] og de andre. Så [Jean-Luc].'],
  ['Hun heter Østby-Åsen', 'Hun heter [Østby-Åsen]'],
  ['', ''],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected)
})

test('each name is said once, the known apart from the possible', () => {
  const found = findNames('Tuva og Tuva og Gunhild og Gunhild', own)
  expect(knownNames(found)).toEqual(['Tuva'])
  expect(possibleNames(found)).toEqual(['Gunhild'])
})
