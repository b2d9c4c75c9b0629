/**
 * Finds where a source could be wrong by a single slip, and writes a text of it that can be any of its mutants.
 *
 * The folder `scripts/mutation` measures how much of `src` the tests really hold; nothing imports it.
 */

import {parseSync} from '@swc/core'

/** One change of one place of a source. */
export interface Mutant extends Stretch {
  readonly path: string
  readonly line: number
  readonly column: number
  /** What kind of slip it is: `comparison`, `condition`, `call`. */
  readonly kind: string
  readonly before: string
  readonly after: string
}

/** Offsets of a source's bytes. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly isStatement: boolean
}

interface Change {
  readonly kind: string
  readonly after: string
}

/** A stretch of a source and what may stand there instead. */
interface Site extends Stretch {
  readonly changes: readonly Change[]
}

interface Node {
  readonly type: string
  readonly span: {readonly start: number; readonly end: number}
  readonly [key: string]: unknown
}

/** All mutants of a source, in the order of its text. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const textOf = slicer(text)
  return findSites(text, textOf).flatMap(({start, end, isStatement, changes}) => {
    const lines = textOf(0, start).split('\n')
    const place = {path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, start, end, isStatement, before: textOf(start, end)}
    return changes.map(change => ({...place, ...change}))
  })
}

/** The source as a text that is one of the mutants where `$mutant` of its number says so, and else the source itself. */
export function withMutants(text: string, numbered: readonly (readonly [number: number, mutant: Mutant])[]): string {
  const textOf = slicer(text)
  let next = 0
  const write = (start: number, end: number): string => {
    let written = ''
    let at = start
    for (let [, site] = numbered[next] ?? []; site && site.start < end; [, site] = numbered[next] ?? []) {
      const cases: string[] = []
      for (let one = numbered[next]; one?.[1].start === site.start && one[1].end === site.end; one = numbered[next]) {
        cases.push(`$mutant(${one[0]}) ? ${one[1].after} : `)
        next++
      }
      written += `${textOf(at, site.start)}${site.isStatement ? 'void ' : ''}(${cases.join('')}(${write(site.start, site.end)}))`
      at = site.end
    }
    return written + textOf(at, end)
  }
  return write(0, new TextEncoder().encode(text).length)
}

function slicer(text: string): (start: number, end: number) => string {
  const bytes = new TextEncoder().encode(text)
  return (start, end) => new TextDecoder().decode(bytes.subarray(start, end))
}

/** The sites by their beginning, the outer ones first. */
function findSites(text: string, textOf: (start: number, end: number) => string): readonly Site[] {
  const sites: Site[] = []
  // places count from one
  const sourceOf = (node: Node) => textOf(node.span.start - 1, node.span.end - 1)
  const visit = (node: Node, isFree: boolean): void => {
    // types are no code, and names of modules no words
    if (node.type.startsWith('Ts') && !castTypes.has(node.type)) return
    if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') return
    const changes = isFree ? changesOf(node, sourceOf).filter(({after}) => after !== sourceOf(node)) : []
    if (changes.length > 0)
      sites.push({start: node.span.start - 1, end: node.span.end - 1, isStatement: node.type === 'ExpressionStatement', changes})
    for (const [key, child] of Object.entries(node)) {
      if (key === 'span' || typesOnly.has(key) || isName(node, key)) continue
      for (const [one, isFreeOne] of childrenOf(node, key, child)) visit(one, isFreeOne)
      if (node.type === 'IfStatement' && key === 'test') addBranches(child as Node)
    }
  }
  /** A branch that is always taken, or never: an early return removed. */
  const addBranches = (test: Node): void => {
    const [start, end] = [test.span.start - 1, test.span.end - 1]
    const at = sites.findIndex(site => site.start === start && site.end === end)
    const [old] = at < 0 ? [] : sites.splice(at, 1)
    const branches = ['true', 'false'].map(after => ({kind: 'branch', after}))
    sites.push({start, end, isStatement: false, changes: [...(old?.changes ?? []), ...branches]})
  }
  visit(parseSync(text, {syntax: 'typescript', target: 'es2022'}) as unknown as Node, false)
  return sites.sort((a, b) => a.start - b.start || b.end - a.end).filter((site, at, all) => !isSame(site, all[at - 1]))
}

const castTypes = new Set(['TsAsExpression', 'TsConstAssertion', 'TsNonNullExpression', 'TsSatisfiesExpression'])
const typesOnly = new Set(['typeAnnotation', 'typeParams', 'typeParameters', 'typeArguments', 'returnType', 'superTypeParams'])

