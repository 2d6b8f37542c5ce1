/** Orders texts by code unit, as the database's collation "C" does; fractional indexes mean something in no other order. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
