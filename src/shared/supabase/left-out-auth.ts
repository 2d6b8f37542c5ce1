/**
 * What the build gives auth-js in place of two of its modules (see vite.config.ts), which no person of this app uses:
 * passkeys, and signing in with a wallet. The names are those that its client imports, so that the build fails when it
 * comes to need another one. The administration of accounts is late instead (late-auth-admin.ts): signing out goes
 * through it.
 */
export class WebAuthnApi {}

const isLeftOut = (): never => {
  throw new Error('Left out of the build: see left-out-auth.ts')
}
export const browserSupportsWebAuthn = () => false
export const webAuthnAbortService = {}
export {
  isLeftOut as createCredential,
  isLeftOut as createSiweMessage,
  isLeftOut as deserializeCredentialCreationOptions,
  isLeftOut as deserializeCredentialRequestOptions,
  isLeftOut as fromHex,
  isLeftOut as getAddress,
  isLeftOut as getCredential,
  isLeftOut as serializeCredentialCreationResponse,
  isLeftOut as serializeCredentialRequestResponse,
  isLeftOut as toHex,
}
