// @vitest-environment node
import { expect, onTestFinished, test } from 'vitest'
import { OWN_SEED } from '../local/cli-options.ts'
import { OWN_MIGRATIONS } from '../local/data-folder.ts'
import type { LocalDatabase } from '../local/database.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../local/embedded-postgres.ts'
import { readProject } from '../local/migrations.ts'
import { openProject } from '../local/open-project.ts'
import { createPostgresDatabase } from '../local/postgres-database.ts'
import { noteEveryone, settle } from './restore.ts'

/** What the timer does, with every letter counted that leaves. */
async function sendAll(database: LocalDatabase): Promise<string[]> {
  await database.exec('select private.send_due_reminders(); select private.send_feedback_letters()')
  const letters = await database.query<{ id: string; kind: string; recipient: string }>(
    'select * from public.take_mail(100)',
  )
  for (const { id } of letters) await database.query('select public.mail_sent($1)', [id])
  return letters.map(({ kind, recipient }) => `${kind} ${recipient}`)
}

const leaders = (database: LocalDatabase) =>
  database.query<{ email: string }>(
    'select email from public.school_leaders join auth.users on id = user_id order by email',
  )
const bodyOf = async (database: LocalDatabase) =>
  (await database.query("select body from public.goals where horizon = 'long_term' order by id limit 1"))[0]
    ?.body

test.skipIf(!embeddedBinaries())(
  'a backup of yesterday sends no letter again and brings back nobody',
  async () => {
    const postgres = await startEmbeddedPostgres(['-c', 'fsync=off'])
    onTestFinished(() => postgres.stop())
    const made = await openProject(
      { kind: 'postgres', url: postgres.url },
      readProject(OWN_MIGRATIONS, OWN_SEED),
    )
    await made.database.exec(`
    update public.deadlines set due_local = private.today() + 3 + time '23:59' where true;
    select private.send_mail('invitation', 'waits@x.example', 'nb', '{}');
    insert into public.invitations (email, role) values ('later.withdrawn@x.example', 'admin')`)
    await made.close()
    const server = createPostgresDatabase(postgres.url.replace(/postgres$/, 'template1'), 1)
    onTestFinished(server.close)
    await server.exec('create database backup template postgres')

    // A day goes by.
    const lost = createPostgresDatabase(postgres.url, 1)
    const sent = await sendAll(lost)
    expect(sent).toContain('invitation waits@x.example')
    expect(sent.filter((letter) => letter.startsWith('reminder'))).not.toEqual([])
    const before = await leaders(lost)
    await lost.exec(`
    delete from auth.users where email = 'inspektor@nordlia.example';
    delete from public.school_leaders where user_id = (
      select id from auth.users where email = 'rektor@sorlia.example'
    );
    update public.invitations set withdrawn_at = now() where email like 'later%';
    update public.goals set body = 'Ruined' where true`)
    const everyone = await noteEveryone(lost)
    const after = await leaders(lost)
    expect(before.length - after.length).toBe(2)
    await lost.close()

    const restored = createPostgresDatabase(postgres.url.replace(/postgres$/, 'backup'), 1)
    onTestFinished(restored.close)
    expect(await settle(restored, everyone)).toMatchObject({ people: 1, memberships: 2 })
    expect(await sendAll(restored)).toEqual([])
    expect(await leaders(restored)).toEqual(after)
    const { users, invitations } = await noteEveryone(restored)
    expect(users.toSorted()).toEqual(everyone.users.toSorted())
    expect(invitations.toSorted()).toEqual(everyone.invitations.toSorted())
    expect(await bodyOf(restored)).not.toBe('Ruined')
    expect(await settle(restored, everyone)).toEqual({ letters: 0, people: 0, memberships: 0 })
  },
)
