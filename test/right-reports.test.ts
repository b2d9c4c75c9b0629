/** Whole reports without a fault, of every level and form: whatever is found in one, beyond what is listed, is a false alarm. */

import {describe, expect, test} from '@jest/globals'

import {lintText} from '../src/index.js'
import {texts} from './fixtures.js'

/** What is found, and meant to be, with its reason. */
const meant: Readonly<Record<string, readonly string[]>> = {
  // a made-up city is on no list of those that may make rules, so this is only asked about
  '02-prefecture-government.txt': ['cantTell rules-authority 2'],
  // the local form of ten sections was not the form of 2020
  '13-county-forestry-ten-sections.txt': ['failed edition-mismatch 三、政务公开情况']
}

describe('a report without a fault', () => {
  test.each(texts('fixtures/right-reports'))('is left alone: $path', async ({path, text}) => {
    const {findings, edition} = await lintText(text, {uri: path})
    const name = path.replace('fixtures/right-reports/', '')
    expect(edition).not.toBe('unknown')
    expect(findings.map(({outcome, ruleId, at}) => `${outcome} ${ruleId} ${at.quote}`)).toEqual(meant[name] ?? [])
  })
})
