/** The dates that the database takes (YYYY-MM-DD), for fields to spread. */
export const dateLimits = { min: '2000-01-01', max: '2100-12-31' }

/** A year with too many digits compares as text with the others, so the form is asked for as well. */
export const isWithinDateLimits = (date: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(date) && date >= dateLimits.min && date <= dateLimits.max
