import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { TransactionLock } from './transaction-lock.ts'

/** A connection that only notes what was sent over it. */
function recorder() {
  const log: string[] = []
  const lock = new TransactionLock()
  const send = async (sql: string) => {
    log.push(sql)
    await sleep(1)
  }
  const query = (sql: string) => lock.statement(sql, () => send(sql))
  return { log, query, scope: (work: () => Promise<unknown>) => lock.scope(work, send) }
}

test('nobody gets into a transaction of somebody else', async () => {
  const { log, query, scope } = recorder()
  const transaction = (name: string) =>
    scope(async () => {
      await query('begin')
      await sleep(3)
      await query(`${name} 1`)
      await query(`${name} 2`)
      await query('commit')
    })
  await Promise.all([transaction('a'), query('outside'), transaction('b'), query('outside')])
  expect(log.slice(0, 4)).toEqual(['begin', 'a 1', 'a 2', 'commit'])
  expect(log.join()).toContain('begin,b 1,b 2,commit')
})

test('a transaction that is left open is rolled back, and the next one gets its turn', async () => {
  const { log, query, scope } = recorder()
  const failing = scope(async () => {
    await query('begin')
    throw new Error('forgot to roll back')
  })
  await expect(failing).rejects.toThrow('forgot')
  await scope(async () => {
    await query('begin')
    await query('commit')
  })
  expect(log).toEqual(['begin', 'rollback', 'begin', 'commit'])
})
