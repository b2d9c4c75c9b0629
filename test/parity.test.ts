/** One report in several formats: the same findings, wherever they stand in each. */

import {describe, expect, test} from '@jest/globals'
import {type FileResult, lintReport, type SourceDocument} from '../src/index.js'
import {readHtml} from '../src/readers/html.js'
import {asHtml} from './as-html.js'
import {texts} from './fixtures.js'
import {plain} from './plain.js'
import {readByName} from './read.js'

/** How a report that was written as text is written in another format, and read again. */
const formats: Readonly<Record<string, (report: SourceDocument, published: string) => SourceDocument>> = {
  HTML: (report, published) => readHtml(asHtml(report, published), report.uri)
}

const reports = ['fixtures/reports', 'fixtures/right-reports'].flatMap(texts)
const published = '2025-01-15'

describe.each(Object.entries(formats))('a report in %s has the findings that it has as text', (_name, write) => {
  test.each(reports)('$path', ({path, text}) => {
    const report = readByName(text, path)
    const once = lintReport(report, {published})
    const again = lintReport(write(report, published), {published})
    expect(found(again)).toEqual(found(once))
    expect({...described(again), figures: again.figures.total}).toEqual({...described(once), figures: once.figures.total})
  })
})

function found({findings}: FileResult): readonly string[] {
  return findings.map(({ruleId, messageId, at}) => `${ruleId} ${messageId} ${plain(at.quote)}`)
}

function described({edition, year, organ, title}: FileResult) {
  return {edition, year, organ, title: title?.replace(/\s/g, '')}
}
