import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Defer } from '../support/cleanup.ts'

/** Serves finished pages by path, on a free port of this machine. Resolves its origin. */
export async function servePages(pages: Record<string, string>, defer: Defer): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[new URL(url, 'http://any').pathname]
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  defer(() => server.closeAllConnections())
  defer(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Two text fields, of which the script ties the first to its server. */
export async function fieldPage(script: URL): Promise<string> {
  const code = await bundle(fileURLToPath(script))
  const fields = '<textarea id="field"></textarea><textarea id="other"></textarea>'
  return pageOf(`${fields}<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`)
}

export const pageOf = (body: string) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><body>${body}</body></html>`

async function bundle(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input } },
  })
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : []
  const chunk = outputs.find((output) => output.type === 'chunk')
  if (!chunk) throw new Error(`${input} gave no script`)
  return chunk.code
}
