import {form2021} from '../../src/editions/form-2021.js'
import type {LintOptions} from '../../src/engine/config.js'
import {type Linted, lint} from '../../src/engine/lint.js'
import {type Context, defineRule, passed, type Rule} from '../../src/engine/rule.js'
import {readFacts} from '../../src/facts/facts.js'
import {toReport} from '../../src/model/outline.js'
import type {Text} from '../../src/model/text.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {readText} from '../../src/readers/text.js'

/** What rules may ask of a text, read as a report in the form of 2021. */
export function contextOf(text: string, format: 'markdown' | 'text' = 'markdown'): Omit<Context, 'active'> {
  const source = format === 'text' ? readText(text, 'report.txt') : readMarkdown(text, 'report.md')
  const report = toReport(source)
  return {report, facts: readFacts(report, form2021), edition: form2021}
}

/** Runs hand-made rules over a text. */
export function lintWith(
  rules: readonly Rule[],
  text: string,
  options: LintOptions = {},
  format: 'markdown' | 'text' = 'markdown'
): Linted {
  return lint(contextOf(text, format), rules, options)
}

/** A rule that finds some words wherever a statement, a heading or the title has them, and passes all other statements. */
export function wordRule(id: string, words: string, changes: Partial<Rule> = {}): Rule {
  const rule = defineRule({
    id,
    group: 'language',
    title: {zh: '不得使用这些文字', en: 'these words must not be used'},
    description: {zh: '', en: ''},
    basis: [{kind: 'convention', reason: {zh: '通行写法', en: 'custom'}}],
    severity: 'warning',
    since: '0.1.0',
    messages: {
      found: {
        zh: ({quote}: {quote: string}) => `有“${quote}”`,
        en: ({quote}: {quote: string}) => `there is “${quote}”`
      }
    },
    *targets({report}): Iterable<Text> {
      if (report.title) yield report.title
      for (const {heading} of report.sections) yield heading
      for (const {text} of report.statements) yield text
    },
    expect(text) {
      const at = text.value.indexOf(words)
      if (at < 0) return passed
      return {outcome: 'failed', message: 'found', data: {quote: words}, at: text.slice(at, at + words.length)}
    }
  })
  return {...rule, ...changes}
}

/** The words that each finding is about. */
export function quotes({findings}: Pick<Linted, 'findings'>): readonly string[] {
  return findings.map(({at}) => at.quote)
}
