const STORED = 'aksjonsplan.plan-form'

/** Whether the person wants plans as a form, all open; null: nothing has been chosen on this device. */
export function isFormWanted(): boolean | null {
  const stored = localStorage.getItem(STORED)
  return stored === null ? null : stored === 'yes'
}

export const rememberForm = (isWanted: boolean) => localStorage.setItem(STORED, isWanted ? 'yes' : 'no')
