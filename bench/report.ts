import { percentile, type Samples } from './samples.ts'

export interface Figure {
  what: string
  samples: Samples
  /** What the figure is shown as a multiple of. */
  against?: Figure[]
  aim?: Aim
}

interface Aim {
  of: 'p50' | 'p95' | 'max'
  atMost: number
  /** Where the number comes from, when it is not a fixed one. */
  from?: string
}

/** Too few samples say nothing about a tail. */
const enoughFor = { p50: 1, p95: 20, p99: 100, max: 1 }
const columns = { p50: 50, p95: 95, p99: 99, max: 100 }
type Column = keyof typeof columns

const statOf = ({ samples }: Figure, column: Column) =>
  samples.length < enoughFor[column] ? Number.NaN : percentile(samples, columns[column])

/** Prints one table: each figure with its size, its middle and tails, its multiples of others, and its aim. */
export function printTable(title: string, unit: string, figures: Figure[]): void {
  const heading = `${title}, ${unit}`
  const width = Math.max(34, heading.length, ...figures.map(({ what }) => what.length)) + 2
  const heads = ['n', ...Object.keys(columns)].map((head) => head.padStart(8)).join('')
  console.log(`\n  ${heading.padEnd(width)}${heads}`)
  for (const figure of figures) {
    const numbers = (Object.keys(columns) as Column[]).map((column) => shown(statOf(figure, column)))
    const cells = [String(figure.samples.length), ...numbers].map((cell) => cell.padStart(8)).join('')
    const [first = '', ...more] = [...(figure.against ?? []).map((other) => multiple(figure, other))]
    const aim = figure.aim ? verdict(figure, figure.aim) : ''
    console.log(`  ${figure.what.padEnd(width)}${cells}   ${[first, aim].filter(Boolean).join('   ')}`)
    for (const line of more) console.log(`${' '.repeat(width + 2 + cells.length)}   ${line}`)
  }
}

function multiple(figure: Figure, other: Figure): string {
  const ratios = (['p50', 'p95'] as const)
    .map((column) => statOf(figure, column) / statOf(other, column))
    .filter((ratio) => !Number.isNaN(ratio))
    .map((ratio) => ratio.toFixed(ratio < 10 ? 2 : 0))
  return `${ratios.join(' / ')} × ${other.what}`
}

function verdict(figure: Figure, { of, atMost, from }: Aim): string {
  const value = statOf(figure, of)
  const aim = `${of} ≤ ${shown(atMost)}${from ? ` (${from})` : ''}`
  if (Number.isNaN(value) || Number.isNaN(atMost)) return `[aim ${aim}: not measured]`
  return `[aim ${aim}: ${value <= atMost ? 'pass' : 'MISS'}]`
}

function shown(value: number): string {
  if (Number.isNaN(value)) return ''
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)
}

export const printNote = (text: string) => console.log(`  ${text}`)
