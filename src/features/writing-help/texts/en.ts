import type { WritingMessages } from './nb.ts'

export const writing: WritingMessages = {
  help: {
    of: (column) => `Help: ${column}`,
    good: 'Good examples',
    weak: 'Weak example',
    longTerm: {
      name: 'long-term goal',
      text: 'What do you expect the work and the participation in Matematikkløftet to lead to? Write what teachers, leaders and pupils are to achieve, not what you will do.',
      goodOne:
        'The teachers of years 5 to 7 plan and try out lessons together, so that pupils meet exploratory tasks every week.',
      goodTwo:
        'The participating teachers lead the work with mathematics in the whole school when year 2 begins.',
      weakOne: 'Better results in mathematics.',
      why: 'It does not say who does anything differently, or what the participation has to do with it.',
    },
    shortTerm: {
      name: 'short-term goals',
      text: 'A step on the way to the long-term goal that you can reach in a few months. You should be able to say whether it is reached.',
      goodOne:
        'By Christmas each participating teacher has tried out three lessons that they planned together.',
      goodTwo: 'Both school leaders know the programme’s model well enough to lead conversations about it.',
      weakOne: 'Raise competence in mathematics.',
      why: 'It is too large for a few months, and nobody can say when it is reached.',
    },
    action: {
      name: 'action',
      text: 'Which leadership move will you try, to reach the short-term goal? Say who does what, and when. Justify it with an assumption about why it helps. Keep to how you support the participating teachers, so that they become good resource persons.',
      goodOne:
        'The principal sets aside 90 minutes every third Wednesday for the participating teachers to plan together, because we assume that protected time lets them dare to try something new.',
      goodTwo:
        'The deputy head joins the lesson when the teachers try something out, and talks with them afterwards, because we assume that they learn more when somebody asks what the pupils understood.',
      weakOne: 'More focus on mathematics.',
      why: 'Nobody does anything in particular, and there is no reason given.',
    },
    reflection: {
      name: 'how did it go',
      text: 'How did it go, and how do you know? Write what you saw, heard or counted, and whether the assumption held. Next time, write a new reflection instead of changing the old one.',
      goodOne:
        'Five of six lessons were held. In three of them we saw pupils explaining to each other. The assumption partly held.',
      goodTwo:
        'The teachers told us that they changed the task after the conversation. The log shows that they planned the next lesson without us.',
      weakOne: 'It went well, and everyone seems pleased.',
      why: 'That is an impression. What did you see or hear that shows it?',
    },
  },
  hints: {
    label: 'Tip',
    what: 'This is a wish. What will somebody do, in so many words, to make it happen?',
    who: 'Who does it? Write the role, not the name.',
    when: 'When will it happen, or how often?',
    support: 'How does this support the participating teachers?',
    observable: 'What did you see, hear or count that shows it?',
    dismiss: 'Do not show again',
    dismissAt: (row) => `Do not show again: the tip for this field, ${row}`,
    dismissed: 'The tip will not be shown again for this field.',
    failed: 'We could not save that. The tip may come back.',
    private: 'Only the school’s leaders see the tips.',
  },
  tenMinutes: {
    title: 'Ten minutes',
    intro:
      'One field at a time, the most useful first. Everything is saved as you write, so you can stop at any time.',
    progress: (n, of) => `${n} of ${of}`,
    goal: 'Short-term goal',
    action: 'Action',
    noText: 'Nothing written yet',
    wholePlan: 'The whole plan',
    why: {
      unfinished: 'The action is not finished.',
      unfinishedDue: (day) => `The action is not finished, and the plan is due ${day}.`,
      reflection: 'The time of the action is over, or it is done, and nobody has looked back on it yet.',
      feedback:
        'The facilitator has given feedback that you have not answered yet. Reply, write on in the plan, or say that it has gone into it.',
      evidence: 'You have written how it went, but not how you know.',
      assumption: 'The assumption is missing. Why do you think this will lead to the goal?',
    },
    ask: {
      unfinished: 'What will you do?',
      reflection: 'How did it go?',
      feedback: 'Feedback from the facilitator',
      evidence: 'How do you know?',
      assumption: 'Because we assume that …',
      hint: 'Can it be more concrete?',
    },
    startReflection: 'Write a reflection',
    deleted: 'Someone else has deleted this. Go on.',
    done: 'Done, go on',
    skip: 'Skip',
    back: 'Back',
    keys: 'Ctrl + Enter: done. Ctrl + Shift + Enter: skip.',
    stop: 'Stop here',
    nothing: 'Nothing is waiting now. The plan is in good shape.',
    endTitle: 'Thank you for the work',
    endSaved: 'All that you wrote is saved in the plan, or on this device until the network is back.',
    didTitle: (n) => (n === 1 ? '1 thing is done' : `${n} things are done`),
    didNone: 'Nothing was written this time. That is quite all right.',
    waitTitle: (n) => (n === 1 ? '1 thing is waiting' : `${n} things are waiting`),
    waitNone: 'Nothing is waiting.',
    more: (n) => `and ${n} more`,
    again: 'Go on with what is waiting',
    toPlan: 'To the plan',
    toFront: 'To the front page',
    leadersOnly: 'This page is for the school’s leaders.',
  },
  support: {
    title: (school) => `From action to resource person: ${school}`,
    intro:
      'What support the participating teachers have had, what came of it, and what is planned for the whole school in year 2. The page is made of what stands in the plan; change it there.',
    noNames:
      'Write roles and numbers, such as “two teachers of years 5 to 7”. Do not write names of teachers or pupils.',
    empty:
      'No action says yet how it supports the participating teachers. Write it in the plan, in the field “How it supports the participating teachers”.',
    emptyReader: 'The school has not written how its actions support the participating teachers.',
    summary: (actions, reflected, held) =>
      `${actions === 1 ? '1 action supports' : `${actions} actions support`} the participating teachers. ${reflected} of them have reflections, and for ${held} the assumption held or partly held.`,
    year: (year) => `School year ${year}`,
    offered: 'How the teachers are supported',
    came: 'What came of it?',
    notYet: 'Nobody has looked back yet.',
    know: 'How do we know?',
    wholeSchool: 'Planned for the whole school in year 2',
    wholeSchoolHelp:
      'Planned and ongoing actions that, in Norwegian, mention the whole school, all years, the staff or year 2, in the action, the support or the goal they stand under.',
    wholeSchoolNone:
      'No planned action mentions the whole school yet. Write one in the plan: which role do the resource persons get, how many teachers does it concern, and when?',
    wholeSchoolNoneReader: 'No planned action mentions the whole school yet.',
    openAction: 'Open in the plan',
    openActionOf: (action) => `Open in the plan: ${action}`,
    toPlan: 'To the plan',
  },
}
