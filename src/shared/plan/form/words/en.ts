import type { FormWords } from './nb.ts'

export const formWords: FormWords = {
  columns: {
    longTerm: 'Long-term goal',
    longTermHelp:
      'What do you expect the work and the participation in Matematikkløftet to lead to? Which goals are to be reached?',
    shortTerm: 'Short-term goals',
    action: 'Action',
    actionHelp: 'What will I try (which leadership moves) to reach the short-term goal?',
    reflection: 'How did it go?',
    reflectionHelp: 'How do I know?',
  },
  fields: {
    longTermGoal: 'Long-term goal',
    shortTermGoal: 'Short-term goal',
    body: 'Action (leadership move)',
    assumption: 'Because we assume that …',
    teacher_support: 'How it supports the participating teachers',
    responsible: 'Who',
    timeframe: 'When',
    status: 'Status',
    reflected_on: 'Date',
    expectation: 'What do we expect to see?',
    check_on: 'When do we look?',
    outcome: 'How did it go?',
    evidence: 'How do I know?',
    verdict: 'The assumption',
    decision: 'What do we do now?',
  },
  undated: 'No date',
  status: { planned: 'Planned', ongoing: 'Under way', done: 'Done', dropped: 'Put aside' },
  verdict: {
    too_early: 'Too early to tell',
    held: 'Held',
    partly: 'Partly held',
    not_held: 'Did not hold',
  },
  /** Nothing is said until something is decided. */
  decision: {
    undecided: '',
    continue: 'Continue',
    adjust: 'Adjust',
    stop: 'Stop',
    whole_school: 'Do it for the whole school',
  },
}
