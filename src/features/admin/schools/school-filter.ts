export interface AdminSchoolFilter {
  /** Part of a school's name, in any case. */
  search?: string | undefined
  regionId?: string | undefined
  show?: 'leaderless' | 'retired' | undefined
}

/** Of what an address or a choice says, what can be used. */
export const schoolsToShow = (value: unknown): AdminSchoolFilter['show'] =>
  value === 'leaderless' || value === 'retired' ? value : undefined
