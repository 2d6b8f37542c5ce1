import { describe, expect, test } from 'vitest'
import { actionHints, evidenceHints } from './hint-rules.ts'
import { actionSentences, evidenceSentences, notTexts } from './hint-sentences.ts'

const texts = (body: string) => ({ body, teacher_support: '', responsible: '', timeframe: '' })
const isVagueEvidence = (evidence: string) => evidenceHints({ evidence }, 'nb').length > 0
const isVagueAction = (body: string) => actionHints(texts(body), 'nb').includes('what')

describe('as principals write', () => {
  test.each(evidenceSentences)('evidence: %s', (text, isVague) => {
    expect(isVagueEvidence(text)).toBe(isVague)
  })

  test.each(actionSentences)('action: %s', (text, isVague) => {
    expect(isVagueAction(text)).toBe(isVague)
  })

  test.each(notTexts)('not a text: %s', (text) => {
    expect(actionHints(texts(text), 'nb')).toEqual([])
    expect(isVagueEvidence(text)).toBe(false)
  })
})
