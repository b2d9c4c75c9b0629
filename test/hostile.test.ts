/**
 * Texts made to be slow. That they are read to their end is held here; how the time grows is measured by `scripts/bench/hostile.ts`, since a clock says as
 * much of the machine as of the program.
 */

import {describe, expect, test} from '@jest/globals'

import {lintText} from '../src/index.js'
import {toReport} from '../src/model/outline.js'
import {readMarkdown} from '../src/readers/markdown.js'
import {readText} from '../src/readers/text.js'
import {hostileNests, hostileText, hostileUnits} from './hostile.js'

describe.each(Object.entries(hostileUnits))('a text of nothing but %s', (_, units) => {
  test.each(units.map(unit => [JSON.stringify(unit), unit] as const))('%s', async (_name, unit) => {
    const text = hostileText(unit, 4000)
    for (const [uri, read] of [['report.md', readMarkdown] as const, ['report.txt', readText] as const]) {
      expect(toReport(read(text, uri)).span.end).toBe(text.length)
      const {findings} = await lintText(text, {uri, edition: 'form-2021'})
      expect(findings.filter(({messageId}) => messageId === 'crashed')).toEqual([])
    }
  })
})

test.each(hostileNests)('however deep it is nested: %s', unit => {
  for (const read of [readMarkdown, readText]) expect(() => toReport(read(unit.repeat(3000), 'report'))).not.toThrow()
})

test.each(['公开12件，', '字'])('a line of two hundred thousand characters: %s', unit => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length))
  for (const read of [readMarkdown, readText]) expect(toReport(read(text, 'report')).span.end).toBe(text.length)
})
