const LOOPBACK = /^(localhost|127(?:\.\d+){3}|\[::1\])$/i

const hostnameOf = (value: string) => {
  try {
    return new URL(value).hostname
  } catch {
    return ''
  }
}

/**
 * The keys here are no secret, so what keeps other people's web pages out is this: the page has to come from this
 * machine, and the name by which it calls us too, or any page could rebind its own name to 127.0.0.1.
 */
export function isFromThisMachine(host: string | undefined, origin: string | undefined): boolean {
  if (!LOOPBACK.test(hostnameOf(`http://${host ?? ''}`))) return false
  return origin === undefined || LOOPBACK.test(hostnameOf(origin))
}
