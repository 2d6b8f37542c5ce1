// The least that a shared text field can be: the whole text goes to the other on every key. Last one wins.
const field = document.querySelector<HTMLTextAreaElement>('#field')
const socket = new WebSocket(new URLSearchParams(location.search).get('server') ?? '')

if (field) {
  field.addEventListener('input', () => socket.send(field.value))
  socket.addEventListener('message', ({ data }) => {
    field.value = String(data)
  })
  socket.addEventListener('open', () => {
    document.title = 'ready'
  })
}
