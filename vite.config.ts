import { fileURLToPath } from 'node:url'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { policyInPage } from './scripts/content-security-policy.ts'

/** Keeps what a package brings and the app does not use out of the build; the modules named say what and why. */
function leaveOut(): Plugin {
  const leftOut = fileURLToPath(new URL('src/shared/supabase/left-out.ts', import.meta.url))
  const leftOutOfAuth = fileURLToPath(new URL('src/shared/supabase/left-out-auth.ts', import.meta.url))
  const lateAuthAdmin = fileURLToPath(new URL('src/shared/supabase/late-auth-admin.ts', import.meta.url))
  const behaviours = fileURLToPath(new URL('src/shared/ui/design-system-behaviours.ts', import.meta.url))
  return {
    name: 'leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const isLeftOut = /^@supabase\/(realtime|storage|functions)-js$/.test(source)
      if (isLeftOut && importer.includes('/@supabase/supabase-js/')) return leftOut
      const isLeftOutOfAuth = /\/(webauthn|web3\/ethereum)$/.test(source)
      if (isLeftOutOfAuth && importer.includes('/@supabase/auth-js/')) return leftOutOfAuth
      const isAuthAdmin = source === './GoTrueAdminApi' && importer.includes('/@supabase/auth-js/')
      if (isAuthAdmin) return lateAuthAdmin
      if (source === '@digdir/designsystemet-web') return behaviours
    },
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
    leaveOut(),
    preloadFont(),
    policyInPage(),
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
  define: { __BUILD_ID__: JSON.stringify(String(Date.now())) },
  // Fetches its texts in one language, as the page does.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      treeshake: {
        // Neither package declares its modules free of side effects, so that one button would bring them all.
        moduleSideEffects: (id) => !/node_modules\/(@digdir\/designsystemet-react|@radix-ui)\//.test(id),
      },
      output: {
        codeSplitting: {
          // Every page needs these, and one file of them is smaller and sooner here than forty.
          groups: [
            {
              name: 'libraries',
              // Not what is for the pages with long lists, or with forms: the plan saves in its own way.
              test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(?!react-virtual|virtual-core)[^/]+|idb-keyval)\/(?!.*\/(use(Suspense)?InfiniteQuery|infiniteQueryObserver|useMutation|mutationObserver|useBlocker)\.)/,
              priority: 2,
            },
            {
              name: 'shared',
              // Not what several pages need and the first load does not: copies of plans, files, tables, channels.
              test: /src\/shared\/(?!plan\/|word-out|region-filter|thread-turn|supabase\/(realtime|private-channel|channel-number|region-channel)|i18n\/(bilingual|admin|assignment-editing|people)|ui\/(save-file|marked-text|use-shortcuts|search-field|shortcuts-help|table-cards|unsaved-guard|question-dialog))|designsystemet-react(?!.*\/(dialog|table|pagination|list|card|checkbox|fieldset|textarea|textfield)\/)/,
              minShareCount: 4,
              priority: 1,
            },
            {
              name: 'lists',
              test: /src\/shared\/ui\/(use-shortcuts|search-field|shortcuts-help|table-cards)/,
              priority: 1,
            },
            {
              name: 'channels',
              test: /src\/shared\/supabase\/(realtime|private-channel|channel-number|region-channel)|@supabase\/(realtime-js|phoenix)\//,
              priority: 1,
            },
            {
              name: 'plan',
              // What every view of a plan stands on: together they are smaller than apart.
              test: /src\/(features\/plan\/(plan-company|plan-context|plan-notice|plan-session|plan-mutations|plan-slots|plan-text|reflection-item|row-tools|synced-field|use-plan-changes)|shared\/plan\/(code-units|field-label|plan-(fields|rows|tree)|positions))\.tsx?$/,
              priority: 1,
            },
          ],
        },
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
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'supabase/functions/**/*.test.ts'],
          exclude: [
            'src/shared/sync/simulation/**',
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
            'src/shared/sync/simulation/**/*.test.ts',
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
