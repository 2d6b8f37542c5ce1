/** What a host would answer: the file, and the headers that its own file asks for. */
export interface Answer {
  file: string | undefined
  headers: Record<string, string[]>
}
export type Host = (path: string) => Answer
type Files = Map<string, string>

const add = (headers: Answer['headers'], name: string, value: string) => {
  headers[name] = [...(headers[name] ?? []), value]
}
const existing = (files: Files, path: string) => {
  const name = path === '/' ? 'index.html' : path.slice(1)
  return files.has(name) ? name : undefined
}

/** Netlify and Cloudflare Pages: all rules that fit add up; a file goes before a rewrite. */
export function readNetlify(files: Files): Host {
  const rules = (files.get('_headers') ?? '')
    .split(/^(?=\S)/m)
    .map((rule) => rule.trim().split('\n'))
    .map(([path = '', ...lines]) => ({ path, headers: lines.map((line) => line.trim().split(/: (.*)/)) }))
  const [from, to = ''] = (files.get('_redirects') ?? '').split(' ')
  return (path) => {
    const headers: Answer['headers'] = {}
    for (const rule of rules.filter(({ path: rulePath }) => fits(rulePath, path))) {
      for (const [name = '', value = ''] of rule.headers) add(headers, name, value)
    }
    return { file: existing(files, path) ?? (fits(from ?? '', path) ? to.slice(1) : undefined), headers }
  }
}
const fits = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path

/** Vercel: sources are patterns for the whole path; a file goes before a rewrite. */
export function readVercel(files: Files): Host {
  const { headers: rules, rewrites } = JSON.parse(files.get('vercel.json') ?? '{}') as {
    headers: { source: string; headers: { key: string; value: string }[] }[]
    rewrites: { source: string; destination: string }[]
  }
  const matches = (source: string, path: string) => new RegExp(`^${source}$`).test(path)
  return (path) => {
    const headers: Answer['headers'] = {}
    for (const rule of rules.filter(({ source }) => matches(source, path))) {
      for (const { key, value } of rule.headers) add(headers, key, value)
    }
    const rewritten = rewrites.find(({ source }) => matches(source, path))?.destination.slice(1)
    return { file: existing(files, path) ?? rewritten, headers }
  }
}

/** nginx: the longest location that fits, and only its own headers. */
export function readNginx(files: Files): Host {
  const blocks = [...(files.get('nginx.conf') ?? '').matchAll(/^location (\S+) \{\n([\s\S]*?)^\}/gm)]
  const locations = blocks
    .map(([, prefix = '', body = '']) => ({ prefix, body }))
    .sort((a, b) => b.prefix.length - a.prefix.length)
  return (path) => {
    const { body = '' } = locations.find(({ prefix }) => path.startsWith(prefix)) ?? {}
    const headers: Answer['headers'] = {}
    for (const [, name = '', value = ''] of body.matchAll(/add_header (\S+) "([^"]*)" always;/g)) {
      add(headers, name, value)
    }
    const last = /try_files \$uri (\S+);/.exec(body)?.[1] ?? ''
    return { file: existing(files, path) ?? (last.startsWith('/') ? last.slice(1) : undefined), headers }
  }
}
