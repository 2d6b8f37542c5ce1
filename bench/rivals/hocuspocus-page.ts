import { HocuspocusProvider } from '@hocuspocus/provider'
import { Doc, type Text } from 'yjs'
import { applyChange } from './text-change.ts'

const field = document.querySelector<HTMLTextAreaElement>('#field')
const url = new URLSearchParams(location.search).get('server') ?? ''
const document_ = new Doc()
const text = document_.getText('body')

/** What a textarea and a Y.Text need to follow each other, and nothing more. */
function bind(element: HTMLTextAreaElement, shared: Text) {
  element.addEventListener('input', () => applyChange(shared, element.value))
  shared.observe((_, { local }) => {
    if (!local) element.value = shared.toString()
  })
}

if (field) {
  bind(field, text)
  new HocuspocusProvider({ url, name: 'keystroke', document: document_, token: 'any' }).on('synced', () => {
    document.title = 'ready'
  })
}
