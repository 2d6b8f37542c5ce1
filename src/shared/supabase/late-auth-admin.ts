import type { GoTrueAdminApi } from '@supabase/supabase-js'

type Options = ConstructorParameters<typeof GoTrueAdminApi>[0]
type Parameters = Readonly<globalThis.Parameters<GoTrueAdminApi['signOut']>>

/**
 * What the build gives auth-js in place of its administration of accounts (see vite.config.ts), of which this app's
 * pages ask for one thing only, and seldom: signing out. The real one is fetched when somebody does.
 */
export default class LateAuthAdmin {
  readonly #options: Options

  constructor(options: Options) {
    this.#options = options
  }

  async signOut(...parameters: Parameters) {
    try {
      const { default: Admin } = await import('@supabase/auth-js/dist/module/GoTrueAdminApi.js')
      return await new Admin(this.#options).signOut(...parameters)
    } catch (error) {
      // As when the request itself does not get through.
      return { data: null, error }
    }
  }
}
