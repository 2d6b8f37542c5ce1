import type { WordImportMessages } from './nb.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const some = (n: number, one: string, many: string) => (n > 0 ? count(n, one, many) : '')

export const wordImport: WordImportMessages = {
  link: 'Is your plan in Word? Bring it in',
  title: 'Bring in a plan from Word',
  intro:
    'You need not write the plan again. Nothing is saved until you have looked it over and confirmed, and all of it can be undone with one click.',
  toPlan: 'To the action plan',
  offline: 'You are offline. You can look the plan over here, but need the network to bring it in.',
  source: {
    title: '1. Choose a file, or paste',
    choose: 'Choose a Word file',
    drop: 'Or drop the file here. It must be a .docx or .odt of at most 20 MB.',
    paste: 'Or paste from Word, Google Docs or Excel',
    pasteHelp:
      'Select the table, with the questions above it if you like, and copy it. Put the cursor in the field and paste (Ctrl+V).',
    reading: 'Reading …',
    cancel: 'Cancel',
    readFile: (name) => `${name} has been read.`,
    readPaste: 'What you pasted has been read.',
  },
  problems: {
    tooMuch:
      'There is more here than a plan can be: at most 300,000 characters and 5,000 rows. Copy the table with the plan and paste it.',
    tooSlow: 'Reading the file took too long. Copy the table from Word and paste it.',
    oldEncrypted:
      'The file is in an old format and has a password. Open it in Word, remove the password, choose Save As, choose Word Document (.docx), and try again.',
    openEncrypted:
      'The file is protected by a password. Open it in the program it was written in, save it without a password, and try again.',
    zip: 'This is a zip file and not a Word document. Unpack it and choose the Word file inside.',
    tooBig:
      'The file is too large. It can be at most 20 MB. Remove the pictures in Word, save, and try again.',
    empty: 'There is no text here. Choose another file, or select the table and copy it again.',
    encrypted:
      'The file is protected by a password. Open it in Word, choose File, Info, Protect Document, remove the password, save, and try again.',
    oldWord:
      'The file is in an old format. Open it in Word, choose Save As, choose Word Document (.docx), and try again.',
    notWord:
      'This is not a Word file. Choose a file that ends in .docx or .odt, or copy the table and paste it.',
    excel: 'This is an Excel file. Open it, select the table, copy, and paste it in the field below.',
    bomb: 'The file is much larger than it claims to be, and is not opened. Copy the table from Word and paste it.',
    unsafe:
      'The file has content that does not belong in a Word document, and is not opened. Copy the table from Word and paste it.',
    broken:
      'The file is damaged or not fully downloaded. Open it in Word and save it again, or copy the table and paste it.',
    unreadable:
      'The file could not be read. See whether it has been moved or is open elsewhere, and try again.',
    unknown: 'The file could not be read. Copy the table from Word and paste it.',
  },
  look: {
    title: '2. Look it over and correct',
    macros: 'The file has macros. They have not been run, and are left out.',
    comeApart:
      'The text came without its table, and cells with several paragraphs may be in the wrong place. Look it over with care, or choose the Word file instead.',
    noTable: 'We found no table, and so no plan. See whether you copied the table too.',
    tables: 'Which tables are the plan?',
    table: (n, rows, columns) =>
      `Table ${n}: ${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}`,
    columnsOf: (n) => `The columns of table ${n}`,
    columns: 'The columns of the table',
    columnsHelp: 'If the plan below is not right, choose what is right here.',
    column: (n) => `Column ${n}`,
    columnNamed: (n, heading) => `Column ${n}: ${heading}`,
    ignore: 'Leave out',
    headRow: 'The headings are in',
    headRowNumber: (n) => `row ${n}`,
    noHeadRow: 'no row',
    split: 'Divide lists',
    splitHelp: 'Several goals or actions in one cell become rows of their own.',
    plan: 'How it will be in the plan',
    rowsHelp:
      'Untick a row that is not to come along. Choose Correct to change its text, or to say what the row is.',
    counts: (longTerm, shortTerm, actions, reflections) =>
      [
        some(longTerm, 'long-term goal', 'long-term goals'),
        some(shortTerm, 'short-term goal', 'short-term goals'),
        some(actions, 'action', 'actions'),
        some(reflections, 'reflection', 'reflections'),
      ]
        .filter(Boolean)
        .join(', '),
    noPlan: 'With these choices there is nothing to bring into the plan.',
    tooLong:
      'These texts are too long to be saved, and nothing is cut. Choose Correct at the row, and shorten them:',
    tooLongBy: (text, over) => `${text} (${count(over, 'character', 'characters')} too many)`,
    tooMany: (rows, most) =>
      `There are ${rows} rows here, and at most ${most} can be brought in at once. Choose fewer tables, or leave out rows.`,
  },
  rows: {
    take: 'Bring in',
    edit: 'Correct',
    done: 'Done',
    kind: 'This is',
    divide: 'Split: one row for each line',
    undivide: 'Undo the split',
    join: 'Join with the row above',
    part: 'Undo joining',
    move: 'Move the text to …',
    moveNow: 'Move',
    kinds: {
      longTermGoal: 'Long-term goal',
      shortTermGoal: 'Short-term goal',
      action: 'Action',
      reflection: 'Reflection',
    },
  },
  doubts: {
    longTerm:
      'Several long-term goals stood in the same cell here. Which of them does the rest of the row belong to?',
    goals: 'Several short-term goals stood in the same row here. Which of them do the actions belong to?',
    reflection: 'Several actions stood in the same row here. Which of them is this about?',
    detail: (field: string) =>
      `Several actions stood in the same row here. Which of them does “${field}” belong to?`,
    each: 'One paragraph for each action, in the same order',
    eachGoal: 'One action for each goal, in the same order',
    to: (place: string) => `“${place}”`,
    toWithEvidence: (place: string) => `“${place}”, and the second paragraph is how you know`,
    asShown: (way: string) => `${way} (as shown now)`,
    guessed: 'Guessed',
    open: (n: number) =>
      `In ${n === 1 ? 'one place' : `${n} places`} the file does not say what belongs together. We have guessed, and marked it “Guessed”. Answer at the row. If you do not answer, it will be as shown.`,
    toFirst: 'Go to the first question',
  },
  answers: {
    title: 'The answers to the questions',
    help: 'What stands outside the table can become answers to an assignment. Correct the text if needed.',
    part: 'Between-gathering work',
    none: 'None: bring in no answers',
    own: 'The answer will be your own. The other leader does not see it.',
    take: 'Bring in the answer',
    existing: 'Already written here:',
    append: 'Add after what is there',
    kept: 'What is there is not changed.',
    tooLong: 'The answer is too long. It can have at most 10,000 characters.',
    unknownExisting: 'We could not fetch the answers written before. See whether you are online.',
  },
  leftovers: {
    title: (n) => `Not brought in (${n})`,
    help: 'Copy what you need, and paste it where it belongs.',
    pictures: (n) => count(n, 'picture', 'pictures'),
    charts: (n) => count(n, 'chart', 'charts'),
    diagrams: (n) => count(n, 'SmartArt graphic', 'SmartArt graphics'),
    formulas: (n) => count(n, 'formula', 'formulas'),
    footnotes: (n) => count(n, 'footnote', 'footnotes'),
    comments: (n) => count(n, 'comment', 'comments'),
    chunks: (n: number) => count(n, 'inserted file that can’t be read', 'inserted files that can’t be read'),
    headings: (texts) => `Headings: ${texts}`,
    kinds: {
      margin: 'Header or footer',
      footnote: 'Footnote',
      comment: 'Comment',
      hidden: 'Hidden text',
      placeholder: 'Empty field',
      formula: 'Formula',
      drawing: 'Figure',
    },
    extras: (what) => `The file has ${what}. Any text in it stands below. The rest is left out.`,
  },
  confirm: {
    title: '3. Confirm',
    after: 'What is brought in comes after what is in the plan already. Nothing is overwritten.',
    answers: (n) => count(n, 'answer', 'answers'),
    summary: (what) => `To be brought in: ${what}.`,
    again: (when, name) =>
      `The same content was brought in on ${when} by ${name}. If you bring it in now, it comes once more.`,
    submit: 'Bring into the plan',
    submitAgain: 'Bring in once more',
    nothing: 'There is nothing to bring in.',
    fix: 'Correct what is marked in red above, and the plan can be brought in.',
  },
  receipt: {
    title: 'The plan has been brought in',
    body: (what) => `Brought in: ${what}.`,
    earlier:
      'The import came through at the last attempt. What you have corrected since is not in it. Look the plan over, or undo.',
    undo: 'Undo the import',
    more: 'Bring in another',
  },
  past: {
    title: 'Brought in earlier',
    pasted: 'Pasted',
    by: (name, when) => `${name}, ${when}`,
    undo: 'Undo',
    undoOf: (file, when) => `Undo the import of ${file} ${when}`,
    undone: (name, when) => `Undone by ${name} ${when}`,
    done: 'The import has been undone.',
    kept: (n) =>
      n === 1
        ? '1 row or answer was left, because something has been written there since, or somebody has given feedback on it.'
        : `${n} rows and answers were left, because something has been written in or under them since, or somebody has given feedback on them.`,
    failed: 'We could not fetch the list of earlier imports.',
  },
  leave: {
    title: 'Leave without bringing it in?',
    body: 'What you have corrected here will be gone. The file is as before.',
    leave: 'Leave',
    stay: 'Stay here',
  },
  someone: 'another leader',
  refusals: {
    not_allowed: 'You no longer have access to write in the plan. Reload the page.',
    school_retired: 'The school is no longer in the programme, and the plan cannot be changed.',
    too_many_rows: 'There are too many rows to bring in at once. Choose fewer tables.',
    plan_is_full: 'The plan has as many rows and as much text as there is room for. Choose fewer tables.',
    parent_is_full: 'A goal or an action gets more rows than there is room for. Choose fewer tables.',
    too_long: 'An answer becomes too long. Shorten it, and try again.',
    already_imported: 'The import came through at the last attempt. Look the plan over.',
    offline:
      'There was no answer, and we do not know whether the import came through. See whether you are online, and try again: it will not come twice.',
    unknown: 'It did not work just now. All you have corrected is still here. Try again in a while.',
  },
}
