import { queryOptions } from '@tanstack/react-query'
import { supabase } from '../../shared/supabase/client.ts'

export interface SchoolPeople {
  name: string
  regionId: string
  isRetired: boolean
  leaders: Leader[]
  /** Neither accepted nor withdrawn; they may have run out. Newest first. */
  invitations: OpenInvitation[]
}

export interface Leader {
  userId: string
  name: string
  since: string
  /** How they came, unless they were put in when the school was set up. */
  invitation: { email: string; inviter: string; lastSentAt: string } | null
}

export interface OpenInvitation {
  id: string
  email: string
  lastSentAt: string
  expiresAt: string
}

/** Who leads a school and who has been asked to; null when the school is not the caller's to look after. */
export const schoolPeopleQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['people', schoolId],
    queryFn: () => fetchSchoolPeople(schoolId),
    staleTime: 0,
    // Addresses of others have no business on the device.
    meta: { isNotKept: true },
  })

async function fetchSchoolPeople(schoolId: string): Promise<SchoolPeople | null> {
  const [school, leaders, invitations] = await Promise.all([
    supabase
      .from('schools')
      .select('name, region_id, retired_at')
      .eq('id', schoolId)
      .maybeSingle()
      .throwOnError(),
    supabase
      .from('school_leaders')
      .select('user_id, created_at, profiles(shown_name)')
      .eq('school_id', schoolId)
      .order('created_at')
      .throwOnError(),
    supabase
      .from('invitations')
      .select('id, email, invited_by, last_sent_at, expires_at, accepted_by, accepted_at')
      .eq('school_id', schoolId)
      .is('withdrawn_at', null)
      .order('last_sent_at', { ascending: false })
      .throwOnError(),
  ])
  if (!school.data) return null
  const names = await fetchNames(invitations.data.flatMap(({ invited_by }) => invited_by ?? []))
  return {
    name: school.data.name,
    regionId: school.data.region_id,
    isRetired: school.data.retired_at !== null,
    leaders: leaders.data.map(({ user_id, created_at, profiles }) => {
      const accepted = invitations.data.find((invitation) => invitation.accepted_by === user_id)
      return {
        userId: user_id,
        name: profiles?.shown_name ?? '',
        since: created_at,
        invitation: accepted
          ? {
              email: accepted.email,
              inviter: names[accepted.invited_by ?? ''] ?? '',
              lastSentAt: accepted.last_sent_at,
            }
          : null,
      }
    }),
    invitations: invitations.data
      .filter(({ accepted_at }) => accepted_at === null)
      .map(({ id, email, last_sent_at, expires_at }) => ({
        id,
        email,
        lastSentAt: last_sent_at,
        expiresAt: expires_at,
      })),
  }
}

/** Names of those that the caller may know by name. */
async function fetchNames(userIds: string[]): Promise<Record<string, string>> {
  if (userIds.length === 0) return {}
  const { data } = await supabase
    .from('profiles')
    .select('user_id, shown_name')
    .in('user_id', [...new Set(userIds)])
    .throwOnError()
  return Object.fromEntries(data.map(({ user_id, shown_name }) => [user_id, shown_name]))
}

export interface Readers {
  people: { userId: string; name: string; role: 'leader' | 'facilitator'; isAdmin: boolean }[]
  /** Addresses with an invitation that can still be claimed. */
  invited: string[]
}

/** Who can read a school's plan, by the database's own rules. Never kept: it is asked for each time it is shown. */
export const readersQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['readers', schoolId],
    queryFn: () => fetchReaders(schoolId),
    staleTime: 0,
    gcTime: 0,
    meta: { isNotKept: true },
  })

async function fetchReaders(schoolId: string): Promise<Readers> {
  const [people, invitations] = await Promise.all([
    supabase.rpc('school_readers', { school: schoolId }).throwOnError(),
    supabase
      .from('invitations')
      .select('email')
      .eq('school_id', schoolId)
      .is('withdrawn_at', null)
      .is('accepted_at', null)
      .gt('expires_at', new Date().toISOString())
      .order('email')
      .throwOnError(),
  ])
  return {
    people: people.data.map(({ user_id, full_name, role, is_admin }) => ({
      userId: user_id,
      name: full_name,
      role: role === 'facilitator' ? role : 'leader',
      isAdmin: is_admin,
    })),
    invited: invitations.data.map(({ email }) => email),
  }
}
