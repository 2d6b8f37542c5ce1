import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import type { PlanRows } from '../plan/plan-rows.ts'
import { planDocument } from './plan-document.ts'
import { action, fullPlan } from './testing/plans.ts'

const isInstalled = !spawnSync('soffice', ['--version']).error
const title = isInstalled
  ? 'LibreOffice opens a plan with every word of it, over as many pages as it needs'
  : 'skipped: LibreOffice (soffice) is not installed'

const folder = mkdtempSync(join(tmpdir(), 'word-out-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The plan as LibreOffice writes it in another format. */
async function converted(plan: PlanRows, format: string, extension: string): Promise<Buffer> {
  const file = await planDocument({ title: 'Aksjonsplan', facts: [], plan, language: 'nb' })
  writeFileSync(join(folder, 'plan.docx'), new Uint8Array(await file.arrayBuffer()))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const options = ['--headless', profile, '--convert-to', format, '--outdir', folder, 'plan.docx']
  execFileSync('soffice', options, { cwd: folder, stdio: 'ignore' })
  return readFileSync(join(folder, `plan.${extension}`))
}

test.skipIf(!isInstalled)(title, async () => {
  const long = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ')
  const plan = { ...fullPlan, actions: [...fullPlan.actions, action('1.2.2', { body: long })] }
  const text = (await converted(plan, 'txt:Text', 'txt')).toString()
  for (const words of [
    'Bedre undervisning',
    'Felles planlegging',
    'Hvem: dette er tekst',
    'Vi så det',
    long,
  ]) {
    expect(text).toContain(words)
  }
})

test.skipIf(!isInstalled)('on each page its heads and goals, and no row torn that fits on one', async () => {
  const rows = Array.from({ length: 16 }, (_, n) =>
    action(`1.${n < 8 ? 1 : 2}.${10 + n}`, {
      body: `fra${n} ${'Lærerne planlegger sammen hver uke. '.repeat(n === 5 ? 111 : 5)} til${n}`,
      responsible: 'Rektor',
    }),
  )
  const pdf = await getDocumentProxy(
    new Uint8Array(await converted({ ...fullPlan, actions: rows }, 'pdf', 'pdf')),
  )
  const { text: pages } = await extractText(pdf)
  expect(pages.length).toBeLessThan(8)
  const ends = (text: string, end: string) => text.match(new RegExp(`(?<=${end})\\d+`, 'g')) ?? []
  for (const text of pages) {
    expect(text.match(/Hvordan gikk det\?/g)).toHaveLength(1)
    const [from, to] = [ends(text, 'fra'), ends(text, 'til')]
    expect(from.filter((n) => n !== '5')).toEqual(to.filter((n) => n !== '5'))
    if (from.length > 0) expect(text).toContain('Bedre undervisning')
    if (from.some((n) => Number(n) < 8)) expect(text).toContain('Felles planlegging')
    if (from.some((n) => Number(n) >= 8)) expect(text).toContain('Kjenne modellen')
  }
  expect(pages.flatMap((text) => ends(text, 'til'))).toHaveLength(16)
})
