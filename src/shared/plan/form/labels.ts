import type { Language } from '../../i18n/languages.ts'
import { formWords as en } from './words/en.ts'
import { type FormWords, formWords as nb } from './words/nb.ts'
import { formWords as nn } from './words/nn.ts'

/**
 * The words of the form, as they stand in a Word file of a plan. In all languages at once, since a file that comes back
 * may have been written in any of them.
 *
 * The form is one table with a row of four titles and one of what they ask. Below, one row per action. A line of a
 * text is a paragraph.
 * - A goal's cell holds its text alone, in later rows what `recalledGoal` says of it.
 * - An action's cell holds its text, then the details that are filled in, in the order of `planFields`. The status is
 *   always there, so that an action without text is an action too.
 * - A reflection begins with its date, or that it has none; the next date begins the next reflection of the same action.
 * - A detail begins with a paragraph that opens with `printedLabel`, in bold, one space, and the first line of its
 *   text. Nothing else in the table's body is bold: a text that opens with the same words, which are then not bold, is
 *   a text.
 */
export const planLabels: Record<Language, FormWords> = { nb, nn, en }
