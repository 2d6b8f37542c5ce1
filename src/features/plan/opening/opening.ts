import { Subject } from '../../../shared/text/observable.ts'

interface OpeningState {
  /** Whether a row is open unless it is said otherwise of it. */
  isAllOpen: boolean
  /** The person wants the plan as a form: all of it open, empty fields too. */
  isForm: boolean
  /** The rows of which the opposite is true. */
  exceptions: ReadonlySet<string>
  /** The ids of fields that were asked for while they were empty. */
  wanted: ReadonlySet<string>
}

/** Which rows of the plan are open to be written in. Rows are known by their ids. */
export class Opening {
  private readonly state: Subject<OpeningState>
  /** What the last click opened. */
  private opened: readonly string[] = []

  constructor(start: { isAllOpen: boolean; isForm: boolean }) {
    this.state = new Subject<OpeningState>({ ...start, exceptions: new Set(), wanted: new Set() })
  }

  subscribe = (listener: () => void) => this.state.subscribe(listener)
  isForm = () => this.state.getSnapshot().isForm
  isOpen = (rowId: string) => {
    const { isAllOpen, exceptions } = this.state.getSnapshot()
    return isAllOpen !== exceptions.has(rowId)
  }
  isWanted = (fieldId: string) => this.state.getSnapshot().wanted.has(fieldId)

  /** Opens a row, given after those that it stands in, and closes what the last click opened elsewhere. */
  open(path: readonly string[], fieldId?: string) {
    const shut = path.filter((rowId) => !this.isOpen(rowId))
    if (fieldId) this.want(fieldId)
    if (shut.length === 0) return
    const isOnWay = (rowId: string) => path.includes(rowId)
    const left = this.opened.filter((rowId) => !isOnWay(rowId) && this.isOpen(rowId))
    this.opened = [...this.opened.filter(isOnWay), ...shut]
    this.turn([...shut, ...left])
  }

  close(rowId: string) {
    if (this.isOpen(rowId)) this.turn([rowId])
  }

  want(fieldId: string) {
    const state = this.state.getSnapshot()
    if (!state.wanted.has(fieldId)) this.state.set({ ...state, wanted: new Set(state.wanted).add(fieldId) })
  }

  /** Everything, or nothing. */
  setForm(isForm: boolean) {
    this.opened = []
    this.state.set({ isAllOpen: isForm, isForm, exceptions: new Set(), wanted: new Set() })
  }

  private turn(rowIds: readonly string[]) {
    const state = this.state.getSnapshot()
    const others = [...state.exceptions].filter((rowId) => !rowIds.includes(rowId))
    const added = rowIds.filter((rowId) => !state.exceptions.has(rowId))
    this.state.set({ ...state, exceptions: new Set([...others, ...added]) })
  }
}
