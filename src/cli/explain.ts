import type {Language} from '../engine/finding.js'
import type {Messages, Rule, RuleGroup} from '../engine/rule.js'
import type {Basis} from '../index.js'
import {type Texts, texts} from './texts.js'

/** A rule for a person to read: requirement, reason, level, basis and messages. */
export function explainRule(rule: Rule, lang: Language): string {
  const text = texts[lang]
  const {explain} = text
  const facts: readonly (readonly [string, string])[] = [
    [explain.level, explain.levels(text.level[rule.severity])],
    [explain.group, text.group[rule.group]],
    [explain.since, rule.since]
  ]
  const colon = lang === 'zh' ? '：' : ': '
  return [
    `${rule.id}`,
    rule.title[lang],
    '',
    ...(rule.description[lang] === '' ? [] : [rule.description[lang], '']),
    ...facts.map(([name, value]) => `${name}${colon}${value}`),
    '',
    explain.basis,
    ...rule.basis.flatMap(basis => basisLines(basis, lang, text)),
    '',
    explain.messages,
    ...Object.entries(rule.messages as Messages).map(([id, message]) => `  ${id}${colon}${template(message[lang], id)}`),
    ''
  ].join('\n')
}

/** All rules, one a line, under the names of their groups. */
export function listRules(rules: readonly Rule[], lang: Language): string {
  const text = texts[lang]
  const groups = Object.keys(text.group) as readonly RuleGroup[]
  const longest = Math.max(0, ...rules.map(rule => rule.id.length))
  const widest = Math.max(0, ...rules.map(rule => text.level[rule.severity].length))
  const line = ({id, severity, title}: Rule) => `  ${id.padEnd(longest)}  ${text.level[severity].padEnd(widest)}  ${title[lang]}`
  const blocks = groups
    .map(group => ({group, members: rules.filter(rule => rule.group === group)}))
    .filter(({members}) => members.length > 0)
    .map(({group, members}) => [text.group[group], ...members.map(line)].join('\n'))
  return `${blocks.join('\n\n')}\n`
}

function basisLines(basis: Basis, lang: Language, text: Texts): readonly string[] {
  if (basis.kind !== 'instrument') return [`  ${text.explain.reason[basis.kind]}${lang === 'zh' ? '：' : ': '}${basis.reason[lang]}`]
  const {title, number, url} = basis.instrument
  const numbered = number === undefined ? '' : lang === 'zh' ? `（${number}）` : ` (${number}) `
  return [
    `  《${title}》${numbered}${basis.provision}`,
    ...(basis.quote === undefined ? [] : [`    “${basis.quote}”`]),
    ...(url === undefined ? [] : [`    ${url}`])
  ]
}

/** The message with the names of its data in braces; its id where it is more than words around data. */
function template(message: (data: never) => string, id: string): string {
  try {
    return (message as (data: unknown) => string)(placeholders)
  } catch {
    return id
  }
}

const placeholders = new Proxy({}, {get: (_, name) => `{${String(name)}}`})
