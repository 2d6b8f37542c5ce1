// @vitest-environment node
import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
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

test('texts are compressed for who asks for it, and anew when a build has changed them', async () => {
  const root = temporaryFolder({ 'index.html': '<p>app', 'assets/a.js': 'x'.repeat(9000), 'a.woff2': 'x' })
  const get = async (path: string, encoding: string, method = 'GET') => {
    const headers = { 'accept-encoding': encoding }
    const response = serveStatic(root, new Request(`http://127.0.0.1:1${path}`, { headers, method }))
    const header = (name: string) => response.headers.get(name)
    const bytes = Buffer.from(await response.arrayBuffer())
    return { encoding: header('content-encoding'), length: Number(header('content-length')), header, bytes }
  }
  for (const path of ['/index.html', '/assets/a.js']) {
    const [zipped, plain] = [await get(path, 'gzip, br'), await get(path, 'br, gzip;q=0')]
    expect([zipped.encoding, plain.encoding]).toEqual(['gzip', null])
    expect([zipped.header('vary'), plain.header('vary')]).toEqual(['Accept-Encoding', 'Accept-Encoding'])
    expect([zipped.length, plain.length]).toEqual([zipped.bytes.length, plain.bytes.length])
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes)
    expect((await get(path, 'gzip', 'HEAD')).length).toBe(zipped.length)
  }
  expect((await get('/assets/a.js', 'gzip')).length).toBeLessThan(100)
  expect((await get('/a.woff2', 'gzip')).encoding).toBeNull()
  writeFileSync(join(root, 'index.html'), '<p>next')
  utimesSync(join(root, 'index.html'), 1, 1)
  expect(gunzipSync((await get('/index.html', 'gzip')).bytes).toString()).toBe('<p>next')
})
