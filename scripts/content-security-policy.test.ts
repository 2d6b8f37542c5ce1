import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

test('nothing from elsewhere, unless it is named', () => {
  expect(contentSecurityPolicy({})).not.toMatch(/https?:|wss?:/)
  expect(contentSecurityPolicy({})).toContain("frame-src 'none'")
  const policy = contentSecurityPolicy({
    connect: ['https://project.example'],
    widgets: ['https://captcha.example'],
  })
  expect(policy).toContain("script-src 'self' https://captcha.example;")
  expect(policy).toContain('frame-src https://captcha.example;')
  expect(policy).toContain("connect-src 'self' https://project.example https://captcha.example;")
  expect(policy).toContain("img-src 'self' data: blob:;")
})
