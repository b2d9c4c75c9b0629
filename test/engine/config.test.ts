import {describe, expect, test} from '@jest/globals'

import {checkOptions, defineConfig, type LintOptions, OptionError} from '../../src/engine/config.js'
import {readMarkdown} from '../../src/readers/markdown.js'

const known = {rules: ['section-order', 'title-pattern', 'suppression'], editions: ['form-2021', 'form-2019', 'narrative']}

describe('options', () => {
  test('are accepted where a run could follow them', () => {
    const all: Required<LintOptions> = {
      edition: 'form-2021',
      year: 2024,
      organ: '青禾县水利局',
      published: '2025-01-31',
      lang: 'en',
      rules: {'section-order': 'off', suppression: 'error'},
      only: ['title-pattern'],
      prior: readMarkdown('# 青禾县水利局2023年政府信息公开工作年度报告', '2023.md'),
      terms: {政务厅: '政务服务大厅'},
      signal: new AbortController().signal
    }
    expect(() => checkOptions(all, known)).not.toThrow()
    expect(() => checkOptions({}, known)).not.toThrow()
  })

  test.each([
    [{rules: {'sectoin-order': 'off'}}, 'expected the id of a rule, got "sectoin-order"; did you mean "section-order"?'],
    [{only: ['tables']}, 'expected the id of a rule, got "tables"'],
    [{rules: {'section-order': 'warn'}}, 'expected option rules.section-order to be off, info, warning or error, got "warn"'],
    [{edition: 'form-2012'}, 'expected option edition to be form-2021, form-2019 or narrative, got "form-2012"; did you mean "form-2021"?'],
    [{year: '2024'}, 'expected option year to be a whole year such as 2024, got "2024"'],
    [{year: 24}, 'expected option year to be a whole year such as 2024, got 24'],
    [{year: Object.create(null)}, 'expected option year to be a whole year such as 2024, got [object Object]'],
    [{organ: ' '}, 'expected option organ to be a name, got " "'],
    [{published: '2025-02-30'}, 'expected option published to be a day such as 2025-01-31, got "2025-02-30"'],
    [{published: '2025年1月31日'}, 'expected option published to be a day such as 2025-01-31'],
    [{prior: '2023.md'}, 'expected option prior to be a document that a reader has read, got "2023.md"'],
    [{prior: {found: 'auto'}}, 'expected option prior to be a document that a reader has read, got [object Object]'],
    [{lang: 'fr'}, 'expected option lang to be zh or en, got "fr"'],
    [{rules: ['section-order']}, 'expected option rules to be levels by rule id, got section-order'],
    [{only: 'section-order'}, 'expected option only to be a list of rule ids, got "section-order"'],
    [{signal: true}, 'expected option signal to be an AbortSignal, got true'],
    [
      {colour: true},
      'expected one of the options edition, year, organ, published, lang, rules, only, prior, terms or signal, got "colour"'
    ],
    [{edtion: 'form-2021'}, 'got "edtion"; did you mean "edition"?'],
    ['form-2021', 'expected options as an object, got "form-2021"'],
    [null, 'expected options as an object, got null']
  ])('are refused with what was expected: %j', (options, message) => {
    expect(() => checkOptions(options as LintOptions, known)).toThrow(OptionError)
    expect(() => checkOptions(options as LintOptions, known)).toThrow(message)
  })
})

test('a configuration stays what it is', () => {
  const config = defineConfig({edition: 'form-2021', rules: {'section-order': 'error'}})
  expect(config).toEqual({edition: 'form-2021', rules: {'section-order': 'error'}})
})
