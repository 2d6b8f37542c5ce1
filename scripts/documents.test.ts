import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../supabase/hosted/deploy.ts'
import { pictures } from './pictures.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const documents = globSync('{README.md,{docs,bench,src,supabase}/**/*.md}', { cwd: root }).filter(
  (path) => !path.includes('node_modules'),
)
const links = documents.flatMap((document) =>
  [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ document, target })),
)

/** As GitHub names a heading. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

describe('links between documents', () => {
  test('are found at all', () => expect(links.length).toBeGreaterThan(30))

  test('lead to headings that are there', () => {
    const lost = links.filter(({ document, target }) => {
      const [file = '', anchor] = target.split('#')
      if (!anchor || /^https?:/.test(target)) return false
      const text = read(file ? join(dirname(document), file) : document)
      return ![...text.matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => slugOf(heading) === anchor)
    })
    expect(lost).toEqual([])
  })

  test('lead to files that are there', () => {
    const local = links.filter(({ target }) => !/^(https?:|#)/.test(target))
    const lost = local.filter(
      ({ document, target }) => !existsSync(join(root, dirname(document), target.replace(/#.*/, ''))),
    )
    expect(lost).toEqual([])
  })
})

test('whoever takes it into use is led to each of the documents for that', () => {
  const folder = 'docs/ta-i-bruk'
  const led = links.filter(({ document }) => document === `${folder}/README.md`).map(({ target }) => target)
  const others = readdirSync(join(root, folder)).filter((name) => name !== 'README.md')
  expect(others.filter((name) => !led.includes(name))).toEqual([])
})

test('the guide shows the pictures that `npm run screenshots` renews', () => {
  const inGuide = pictures.filter((picture) => picture.inGuide).map(({ name }) => `pictures/${name}.png`)
  const shown = links.filter(({ target }) => target.startsWith('pictures/')).map(({ target }) => target)
  expect([...new Set(shown)].sort()).toEqual(inGuide.sort())
})

test("the newest version in the CHANGELOG is the package's, which the foot of every page shows", () => {
  const [, newest] = /^## (\S+)/m.exec(read('CHANGELOG.md')) ?? []
  expect(newest).toBe((JSON.parse(read('package.json')) as { version: string }).version)
  expect(__APP_VERSION__).toBe(newest)
})

describe('workflow files', () => {
  const deploy = read('.github/workflows/deploy.yml')

  test('run the two commands', () => {
    for (const command of ['npm ci', 'npm test']) {
      expect(read('.github/workflows/test.yml')).toContain(`- run: ${command}\n`)
      expect(deploy).toContain(`- run: ${command}\n`)
    }
  })

  test('hand a deployment everything that it asks for', () => {
    const given = [...deploy.matchAll(/^ {10}(\w+): \$\{\{/gm)].map(([, name = '']) => [name, 'x'])
    const problems = problemsOf('abcdefghijklmnopqrst', Object.fromEntries(given))
    expect(problems.filter((problem) => problem.endsWith('is not set'))).toEqual([])
  })
})

describe('the map in the README', () => {
  test.each(['src/features', 'src/shared', 'supabase'])('names every folder in %s', (parent) => {
    const folders = readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => `${parent}/${name}`)
    const unnamed = folders.filter((folder) => !read('README.md').includes(`| ${folder} `))
    expect(unnamed).toEqual([])
  })
})

describe('decisions', () => {
  const files = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
  const index = read('docs/decisions/README.md')

  test('are numbered without gaps', () => {
    expect(files.map((name) => Number.parseInt(name, 10))).toEqual(files.map((_, at) => at + 1))
  })

  test.each(files)('%s has its number, a date and a status, as the index says', (name) => {
    const heading = /^# (\d+)\. (.+)\n\nDate: (\d{4}-\d\d-\d\d)\. Status: (.+)\.\n/
    const [, number, title, date, status] = heading.exec(read(`docs/decisions/${name}`)) ?? []
    expect(number).toBe(`${Number.parseInt(name, 10)}`)
    expect(index.split('\n')).toContain(`${number}. [${title}](${name}): ${date}, ${status}`)
  })
})
