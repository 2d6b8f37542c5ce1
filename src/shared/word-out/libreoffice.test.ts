import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { planDocument } from './plan-document.ts'
import { action, fullPlan } from './testing/plans.ts'

const isInstalled = !spawnSync('soffice', ['--version']).error
const title = isInstalled
  ? 'LibreOffice opens a plan with every word of it, over as many pages as it needs'
  : 'skipped: LibreOffice (soffice) is not installed'

const folder = mkdtempSync(join(tmpdir(), 'word-out-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(!isInstalled)(title, async () => {
  const long = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ')
  const plan = { ...fullPlan, actions: [...fullPlan.actions, action('1.2.2', { body: long })] }
  const file = await planDocument({ title: 'Aksjonsplan', facts: [], plan, language: 'nb' })
  writeFileSync(join(folder, 'plan.docx'), new Uint8Array(await file.arrayBuffer()))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const toText = ['--headless', profile, '--convert-to', 'txt:Text', '--outdir', folder, 'plan.docx']
  execFileSync('soffice', toText, { cwd: folder, stdio: 'ignore' })
  const text = readFileSync(join(folder, 'plan.txt'), 'utf8')
  for (const words of [
    'Bedre undervisning',
    'Felles planlegging',
    'Hvem: dette er tekst',
    'Vi så det',
    long,
  ]) {
    expect(text).toContain(words)
  }

  const toPdf = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, 'plan.docx']
  execFileSync('soffice', toPdf, { cwd: folder, stdio: 'ignore' })
  const pages = readFileSync(join(folder, 'plan.pdf'), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  expect(pages.length).toBeGreaterThan(2)
})
