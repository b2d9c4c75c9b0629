import type {Language} from '../engine/finding.js'
import type {Basis, EngineRule, Messages, Rule, RuleGroup} from '../index.js'
import {texts} from './texts.js'

/** A rule for a person to read: requirement, reason, level, basis and messages. */
export function explainRule(rule: Rule | EngineRule, lang: Language): string {
  const {explain, level, group} = texts[lang]
  const messages = Object.entries(rule.messages as Messages)
  return [
    rule.id,
    rule.title[lang],
    '',
    ...(rule.description[lang] === '' ? [] : [rule.description[lang], '']),
    explain.named(explain.level, explain.levels(level[rule.severity])),
    explain.named(explain.group, group[groupOf(rule)]),
    explain.named(explain.since, rule.since),
    '',
    ...(rule.basis.length === 0 ? [] : [explain.basis, ...rule.basis.flatMap(basis => basisLines(basis, lang)), '']),
    explain.messages,
    ...messages.map(([id, message]) => `  ${explain.named(id, template(message[lang]))}`),
    ''
  ].join('\n')
}

/** All rules, one a line, under the names of their groups. */
export function listRules(rules: readonly (Rule | EngineRule)[], lang: Language): string {
  const text = texts[lang]
  const longest = Math.max(0, ...rules.map(rule => rule.id.length))
  const widest = Math.max(0, ...rules.map(rule => text.level[rule.severity].length))
  const line = ({id, severity, title}: Rule | EngineRule) =>
    `  ${id.padEnd(longest)}  ${text.level[severity].padEnd(widest)}  ${title[lang]}`
  const blocks = (Object.keys(text.group) as readonly Group[])
    .map(group => ({group, members: rules.filter(rule => groupOf(rule) === group)}))
    .filter(({members}) => members.length > 0)
    .map(({group, members}) => [text.group[group], ...members.map(line)].join('\n'))
  return `${blocks.join('\n\n')}\n`
}

/** The groups of the catalogue, and what the engine itself reports. */
export type Group = RuleGroup | 'engine'

function groupOf(rule: Rule | EngineRule): Group {
  return 'group' in rule ? rule.group : 'engine'
}

function basisLines(basis: Basis, lang: Language): readonly string[] {
  const {explain} = texts[lang]
  const only = basis.editions === undefined ? '' : explain.editions(basis.editions)
  if (basis.kind !== 'instrument') return [`  ${explain.named(explain.reason[basis.kind], basis.reason[lang])}${only}`]
  const {title, number, url} = basis.instrument
  return [
    `  ${explain.instrument(title, number, basis.provision)}${only}`,
    ...(basis.quote === undefined ? [] : [`    “${basis.quote}”`]),
    ...(url === undefined ? [] : [`    ${url}`])
  ]
}

/** The message with the names of its data in braces; … where it is more than words around data. */
function template(message: (data: never) => string): string {
  try {
    return (message as (data: unknown) => string)(placeholders)
  } catch {
    return '…'
  }
}

/** Stands for what the data holds, and in either language for what it holds in both. */
const placeholders = new Proxy(
  {},
  {
    get: (_, name) => {
      const word = `{${String(name)}}`
      return Object.assign(Object(word), {zh: word, en: word})
    }
  }
)
