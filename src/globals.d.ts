/** Set by the build: tells what an older build kept on the device from what this one understands. */
declare const __BUILD_ID__: string
/** The version in package.json, which is the tag that was deployed. */
declare const __APP_VERSION__: string
/** The newest migration that was there when this was built. */
declare const __SCHEMA_VERSION__: string
