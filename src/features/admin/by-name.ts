const collator = new Intl.Collator('nb', { numeric: true })

/** In alphabetical order, in Norwegian. */
export const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name)
