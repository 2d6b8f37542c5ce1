import { setTimeout } from 'node:timers/promises'
import { createClient, type Session, type SupabaseClient } from '@supabase/supabase-js'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Database } from '../../src/database.types.ts'
import { PUBLISHABLE_KEY, SECRET_KEY } from '../../supabase/local/keys.ts'

type Client = SupabaseClient<Database>

export interface Person {
  email: string
  id: string
  session: Session
  /** Asks the API with the person's own token, as the app does. */
  api: Client
}

export interface School {
  id: string
  name: string
  regionId: string
}

const withoutStorage = { auth: { persistSession: false, autoRefreshToken: false } }

/** Schools and people of a test's own, made and signed in over the stack's API; other tests never meet them. */
export class World {
  readonly #url: string
  readonly #admin: Client

  constructor(url: string) {
    this.#url = url
    this.#admin = createClient<Database>(url, SECRET_KEY, withoutStorage)
  }

  /** An address that nobody has used. */
  address(name: string): string {
    return `${name.toLowerCase()}.${crypto.randomUUID().slice(0, 8)}@test.example`
  }

  async person(name: string): Promise<Person> {
    const person = await this.signIn(this.address(name))
    await this.rename(person, name)
    return person
  }

  async signIn(email: string): Promise<Person> {
    const api = createClient<Database>(this.#url, PUBLISHABLE_KEY, withoutStorage)
    const sent = await api.auth.signInWithOtp({ email })
    if (sent.error) throw sent.error
    const { data, error } = await api.auth.verifyOtp({ email, token: await this.code(email), type: 'email' })
    if (error || !data.session || !data.user) throw error ?? new Error('No session')
    return { email, id: data.user.id, session: data.session, api }
  }

  async rename(person: Person, name: string) {
    await this.#admin.from('profiles').update({ full_name: name }).eq('user_id', person.id).throwOnError()
  }

  /** The newest sign-in code that was mailed to an address. */
  async code(email: string): Promise<string> {
    const code = await this.#mailed(email, /Koden din er (\d{8})/)
    if (!code) throw new Error(`No code was mailed to ${email}`)
    return code
  }

  /** What is in the brackets, in the newest letter to an address that has it. */
  async #mailed(email: string, pattern: RegExp): Promise<string | undefined> {
    const response = await fetch(`${this.#url}/mail/messages.json?to=${encodeURIComponent(email)}`)
    const letters = (await response.json()) as { text: string }[]
    return letters.map(({ text }) => text.match(pattern)?.[1]).find(Boolean)
  }

