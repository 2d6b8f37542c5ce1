import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import packageJson from './package.json' with { type: 'json' }
import { policyInPage } from './scripts/content-security-policy.ts'
import { layerGroups } from './scripts/first-load.ts'
import { filesForHosts } from './scripts/static-hosts.ts'

/**
 * Of the design system's behaviours the ones that are used, by the names that its package gives them: its React package
 * asks for all of them at once.
 */
function usedBehaviours(): Plugin {
  const used = fileURLToPath(new URL('src/shared/ui/design-system-behaviours.ts', import.meta.url))
  return {
    name: 'used-behaviours',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === '@digdir/designsystemet-web' ? used : undefined),
  }
}

/** Every browser that has `Promise.withResolvers`, which this app cannot do without, has popovers too. */
function nativePopovers(): Plugin {
  return {
    name: 'native-popovers',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/popover-polyfill/dist/popover-fn.js')
        ? 'export const apply = () => {}, isPolyfilled = () => false, isSupported = () => true'
        : undefined,
  }
}

/** The font is asked for with the page: drawn in another first, the rows would move when it comes. */
function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /inter-latin-.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          })),
    },
  }
}

/** The newest migration, which a database that this page fits has had. */
const [schemaVersion] = readdirSync(fileURLToPath(new URL('supabase/migrations', import.meta.url)))
  .flatMap((file) => /^\d+(?=_.*\.sql$)/.exec(file) ?? [])
  .sort()
  .reverse()

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      routesDirectory: 'src/routes',
      generatedRouteTree: 'src/routeTree.gen.ts',
      autoCodeSplitting: true,
      quoteStyle: 'single',
    }),
    react(),
    usedBehaviours(),
    nativePopovers(),
    preloadFont(),
    policyInPage(),
    filesForHosts(),
    VitePWA({
      injectRegister: null,
      manifest: {
        name: 'Aksjonsplan',
        short_name: 'Aksjonsplan',
        lang: 'nb',
        theme_color: '#1b5e6b',
        background_color: '#ffffff',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        globIgnores: ['**/demo-accounts*'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(auth|rest|realtime)\/v1\//, /^\/mail/],
      },
    }),
  ],
  define: {
    __BUILD_ID__: JSON.stringify(String(Date.now())),
    __APP_VERSION__: JSON.stringify(packageJson.version),
    __SCHEMA_VERSION__: JSON.stringify(schemaVersion),
  },
  // Fetches its texts in one language, as the page does.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // The start is one file; what it may weigh stands in bundle-size.ts.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      treeshake: {
        // Neither package declares its modules free of side effects, so that one button would bring them all.
        moduleSideEffects: (id) => !/node_modules\/(@digdir\/designsystemet-react|@radix-ui)\//.test(id),
      },
      output: {
        codeSplitting: { groups: layerGroups },
      },
    },
  },
  server: {
    // For `npm run dev` beside `npm run stack`: one address, as in `npm start`.
    proxy: Object.fromEntries(
      ['/auth/v1', '/rest/v1', '/realtime/v1', '/mail'].map((path) => [
        path,
        { target: 'http://127.0.0.1:54321', ws: true },
      ]),
    ),
  },
  test: {
    // As many as there are cores: one less is what it takes by itself, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'supabase/functions/**/*.test.ts'],
          exclude: [
            'src/shared/text/simulation/**',
            'src/shared/word-out/libreoffice.test.ts',
            'scripts/hosted-build.test.ts',
          ],
        },
      },
      // What takes longer than one likes to wait for while writing: whole servers, thousands of simulated meetings.
      {
        extends: true,
        test: {
          name: 'slow',
          include: [
            'supabase/local/**/*.test.ts',
            'supabase/hosted/**/*.test.ts',
            'src/shared/text/simulation/**/*.test.ts',
            'src/shared/word-out/libreoffice.test.ts',
            'scripts/hosted-build.test.ts',
            'bench/**/*.test.ts',
          ],
          // Time that is given up on only when something hangs: a machine that does much else is slow, not wrong.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
