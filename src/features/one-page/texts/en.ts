import type { OnePageMessages } from './nb.ts'

export const onePage: OnePageMessages = {
  title: (school) => `${school}: the plan on one page`,
  explained: 'Long-term goals, short-term goals, actions, and what we have learnt from them.',
  toPlan: 'To the plan',
  print: 'Print',
  empty: 'There are no goals in the plan yet.',
  noGoal: 'The goal has not been written yet',
  noAction: 'The action has not been written yet',
  because: (assumption) => `we assume: ${assumption}`,
  noAssumption: 'no assumption yet',
  reflections: (n) => (n === 1 ? '1 reflection' : `${n} reflections`),
  verdict: {
    too_early: 'We don’t know yet',
    held: 'The assumption held',
    partly: 'The assumption held in part',
    not_held: 'The assumption did not hold',
  },
}