  /** The id of an account that has not proven any address, as one from Feide has none. */
  async unverified(name: string): Promise<string> {
    const email = this.address(name)
    await createClient<Database>(this.#url, PUBLISHABLE_KEY, withoutStorage).auth.signInWithOtp({ email })
    const admin = await this.person('Koordinator')
    await this.makeAdmin(admin)
    const { data } = await admin.api.rpc('list_people', { search: email }).throwOnError()
    const id = data[0]?.user_id
    if (!id) throw new Error(`No account was made for ${email}`)
    return id
  }

  /** Tries these codes one after another, as someone would who guesses. */
  async tryCodes(email: string, codes: string[]) {
    const { auth } = createClient<Database>(this.#url, PUBLISHABLE_KEY, withoutStorage)
    for (const token of codes) await auth.verifyOtp({ email, token, type: 'email' })
  }

  async region(): Promise<string> {
    const id = crypto.randomUUID()
    await this.#admin
      .from('regions')
      .insert({ id, name: `Region ${id}` })
      .throwOnError()
    return id
  }

  async school(options: { regionId?: string; leaders?: Person[] } = {}): Promise<School> {
    const id = crypto.randomUUID()
    const regionId = options.regionId ?? (await this.region())
    const school = { id, name: `Skole ${id.slice(0, 8)}`, regionId }
    await this.#admin.from('schools').insert({ id, region_id: regionId, name: school.name }).throwOnError()
    for (const leader of options.leaders ?? []) await this.makeLeader(leader, school)
    return school
  }

  /** A leader with a school of their own, its plan still empty. */
  async leaderWithSchool() {
    const leader = await this.person('Rektor')
    return { leader, school: await this.school({ leaders: [leader] }) }
  }

  async makeFacilitator(person: Person, regionId: string) {
    await this.#admin.from('facilitators').insert({ region_id: regionId, user_id: person.id }).throwOnError()
  }

  async makeLeader(person: Person, school: School) {
    await this.#admin
      .from('school_leaders')
      .insert({ school_id: school.id, user_id: person.id })
      .throwOnError()
  }

  async makeAdmin(person: Person) {
    await this.#admin.from('admins').insert({ user_id: person.id }).throwOnError()
  }

  /** The code in the newest invitation that was mailed to an address; letters are sent twice a second. */
  async invitationCode(email: string): Promise<string> {
    for (const giveUp = Date.now() + 10_000; Date.now() < giveUp; ) {
      const code = await this.#mailed(email, /\/invitation\?code=(\w+)/)
      if (code) return code
      await setTimeout(100)
    }
    throw new Error(`No invitation was mailed to ${email}`)
  }

  async endLeadership(person: Person, school: School) {
    await this.#admin
      .from('school_leaders')
      .delete()
      .eq('school_id', school.id)
      .eq('user_id', person.id)
      .throwOnError()
  }

  /** A plan with one long-term goal, one short-term goal and one action; the ids of the three. */
  async smallPlan(school: School, body = 'Lærerne planlegger sammen hver uke') {
    const [longTerm, shortTerm, action] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    const common = { school_id: school.id, position: 'a0' }
    await this.#admin
      .from('goals')
      .insert([
        { ...common, id: longTerm, parent_id: null, horizon: 'long_term', body: 'Bedre undervisning' },
        { ...common, id: shortTerm, parent_id: longTerm, horizon: 'short_term', body: 'Felles planlegging' },
      ])
      .throwOnError()
    await this.#admin
      .from('actions')
      .insert({ ...common, id: action, goal_id: shortTerm, body })
      .throwOnError()
    return { longTerm, shortTerm, action }
  }

  async addShortTermGoal(school: School, longTerm: string, body: string): Promise<string> {
    const id = crypto.randomUUID()
    await this.#admin
      .from('goals')
      .insert({ id, school_id: school.id, parent_id: longTerm, horizon: 'short_term', body, position: 'a1' })
      .throwOnError()
    return id
  }

  /** More actions under a goal, after the one of the small plan. */
  async addActions(school: School, goalId: string, bodies: string[]) {
    const positions = generateNKeysBetween('a0', null, bodies.length)
    const rows = bodies.map((body, index) => ({
      id: crypto.randomUUID(),
      school_id: school.id,
      goal_id: goalId,
      body,
      position: positions[index] ?? '',
    }))
    await this.#admin.from('actions').insert(rows).throwOnError()
  }

  async addReflection(school: School, actionId: string, outcome: string) {
    await this.#admin
      .from('reflections')
      .insert({
        id: crypto.randomUUID(),
        school_id: school.id,
        action_id: actionId,
        outcome,
        evidence: 'Vi spurte dem',
      })
      .throwOnError()
  }

  /** What stands in the database, read past row-level security. */
  async actionsOf(school: School) {
    const { data } = await this.#admin
      .from('actions')
      .select()
      .eq('school_id', school.id)
      .order('position')
      .throwOnError()
    return data
  }

  async goalsOf(school: School) {
    const { data } = await this.#admin
      .from('goals')
      .select()
      .eq('school_id', school.id)
      .order('position')
      .throwOnError()
    return data
  }

  async reflectionsOf(school: School) {
    const { data } = await this.#admin.from('reflections').select().eq('school_id', school.id).throwOnError()
    return data
  }

  /** What has changed in the plan, oldest first. */
  async revisionsOf(school: School) {
    const { data } = await this.#admin
      .from('revisions')
      .select()
      .eq('school_id', school.id)
      .order('id')
      .throwOnError()
    return data
  }

  async everythingOf(school: School) {
    return [await this.goalsOf(school), await this.actionsOf(school), await this.reflectionsOf(school)]
  }
}
