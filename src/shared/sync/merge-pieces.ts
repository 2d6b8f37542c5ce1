import { isSpaceGrapheme } from './graphemes.ts'

/** A run of the merged text, with how much of each side's text it stands for (code units). */
export interface Piece {
  text: string
  mine: number
  theirs: number
  isConflict: boolean
}

/** The merged text as it grows. Runs of the same kind are joined, so that an offset is found among few pieces. */
export class PieceList {
  readonly pieces: Piece[] = []
  private last = ''
  private lastRun: Piece | null = null
  /** A space of this side's text has been dropped, with words, by the other. */
  private readonly isSpaceLost = { mine: false, theirs: false }

  /** What both kept, or (as an empty text) what one of them deleted. */
  base(text: string, mine: number, theirs: number, isLooseSpace: boolean) {
    if (text && this.lastRun) this.mend(this.lastRun, text)
    this.push({ text, mine, theirs, isConflict: false })
    if (text) this.lastRun = null
    else if (isLooseSpace) {
      this.isSpaceLost.mine ||= mine > 0
      this.isSpaceLost.theirs ||= theirs > 0
    }
  }

  /** What someone put in. */
  run(run: Piece) {
    if (!run.text) return
    this.mend(run, run.text)
    this.push(run)
    this.lastRun = run
  }

  separator(text: string, isConflict: boolean) {
    this.push({ text, mine: 0, theirs: 0, isConflict })
  }

  push(piece: Piece) {
    const { text, mine, theirs, isConflict } = piece
    if (text) {
      this.last = text
      this.isSpaceLost.mine = false
      this.isSpaceLost.theirs = false
    }
    if (!text && mine === 0 && theirs === 0) return
    const last = this.pieces.at(-1)
    const isLike =
      last?.isConflict === isConflict &&
      last.mine > 0 === mine > 0 &&
      last.theirs > 0 === theirs > 0 &&
      (last.text === '') === (text === '')
    if (!last || !isLike) {
      this.pieces.push({ ...piece })
      return
    }
    last.text += text
    last.mine += mine
    last.theirs += theirs
  }

  /** The other deleted the space together with words: what was put in must not grow together with its neighbour. */
  private mend(run: Piece, next: string) {
    const isLost =
      (this.isSpaceLost.mine && (run.mine > 0 || run.isConflict)) ||
      (this.isSpaceLost.theirs && (run.theirs > 0 || run.isConflict))
    if (!isLost || !this.last || isSpaceGrapheme(this.last.at(-1)) || isSpaceGrapheme(next[0])) return
    this.separator(' ', false)
  }
}