/** Names of properties and what is assigned to are no values. */
function isName({type}: Node, key: string): boolean {
  return (
    key === 'key' ||
    key === 'label' ||
    (type === 'AssignmentExpression' && key === 'left') ||
    (type === 'VariableDeclarator' && key === 'id')
  )
}

/** The nodes below, and whether something else may stand in the place of each: not within 「a?.b」, which ends as a whole, nor where a call or tag hangs on it. */
function childrenOf(node: Node, key: string, child: unknown): readonly (readonly [Node, boolean])[] {
  if (Array.isArray(child)) return child.flatMap(one => childrenOf(node, key, one))
  if (typeof child !== 'object' || child === null) return []
  // properties of an object have no place of their own
  if (!('type' in child) || !('span' in child))
    return Object.entries(child).flatMap(([name, one]) => (name === 'key' ? [] : childrenOf(node, key, one)))
  const one = child as unknown as Node
  const hangs =
    key === 'base' ||
    key === 'callee' ||
    (key === 'object' && hasOptional(one)) ||
    node.type === 'TaggedTemplateExpression' ||
    key === 'quasis'
  return [[one, !hangs]]
}

function hasOptional({type, object, callee, base}: Node): boolean {
  if (type === 'OptionalChainingExpression') return true
  return [object, callee, base].some(child => typeof child === 'object' && child !== null && 'type' in child && hasOptional(child as Node))
}

function isSame(one: Site, other: Site | undefined): boolean {
  return one.start === other?.start && one.end === other.end
}

// ── what may be wrong ──────────────────────────────────────────────────────────────────────────────────────────────────

const operators: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&']
}

/** Calls that choose or order, without which the code still runs. */
const dropped = new Set([
  'filter',
  'sort',
  'reverse',
  'slice',
  'trim',
  'trimEnd',
  'trimStart',
  'replace',
  'replaceAll',
  'toSorted',
  'toReversed'
])

const exchanged: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor'
}

function changesOf(node: Node, sourceOf: (node: Node) => string): readonly Change[] {
  const part = (key: string) => node[key] as Node
  switch (node.type) {
    case 'BinaryExpression': {
      const operator = String(node['operator'])
      const [left, right] = [part('left'), part('right')]
      if (operator === '+' && [left, right].some(({type}) => type === 'StringLiteral' || type === 'TemplateLiteral')) return []
      const kind = /^(?:&&|\|\||\?\?)$/.test(operator) ? 'junction' : /[<>=]/.test(operator) ? 'comparison' : 'arithmetic'
      return (operators[operator] ?? []).map(other => ({kind, after: `(${sourceOf(left)}) ${other} (${sourceOf(right)})`}))
    }
    case 'UnaryExpression':
      return node['operator'] === '!' ? [{kind: 'negation', after: `!!(${sourceOf(part('argument'))})`}] : []
    case 'BooleanLiteral':
      return [{kind: 'boolean', after: String(!node['value'])}]
    case 'NumericLiteral':
      return [{kind: 'number', after: String(Number(node['value']) + 1)}]
    case 'StringLiteral':
      return [{kind: 'string', after: node['value'] === '' ? "'mutant'" : "''"}]
    case 'TemplateLiteral':
      return [{kind: 'string', after: '``'}]
    case 'ArrayExpression':
      return (node['elements'] as readonly unknown[]).length > 0 ? [{kind: 'list', after: '[]'}] : []
    case 'ConditionalExpression':
      return [
        {kind: 'condition', after: `(${sourceOf(part('consequent'))})`},
        {kind: 'condition', after: `(${sourceOf(part('alternate'))})`}
      ]
    case 'ExpressionStatement':
      return [{kind: 'statement', after: 'undefined'}]
    case 'CallExpression':
      return changesOfCall(node, sourceOf)
    default:
      return []
  }
}

function changesOfCall(node: Node, sourceOf: (node: Node) => string): readonly Change[] {
  const callee = node['callee'] as Node
  const property = callee.type === 'MemberExpression' ? (callee['property'] as Node) : undefined
  if (property?.type !== 'Identifier') return []
  const name = String(property['value'])
  const object = sourceOf(callee['object'] as Node)
  const other = exchanged[name]
  const rest = sourceOf(node).slice(sourceOf(callee).length)
  return [
    ...(dropped.has(name) ? [{kind: 'call', after: `(${object})`}] : []),
    ...(other ? [{kind: 'call', after: `(${object}).${other}${rest}`}] : [])
  ]
}
