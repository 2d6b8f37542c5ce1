/** One thing that the code sees to, taken out: the test that is named has to fail then. */
export interface CodeMutant {
  /** What would go wrong for somebody. */
  harm: string
  file: string
  from: string
  to: string
  /** A test file, or a part of the name of one of the browser's. */
  test: string
}

/** What a user would lose first, and what reviews have found easiest to break. */
export const codeMutants: CodeMutant[] = [
  {
    harm: 'The page of a hotel network counts as the database saying no',
    file: 'src/shared/supabase/answer.ts',
    from: '!error.code || status === 0',
    to: 'status === 0',
    test: 'src/shared/supabase/answer.test.ts',
  },
  {
    harm: 'An empty answer of a portal counts as rows that are gone',
    file: 'src/shared/supabase/is-database-answer.ts',
    from: 'status === 201 || status === 204',
    to: 'status >= 200',
    test: 'src/shared/supabase/is-database-answer.test.ts',
  },
  {
    harm: 'What does not fit in one answer is left out',
    file: 'src/shared/supabase/fetch-all-pages.ts',
    from: 'if (!data || data.length < PAGE_SIZE) return rows',
    to: 'return rows',
    test: 'src/shared/supabase/fetch-all-pages.test.ts',
  },
  {
    harm: 'A save that was overtaken is taken for saved',
    file: 'src/shared/text/row/step.ts',
    from: "return { ...state, request: null, mustRead: true }\n    case 'refused'",
    to: "return { ...state, request: null, saved: state.sending }\n    case 'refused'",
    test: 'src/shared/text/row/step.test.ts',
  },
  {
    harm: 'What was typed while a save was under way is taken for saved with it',
    file: 'src/shared/text/row/step.ts',
    from: 'included: event.version, saved: state.sending, request: null',
    to: 'included: event.version, saved: state.edits, request: null',
    test: 'src/shared/text/row/step.test.ts',
  },
  {
    harm: 'A late message brings an old version back',
    file: 'src/shared/text/row/step.ts',
    from: 'known === null || event.number > known.number',
    to: 'true',
    test: 'src/shared/text/row/step.test.ts',
  },
  {
    harm: 'Words whose save got no answer stand there twice',
    file: 'src/shared/text/document/carry.ts',
    from: 'const words = withoutSame(base, text, theirs)',
    to: 'const words = text',
    test: 'src/shared/text/document/carry.test.ts',
  },
  {
    harm: 'Two words typed at one place become one',
    file: 'src/shared/text/document/separate.ts',
    from: 'if (!isMineSecond && !(isForBoth && isMineFirst)) continue',
    to: 'continue',
    test: 'src/shared/text/simulation/simulation.test.ts',
  },
  {
    harm: 'What a closed window had not sent is sent in another order',
    file: 'src/shared/text/queue/operation-queue.ts',
    from: 'one.sequence - other.sequence',
    to: 'other.sequence - one.sequence',
    test: 'src/shared/text/sync-engine.test.ts',
  },
  {
    harm: 'A letter is torn out of an emoji',
    file: 'src/shared/text/element/find-edit.ts',
    from: 'if (isHighSurrogate(before, at - 1) || isHighSurrogate(after, at - 1)) at--',
    to: '',
    test: 'src/shared/text/element/use-synced-text.test.tsx',
  },
  {
    harm: 'Two leaders see two orders of rows that were added at one moment',
    file: 'src/shared/plan/plan-tree.ts',
    from: ' || compareCodeUnits(a.id, b.id)',
    to: '',
    test: 'src/shared/plan/plan-tree.test.ts',
  },
  {
    harm: 'What stands under a deleted goal is shown',
    file: 'src/shared/plan/plan-tree.ts',
    from: 'row.parentId == null || isSeen(all.get(row.parentId))',
    to: 'true',
    test: 'src/shared/plan/plan-tree.test.ts',
  },
  {
    harm: 'A row between two with the same place cannot be moved',
    file: 'src/shared/plan/positions.ts',
    from: 'if (position) return [{ id, position }]',
    to: "return [{ id, position: position ?? 'a0' }]",
    test: 'src/shared/plan/positions.test.ts',
  },
  {
    harm: 'A moved row counts as unchanged for the facilitator',
    file: 'src/shared/plan/comparison/plan-comparison.ts',
    from: 'const isChanged = isMoved || fields.some',
    to: 'const isChanged = fields.some',
    test: 'src/shared/plan/comparison/plan-comparison.test.ts',
  },
  {
    harm: 'A deadline ends an hour early in summer',
    file: 'src/shared/norwegian-clock.ts',
    from: 'new Date(isSummer ? summer : winter)',
    to: 'new Date(winter)',
    test: 'src/shared/norwegian-clock.test.ts',
  },
  {
    harm: "What a school has written runs in somebody's Excel",
    file: 'src/features/export/csv-file.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: "quoted(formula.test(cell) ? `'${cell}` : cell)",
    to: 'quoted(cell)',
    test: 'src/features/export/csv-file.test.ts',
  },
  {
    harm: 'A name in a letter becomes HTML',
    file: 'supabase/functions/send-mail/html.ts',
    from: 'const lines = escaped(paragraph).replace',
    to: 'const lines = paragraph.replace',
    test: 'supabase/functions/send-mail/html.test.ts',
  },
  {
    harm: 'A letter nobody knows the fate of is sent twice',
    file: 'supabase/functions/send-mail/deliver.ts',
    from: "    case 'unknown':\n  }",
    to: "    case 'unknown':\n      return mailbox.failed(id, outcome.reason, false)\n  }",
    test: 'supabase/functions/send-mail/deliver.test.ts',
  },
  {
    harm: 'Signing out loses the last words',
    file: 'src/features/session/sign-out.ts',
    from: '  await flushEngines()\n',
    to: '',
    test: 'session',
  },
  {
    harm: 'The next person at the same machine finds what the one before typed',
    file: 'src/features/session/sign-out.ts',
    from: '    await clearUser(userId)\n',
    to: '',
    test: 'session',
  },
  {
    harm: 'A window that alone holds words closes without asking',
    file: 'src/shared/text/engine-registry.ts',
    from: 'if (!isStored && waiting > 0)',
    to: 'if (!isStored && waiting > 1_000)',
    test: 'device-storage',
  },
  {
    harm: "The caret jumps when the other leader's words come",
    file: 'src/shared/text/element/synced-element.ts',
    from: '    if (selection) {\n',
    to: '    if (selection && !text) {\n',
    test: 'same-cell',
  },
  {
    harm: 'On a device whose clock is slow nothing is saved',
    file: 'src/shared/supabase/client.ts',
    from: 'if (response.status === 401 && !isRenewing) void renewToken()',
    to: '',
    test: 'session',
  },
  {
    harm: 'Whoever has left still hears the channel',
    file: 'src/shared/supabase/private-channel.ts',
    from: 'if (channel === this.#current) this.#move()',
    to: '',
    test: 'leaving',
  },
]
