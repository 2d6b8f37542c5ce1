import { expect, test } from 'vitest'
import { ChangedMeanwhileError, changesOver } from './row-changes.ts'

const base = { title: 'Tittel', intro: 'Intro' }

test.each([
  [{ title: 'Ny', intro: 'Intro' }, base, { title: 'Ny' }],
  [base, { title: 'Deres', intro: 'Intro' }, {}],
  [{ title: 'Ny', intro: 'Intro' }, { title: 'Tittel', intro: 'Deres' }, { title: 'Ny' }],
  [{ title: 'Ny', intro: 'Intro' }, { title: 'Ny', intro: 'Intro' }, {}],
])('wanted %j, saved %j: writes %j', (wanted, saved, expected) => {
  expect(changesOver(saved, base, wanted)).toEqual(expected)
})

test('what both have rewritten is refused, and says what the other wrote', () => {
  const write = () => changesOver({ title: 'Deres', intro: 'Intro' }, base, { title: 'Min', intro: 'Intro' })
  expect(write).toThrow(ChangedMeanwhileError)
  expect(write).toThrow(expect.objectContaining({ theirs: { title: 'Deres' } }))
})
