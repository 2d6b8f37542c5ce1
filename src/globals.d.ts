/** Set by the build: tells what an older build kept on the device from what this one understands. */
declare const __BUILD_ID__: string
