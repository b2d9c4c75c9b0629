/** Every rule over every fixture of its own: the places marked, the messages named, the outcome told. */

import {describe, expect, test} from '@jest/globals'

import {type FileResult, lintText, rules} from '../src/index.js'
import {lintOptions} from './fixture.js'
import {fixturesOf} from './fixtures.js'

const withFixtures = rules.filter(({id}) => fixturesOf(id).length > 0)

describe.each(withFixtures.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  describe.each(fixturesOf(id).map(fixture => [fixture.path, fixture] as const))('%s', (_path, fixture) => {
    const {header, text, marks} = fixture
    const options = lintOptions(fixture, id)

    test(`finds what is marked, and nothing else: ${header.why}`, async () => {
      const result = await lintText(text, options)
      const {findings} = result
      const messageIds = header.expect.kind === 'findings' ? header.expect.messageIds : []
      expect(findings.map(({ruleId, messageId, at}) => ({ruleId, messageId, quote: at.quote, span: at.span}))).toEqual(
        marks.map((span, index) => ({
          ruleId: id,
          messageId: messageIds[index],
          quote: starredAs(findings[index]?.at.quote, text.slice(span.start, span.end)),
          span
        }))
      )
      expect(outcomeOf(result, id)).toBe(header.expect.kind)
      const level = header.level ?? (rule.severity === 'off' ? 'info' : rule.severity)
      expect(findings.map(({severity}) => severity)).toEqual(findings.map(() => level))
    })

    test('says it in both languages, with a ground', async () => {
      const chinese = await lintText(text, {...options, lang: 'zh'})
      const english = await lintText(text, {...options, lang: 'en'})
      expect(english.findings.map(({at}) => at)).toEqual(chinese.findings.map(({at}) => at))
      for (const {message, related, basis, fix, suggestions} of [...chinese.findings, ...english.findings]) {
        const words = [message, ...related.map(place => place.message), ...[fix, ...suggestions].flatMap(offer => offer?.title ?? [])]
        for (const word of words) expect(word).not.toMatch(/undefined|NaN|\[object|^\s*$/)
        expect(basis.length).toBeGreaterThan(0)
      }
      for (const {message} of chinese.findings) expect(message).toMatch(/\p{Script=Han}/u)
      for (const {message} of english.findings) expect(message).toMatch(/[a-z]{2}/)
    })
  })
})

test('no rule throws on any fixture, nor on texts that are next to nothing', async () => {
  const fixtures = rules.flatMap(({id}) => fixturesOf(id))
  const texts = [...fixtures.map(({text}) => text), '', '\n', '#', '一、', '| a |\n| - |', '2024年', '（）', '《', '12', '一是；二是；']
  for (const text of texts) {
    for (const edition of ['narrative', 'form-2019', 'form-2021', 'ten-section-2020']) {
      const {findings} = await lintText(text, {uri: 'report.md', edition})
      expect(findings.filter(({messageId}) => messageId === 'crashed')).toEqual([])
    }
  }
})

test('fixes change no figure unasked', async () => {
  const everything = {only: rules.map(({id}) => id)}
  for (const fixture of rules.flatMap(({id}) => fixturesOf(id))) {
    const {text, path} = fixture
    const {findings} = await lintText(text, {...lintOptions(fixture, ''), ...everything})
    const safe = findings.flatMap(({fix}) => (fix?.applicability === 'safe' ? fix.edits : []))
    for (const {span, newText} of safe) expect([path, digits(newText)]).toEqual([path, digits(text.slice(span.start, span.end))])
  }
})

function outcomeOf({outcomes}: FileResult, id: string): 'findings' | 'none' | 'inapplicable' {
  const {passed = 0, failed = 0, cantTell = 0} = outcomes.find(({ruleId}) => ruleId === id) ?? {}
  if (failed + cantTell > 0) return 'findings'
  return passed > 0 ? 'none' : 'inapplicable'
}

/** The words with stars where a quote has them: personal data is not quoted. */
function starredAs(quote: string | undefined, words: string): string {
  return quote === undefined ? words : words.replace(/[^\s]/g, (character, index) => (quote[index] === '*' ? '*' : character))
}

function digits(text: string): string {
  return text.replace(/[^\d０-９]/g, '')
}
