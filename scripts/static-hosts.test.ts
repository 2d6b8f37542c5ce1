// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { hostFiles } from './static-hosts.ts'

const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** A small page behind a real nginx that has read our file. Returns its address. */
async function startNginx(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const root = join(folder, 'dist')
  mkdirSync(join(root, 'assets'), { recursive: true })
  const files = {
    'index.html': '<!doctype html>',
    'sw.js': 'self',
    'assets/index-x.js': 'x'.repeat(2000),
    ...hostFiles("default-src 'self'"),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  const port = await freePort()
  const settings = `daemon off; pid ${folder}/pid; error_log stderr; events {}
    http {
      types { text/html html; text/javascript js; } access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${root}; include ${root}/nginx.conf; }
    }`
  writeFileSync(join(folder, 'settings'), settings)
  // As whoever runs this: its workers could not read a folder of root's.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : []
  const nginx = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'settings'), ...user], {
    stdio: 'ignore',
  })
  onTestFinished(() => void nginx.kill())
  const address = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(address), 10_000)
  return address
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

describe.skipIf(!hasNginx)(`nginx itself${hasNginx ? '' : ': SKIPPED, it is not here'}`, () => {
  test('reads our file, and answers as it says', async () => {
    const address = await startNginx()
    const ask = async (path: string) => {
      const response = await fetch(address + path)
      return { status: response.status, text: await response.text(), headers: response.headers }
    }
    for (const path of ['/', '/index.html', '/sw.js', '/schools/1/plan', '/assets/index-x.js']) {
      const { status, headers } = await ask(path)
      expect(status, path).toBe(200)
      expect(headers.get('content-security-policy'), path).toBe("default-src 'self'; frame-ancestors 'none'")
      expect(headers.get('strict-transport-security'), path).toBe('max-age=31536000')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('cache-control'), path).toBe(
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    }
    expect(await ask('/schools/1/plan')).toMatchObject({ text: '<!doctype html>' })
    expect((await ask('/assets/index-x.js')).headers.get('content-encoding')).toBe('gzip')
    expect(await ask('/assets/gone.js')).toMatchObject({ status: 404 })
    expect(await ask('/nginx.conf')).toMatchObject({ status: 404 })
  })
})
