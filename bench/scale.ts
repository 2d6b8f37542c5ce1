import { argv } from 'node:process'

/** With --quick everything is done a tenth as often: to see whether the bench works, not how fast the product is. */
export const isQuick = argv.includes('--quick')

export const often = (times: number) => (isQuick ? Math.ceil(times / 10) : times)
