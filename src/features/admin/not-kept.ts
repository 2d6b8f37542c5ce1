/** For what is about other people: it is asked for anew, and no copy of it stays on the device. */
export const notKept = { meta: { isNotKept: true }, gcTime: 5 * 60_000 }
