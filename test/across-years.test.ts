/** What the rules across years leave to the rules on one report, and what they say where those are off. */

import {describe, expect, test} from '@jest/globals'

import {type FileResult, lintText} from '../src/index.js'
import {lintOptions} from './fixture.js'
import {fixturesOf} from './fixtures.js'

/** The findings of all rules on tables and across years, but for those that are off, on a fixture. */
async function findingsOn(ruleId: string, name: string, off: readonly string[] = []): Promise<FileResult['findings']> {
  const fixture = fixturesOf(ruleId).find(({path}) => path.endsWith(`/${name}.md`))
  if (!fixture) throw new Error(`expected a fixture ${name} of ${ruleId}`)
  const levels = Object.fromEntries(off.map(id => [id, 'off'] as const))
  const {only: _, ...options} = lintOptions(fixture, ruleId)
  const {findings} = await lintText(fixture.text, {...options, rules: levels})
  return findings.filter(({at}) => fixture.marks.some(({start}) => at.span.start === start))
}

const ids = (findings: FileResult['findings']) => findings.map(({ruleId}) => ruleId)

describe('a cell that is wrong by its own table', () => {
  test('is reported once, by the rule on that table', async () => {
    expect(ids(await findingsOn('carried-in-matches-prior', 'total-only'))).toEqual(['requests-row-total'])
    expect(ids(await findingsOn('effective-matches-prior', 'below-issued'))).toEqual(['effective-below-issued'])
  })

  test('is reported across years where that rule is off', async () => {
    const off = ['requests-row-total', 'requests-column-total', 'requests-balance', 'effective-below-issued']
    expect(ids(await findingsOn('carried-in-matches-prior', 'total-only', off))).toEqual(['carried-in-matches-prior'])
    expect(ids(await findingsOn('effective-matches-prior', 'below-issued', off))).toEqual(['effective-matches-prior'])
  })
})

test('a cell that is right by its own table is reported across years', async () => {
  expect(ids(await findingsOn('carried-in-matches-prior', 'one-column'))).toEqual(['carried-in-matches-prior'])
  expect(ids(await findingsOn('carried-in-matches-prior', 'moved-to-another-column'))).toEqual(['carried-in-matches-prior'])
  expect(ids(await findingsOn('effective-matches-prior', 'one-too-many'))).toEqual(['effective-matches-prior'])
})
