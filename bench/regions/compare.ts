import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, printTable } from '../report.ts'
import { percentile } from '../samples.ts'
import { type Asker, openAsker, type Question } from './asker.ts'
import { nameOf, type Seat } from './worlds.ts'

/** What is asked of a region; the question may have to look up where the middle is. */
export interface Topic {
  what: string
  question: (asker: Asker) => Promise<Question> | Question
}

interface Pair {
  seat: Seat
  question: Question
  secured: { asker: Asker; samples: number[] }
  bare: { asker: Asker; samples: number[] }
}

/** As many as the database takes before it keeps a plan, and one more. */
const WARM_UPS = 6
/** What row-level security may cost. */
const AIM = 1.2

/** Asks every topic of every region in turn, with row-level security and without, and keeps how it was gone about. */
export async function compareTopics(
  title: string,
  topics: Topic[],
  seats: Seat[],
  times: number,
  plans: string,
) {
  for (const topic of topics) {
    const pairs: Pair[] = []
    for (const seat of seats) pairs.push(await openPair(topic, seat))
    try {
      for (let n = 0; n < times + WARM_UPS; n += 1) {
        for (const pair of pairs) await askBoth(pair, n)
      }
      printTable(`${title}: ${topic.what}`, 'ms of the processor', figuresOf(pairs))
      for (const { seat, question, secured, bare } of pairs) {
        await keep(join(plans, title, topic.what), `${nameOf(seat)}, with security`, secured.asker, question)
        await keep(join(plans, title, topic.what), `${nameOf(seat)}, without`, bare.asker, question)
      }
    } finally {
      for (const { secured, bare } of pairs) await Promise.all([secured.asker.close(), bare.asker.close()])
    }
  }
}

async function openPair({ question }: Topic, seat: Seat): Promise<Pair> {
  const [secured, bare] = [await openAsker(seat, true), await openAsker(seat, false)]
  return {
    seat,
    question: await question(bare),
    secured: { asker: secured, samples: [] },
    bare: { asker: bare, samples: [] },
  }
}

/** One right after the other, by turns in either order, so that what else the machine does falls on both. */
async function askBoth({ question, secured, bare }: Pair, n: number) {
  for (const { asker, samples } of n % 2 === 0 ? [secured, bare] : [bare, secured]) {
    const start = asker.clock()
    await asker.ask(question)
    if (n >= WARM_UPS) samples.push(asker.clock() - start)
  }
}

function figuresOf(pairs: Pair[]): Figure[] {
  const usual = pairs.find(({ seat }) => seat.schools === 300)
  return pairs.map(({ seat, secured, bare }) => ({
    what: nameOf(seat),
    samples: secured.samples,
    against: [
      { what: 'without row-level security', samples: bare.samples },
      ...(usual && usual.seat !== seat ? [{ what: nameOf(usual.seat), samples: usual.secured.samples }] : []),
    ],
    aim: { of: 'p50', atMost: AIM * percentile(bare.samples, 50), from: `${AIM} × without` },
  }))
}

async function keep(folder: string, name: string, asker: Asker, question: Question) {
  mkdirSync(folder, { recursive: true })
  const asked = `-- ${question.sql}\n-- ${JSON.stringify(question.params)}\n\n`
  writeFileSync(join(folder, `${name}.txt`), asked + (await asker.explain(question)))
}
