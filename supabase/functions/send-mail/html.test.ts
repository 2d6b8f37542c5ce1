import { expect, test } from 'vitest'
import { htmlOf } from './html.ts'

test('paragraphs, lines and links of a letter, with nothing in it taken for markup', () => {
  const html = htmlOf('Hei!\n\n«<b>Del</b>» & mer\nhttps://plan.example/sign-in?email=a%40b&x=1\n\nHilsen')
  expect(html).toContain('<p>Hei!</p>')
  expect(html).toContain(
    '«&#60;b&#62;Del&#60;/b&#62;» &#38; mer<br><a href="https://plan.example/sign-in?email=a%40b&#38;x=1">',
  )
  expect(html).toContain('<p>Hilsen</p>')
})
