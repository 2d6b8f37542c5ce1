// @vitest-environment node
import { expect, test } from 'vitest'
import { serveStatic } from './static-files.ts'
import { temporaryFolder } from './testing/notes-project.ts'

test('files, the index for addresses of the app, and nothing from outside', async () => {
  const root = temporaryFolder({ 'index.html': '<p>app', 'sw.js': '', 'assets/a-1b2.js': 'x' })
  const get = (path: string, accept = 'text/html') =>
    serveStatic(root, new Request(`http://127.0.0.1:1${path}`, { headers: { accept } }))
  expect(get('/assets/a-1b2.js').headers.get('cache-control')).toContain('immutable')
  expect(get('/assets/a-1b2.js').headers.get('content-type')).toContain('text/javascript')
  expect(get('/sw.js').headers.get('cache-control')).toBe('no-cache')
  const page = get('/plan/1?x=2')
  expect(await page.text()).toBe('<p>app')
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self' ws://127.0.0.1:1")
  expect(get('/plan/1', 'application/json').status).toBe(404)
  expect(get('/assets/gone.js').status).toBe(404)
  expect(get('/..%2fsecret', '*/*').status).toBe(404)
  expect(get('/%').status).toBe(200)
})
