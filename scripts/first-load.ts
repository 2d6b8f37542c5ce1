/**
 * The layers of the first load. Of each the roots are named here, once: everything that they import, and no earlier
 * layer has, comes with them as one file, as the bundler finds it in the import graph.
 */
const routes = (...names: string[]) => {
  const ids = names.map((name) => `/src/routes/${name}.tsx?tsr-split=`)
  return (id: string) => ids.some((part) => id.includes(part))
}
const roots: Record<string, (id: string) => boolean> = {
  // All that signing in takes but its form.
  start: (id) => /\/src\/main\.tsx$|\/node_modules\/@digdir\/designsystemet-react\//.test(id),
  plan: routes('_signed-in/route', '_signed-in/schools.$schoolId', '_signed-in/schools.$schoolId.plan'),
  // Comes after the plan, and with the overview.
  realtime: (id) => id.endsWith('/src/shared/supabase/private-channel.ts'),
  // Checks forms, and what a device has kept.
  validation: (id) => id.includes('/node_modules/zod/'),
  front: routes('_signed-in/schools.$schoolId.index'),
  overview: routes('_signed-in/schools.index'),
  // The places to go to, in a header that keeps room for them.
  navigation: (id) => id.endsWith('/src/routes/-navigation.tsx'),
  // What every page asks for when it already can be read, and what a plan is followed and answered with.
  'after-plan': (id) =>
    [
      'routes/_signed-in/-after-plan.ts',
      'features/access/claim-mutations.ts',
      'features/plan/files/plan-files.tsx',
      'features/plan/files/plan-on-paper.tsx',
      'features/plan/finding/find-fields.tsx',
      'features/plan/page/goal-strip.tsx',
      'features/plan/page/stranded-texts.tsx',
      'features/plan/page/deleted-rows.tsx',
      'features/plan/presence/plan-channel.ts',
      'features/plan/rows/checkpoint-choices.tsx',
      'features/plan/rows/row-menu-items.tsx',
      'features/profile/ask-name.tsx',
      'features/session/sign-out.ts',
    ].some((file) => id.endsWith(`/src/${file}`)),
}

/** For the bundler, which gives a module to the first layer that wants it. */
export const layerGroups = Object.entries(roots).map(([name, test], index, { length }) => ({
  name,
  test,
  priority: length - index,
}))

/** The build's own record of its files, `dist/.vite/manifest.json`. */
export type Manifest = Record<string, { file: string; name?: string; css?: string[]; imports?: string[] }>

/** The files of a first visit in bokmål to the page of this layer, or with a form at the start: `sign-in`. */
export function firstLoad(manifest: Manifest, page: string): Set<string> {
  const files = new Set<string>()
  const collect = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const imported of chunk.imports ?? []) collect(imported)
  }
  const ofPage = Object.keys(manifest).filter((key) => manifest[key]?.name === page)
  if (ofPage.length !== 1) throw new Error(`The build has ${ofPage.length} files of the name ${page}.`)
  for (const key of ['index.html', 'src/shared/i18n/nb.ts', ...ofPage]) collect(key)
  return files
}
