import { afterAll, beforeAll, describe } from 'vitest'
import { startFormsSite } from './forms-site.ts'
import type { FormsSite } from './forms-site.ts'
import { accessTests } from './forms-access.ts'
import { compareTests } from './forms-compare.ts'
import { insecureTests } from './forms-insecure.ts'
import { letterTests } from './forms-letters.ts'
import { questionTests } from './forms-questions.ts'
import { verifyTests } from './forms-verify.ts'

let site: FormsSite
beforeAll(async () => {
  site = await startFormsSite()
}, 180_000)
afterAll(() => site.close())

// One file, because freezing every notice and building the site takes longer than all the tests on it.
const open: FormsSite['open'] = (path, options) => site.open(path, options)
describe('letters', () => letterTests(open))
describe('self-test and survey', () => questionTests(open))
describe('verifying', () => verifyTests(open, () => site.folder))
describe('comparing any two versions', () => compareTests(open, () => site.folder))
describe('access', () => accessTests(open))
describe('without https', () => insecureTests(() => site))
