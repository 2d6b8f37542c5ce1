/**
 * The behaviours of the design system that this app uses. Its React package asks for all of them (see
 * vite.config.ts), 28 KB more than these.
 */
import '@digdir/designsystemet-web/dialog'
import '@digdir/designsystemet-web/ds-field'
import '@digdir/designsystemet-web/invokers'
import '@digdir/designsystemet-web/popover'

/** Named by modules that the build reads and then drops. */
export { pagination } from '@digdir/designsystemet-web/ds-pagination'
