/** The document as JSON: without loss, in one order, and safe to show. */

import {expect, test} from '@jest/globals'

import {toJson} from '../../src/reporters/json.js'
import {documentOf, finding, placeOf, result} from './hand-made.js'

const text = '共计15件。'
const document = documentOf(
  result([finding(placeOf(text, '15件'))], {year: 2024}),
  result([], {path: 'absent.md', error: '找不到这个文件'})
)

test('gives back the document', () => {
  expect(JSON.parse(toJson(document))).toEqual(document)
  expect(toJson(document).endsWith('}\n')).toBe(true)
})

test('does not depend on the order in which objects were built', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, reversed(one)])
    )
  }
  expect(toJson(reversed(document) as typeof document)).toBe(toJson(document))
})

test('counts what failed by level, and leaves apart what cannot be told', () => {
  const at = placeOf(text, '15件')
  const findings = [finding(at), finding(at, {severity: 'warning'}), finding(at, {severity: 'info'}), finding(at, {outcome: 'cantTell'})]
  expect(documentOf(result(findings)).summary).toEqual({files: 1, error: 1, warning: 1, info: 1, figures: {total: 0, checked: 0}})
})

test('escapes what a terminal would obey, so that it can be shown', () => {
  const evil = '\u001b[2J\u007f\u009b\u2028\u202e\u2066'
  const written = toJson(documentOf(result([finding(placeOf(text, '15件'), {message: evil})])))
  expect(written).toContain('"\\u001b[2J\\u007f\\u009b\\u2028\\u202e\\u2066"')
  expect(JSON.parse(written).results[0].findings[0].message).toBe(evil)
})
