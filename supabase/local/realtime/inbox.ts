/**
 * Handles items strictly one after the other: at once while the handler is synchronous (the normal case, no
 * turn of the event loop is lost), queued while it waits for something.
 */
export function createInbox<Item extends { bytes: number }>(
  handle: (item: Item) => void | Promise<void>,
  onFailure: (error: unknown) => void,
) {
  const waiting: Item[] = []
  let waitingBytes = 0
  let isBusy = false

  function run(item: Item): void {
    try {
      const result = handle(item)
      if (result) waitFor(result)
    } catch (error) {
      onFailure(error)
    }
  }

  function waitFor(work: Promise<void>): void {
    isBusy = true
    void work.catch(onFailure).then(() => {
      isBusy = false
      for (let item = takeNext(); item; item = takeNext()) run(item)
    })
  }

  function takeNext(): Item | undefined {
    const item = isBusy ? undefined : waiting.shift()
    waitingBytes -= item?.bytes ?? 0
    return item
  }

  return {
    waitFor,
    get length() {
      return waiting.length
    },
    get bytes() {
      return waitingBytes
    },
    push(item: Item): void {
      if (isBusy) {
        waiting.push(item)
        waitingBytes += item.bytes
      } else {
        run(item)
      }
    },
  }
}
