import { expect, test } from 'vitest'
import { isDatabaseAnswer } from './is-database-answer.ts'

const rest = 'https://project.example/rest/v1/goals?select=*'
const answer = (status: number, type?: string) =>
  new Response(null, { status, ...(type && { headers: { 'content-type': type } }) })

test.each([
  [200, 'application/json; charset=utf-8'],
  [206, 'application/json'],
  [403, 'application/json'],
  [404, 'application/json; charset=utf-8'],
  [406, 'application/problem+json'],
  [200, 'application/vnd.pgrst.object+json; charset=utf-8'],
  [201, undefined],
  [204, undefined],
])('%i with %s is the database’s', (status, type) =>
  expect(isDatabaseAnswer(rest, answer(status, type))).toBe(true),
)

test.each([
  [200, 'text/html; charset=utf-8'],
  [200, undefined],
  [403, 'text/html'],
  [404, undefined],
  [404, 'text/plain'],
  [511, 'text/html'],
])('%i with %s is somebody else’s', (status, type) =>
  expect(isDatabaseAnswer(rest, answer(status, type))).toBe(false),
)

test('only data is asked of the database', () =>
  expect(isDatabaseAnswer('https://project.example/auth/v1/logout', answer(200))).toBe(true))
