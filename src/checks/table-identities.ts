import type {Context, Related, Verdict} from '../engine/rule.js'
import type {Fact} from '../facts/tables.js'
import type {Bilingual} from '../language.js'
import {columnOf, figuresOf, nameOf, placeOf, rowOf, showValue, writtenAs} from './cells.js'
import {diagnose, type OpenIdentity, type Slip} from './diagnosis.js'
import {countOf, type Identity, type IdentityKind} from './identities.js'

/** The rule that each kind of equation belongs to. A slip that breaks several belongs to the first of them that runs. */
const owners: Readonly<Record<IdentityKind, string>> = {
  row: 'requests-row-total',
  column: 'requests-column-total',
  balance: 'requests-balance'
}

/** What a rule on equations is about: one that holds, a wrong cell, a broken one that no single cell explains, a table that was misread. */
export type IdentityTarget =
  | {readonly kind: 'held'; readonly identity: Identity}
  | {readonly kind: 'slip'; readonly slip: Slip}
  | {readonly kind: 'open'; readonly open: OpenIdentity}
  | {readonly kind: 'doubt'; readonly identities: readonly Identity[]}

/** Targets, messages and verdicts of the rules on the equations of the table of applications. */
export function equation(kind: IdentityKind) {
  return {
    messages,
    *targets({facts, active}: Context): Iterable<IdentityTarget> {
      const {held, slips, open, doubtful} = diagnose(facts)
      for (const identity of held) if (identity.kind === kind) yield {kind: 'held', identity}
      for (const slip of slips) if (ownerOf(slip, active) === kind) yield {kind: 'slip', slip}
      for (const item of open) if (item.identity.kind === kind) yield {kind: 'open', open: item}
      if (doubtful.length > 0 && ownerOf({identities: doubtful}, active) === kind) yield {kind: 'doubt', identities: doubtful}
    },
    expect(target: IdentityTarget): Verdict<typeof messages> {
      switch (target.kind) {
        case 'held':
          return {outcome: 'passed', figures: figuresOf([...target.identity.left, ...target.identity.right])}
        case 'slip':
          return judgeSlip(target.slip)
        case 'open':
          return judgeOpen(target.open)
        case 'doubt':
          return judgeDoubt(target.identities)
      }
    }
  }
}

function ownerOf({identities}: Pick<Slip, 'identities'>, active: ReadonlySet<string>): IdentityKind | undefined {
  const kinds = (Object.keys(owners) as readonly IdentityKind[]).filter(kind => active.has(owners[kind]))
  return kinds.find(kind => identities.some(identity => identity.kind === kind))
}

/** Whether a rule that runs says of a cell that it is wrong, or of its whole table that it was misread. */
export function isExplained(fact: Fact, {facts, active}: Pick<Context, 'facts' | 'active'>): boolean {
  const {slips, doubtful} = diagnose(facts)
  const own = slips.find(slip => slip.fact === fact || slip.also.some(other => other.fact === fact))
  if (own) return ownerOf(own, active) !== undefined
  return fact.applicant !== undefined && doubtful.length > 0 && ownerOf({identities: doubtful}, active) !== undefined
}

export interface WrongCell {
  readonly cell: Bilingual
  readonly is: Bilingual
  readonly value: number
  readonly equations: Bilingual
  readonly also?: Bilingual
}

export interface WrongRow {
  readonly row: string
  readonly cells: Bilingual
  readonly isShifted: boolean
  readonly equations: Bilingual
}

export interface Broken {
  readonly equation: Bilingual
  readonly isBalance: boolean
  readonly inTotal?: number
  readonly candidates?: Bilingual
}

const messages = {
  'wrong-cell': {
    zh: ({cell, is, value, equations, also}: WrongCell) =>
      `${cell.zh}填的是${pad(is.zh)}，应为 ${value}：${equations.zh}${also ? `；${also.zh}也要相应改` : ''}`,
    en: ({cell, is, value, equations, also}: WrongCell) =>
      `${cell.en} says ${is.en} and would have to be ${value}: ${equations.en}${also ? `; ${also.en} as well` : ''}`
  },
  'wrong-column': {
    zh: ({row, cells, equations}: WrongRow) => `“${row}”行可能填错了列，${cells.zh}：${equations.zh}`,
    en: ({row, cells, equations}: WrongRow) => `a figure of row “${row}” may stand in the wrong column; ${cells.en}: ${equations.en}`
  },
  'wrong-row': {
    zh: ({row, cells, isShifted, equations}: WrongRow) =>
      `“${row}”行与其他各行都对不上${isShifted ? '，看来整行错了一列' : ''}，按其他各行推算，${cells.zh}：${equations.zh}`,
    en: ({row, cells, isShifted, equations}: WrongRow) =>
      `row “${row}” agrees with none of the others${isShifted ? ' and seems to be shifted by one column' : ''}; by the other rows ${cells.en}: ${equations.en}`
  },
  unbalanced: {
    zh: ({equation, isBalance, inTotal, candidates}: Broken) =>
      `${equation.zh}，两${isBalance ? '边' : '数'}应当相等${inTotal === undefined ? '' : `；总计列相应相差 ${inTotal}`}${candidates ? `。可能是${candidates.zh}` : ''}`,
    en: ({equation, inTotal, candidates}: Broken) =>
      `${equation.en}; both should be equal${inTotal === undefined ? '' : `; the totals are off by ${inTotal} accordingly`}${candidates ? `. It may be ${candidates.en}` : ''}`
  },
  misread: {
    zh: ({count}: {count: number}) => `申请情况表有 ${count} 处合计不符，表格可能在复制、转换时错行或错列，请对照原表核对`,
    en: ({count}: {count: number}) =>
      `${count} sums of the table of applications are off; rows or columns were probably shifted when the table was copied, so please compare with the original`
  }
} as const

/** 「填的是 7，」「填的是空白，」 */
function pad(written: string): string {
  return /^\d/.test(written) ? ` ${written}` : written
}

function judgeSlip(slip: Slip): Verdict<typeof messages> {
  return slip.kind === 'cell' ? judgeCell(slip) : judgeRow(slip)
}

/** Several figures of a row that are off together. */
function judgeRow({kind, fact, value, also, identities}: Slip): Verdict<typeof messages> {
  const wrong = [{fact, value}, ...also]
  const cells = wrong.map(({fact: cell, value: right}) => ({
    zh: `“${columnOf(cell)}”应为 ${right}`,
    en: `“${columnOf(cell)}” would have to be ${right}`
  }))
  return {
    outcome: 'failed',
    message: kind === 'row' ? 'wrong-row' : 'wrong-column',
    data: {
      row: rowOf(fact),
      cells: listed(cells),
      isShifted: isShifted(fact, wrong),
      equations: joined(identities.slice(0, mostTold).map(describe))
    },
    at: placeOf(fact),
    related: [...also.map(({fact: other, value: right}) => relate(other, right)), ...identities.map(identity => sumAt(identity, fact))],
    suggestions: wrong.map(({fact: cell, value: right}) => showValue(cell, right)),
    figures: figuresOf(identities.flatMap(({left, right}) => [...left, ...right]))
  }
}

/** Enough equations to see why; the others are told at their places. */
const mostTold = 2

/** Whether the figures of a row are those it should have, one column further on. */
function isShifted({row}: Fact, wrong: readonly {readonly fact: Fact; readonly value: number}[]): boolean {
  const printed = row.facts.map(fact => countOf(fact) ?? 0)
  const right = row.facts.map(fact => wrong.find(cell => cell.fact === fact)?.value ?? countOf(fact) ?? 0)
  const isSame = (one: readonly number[], other: readonly number[]) => one.every((value, at) => value === other[at])
  return isSame(printed.slice(1), right.slice(0, -1)) || isSame(printed.slice(0, -1), right.slice(1))
}

function judgeCell({fact, value, also, identities}: Slip): Verdict<typeof messages> {
  const texts = identities.map(describe)
  const others = also.map(({fact: other, value: right}) => ({
    zh: `${nameOf(other).zh}（应为 ${right}）`,
    en: `${nameOf(other).en} (${right})`
  }))
  return {
    outcome: 'failed',
    message: 'wrong-cell',
    data: {
      cell: nameOf(fact),
      is: writtenAs(fact),
      value,
      equations: joined(texts),
      ...(others.length > 0 ? {also: joined(others)} : {})
    },
    at: placeOf(fact),
    related: [...also.map(({fact: other, value: right}) => relate(other, right)), ...identities.map(identity => sumAt(identity, fact))],
    suggestions: [showValue(fact, value)],
    figures: figuresOf(identities.flatMap(({left, right}) => [...left, ...right]))
  }
}

function judgeOpen({identity, inTotal, candidates}: OpenIdentity): Verdict<typeof messages> {
  const few = candidates.length >= 2 && candidates.length <= mostNamed ? candidates : []
  const named = few.map(({fact, value}) => ({zh: `${nameOf(fact).zh}应为 ${value}`, en: `${nameOf(fact).en}, which would be ${value}`}))
  const target = identity.right.at(-1) ?? identity.left[0]
  const others = [...identity.left, ...identity.right].filter(fact => fact !== target)
  if (!target) throw new Error('expected an equation to have cells, got none')
  return {
    outcome: 'failed',
    message: 'unbalanced',
    data: {
      equation: describe(identity),
      isBalance: identity.kind === 'balance',
      ...(inTotal ? {inTotal: Math.abs(inTotal.difference)} : {}),
      ...(named.length > 0 ? {candidates: either(named)} : {})
    },
    at: placeOf(target),
    related: (identity.kind === 'column' ? others.filter(fact => (countOf(fact) ?? 0) > 0) : others).map(fact => ({
      at: placeOf(fact),
      message: identity.kind === 'column' ? nameOf(fact) : nameWithValue(fact, candidates)
    })),
    suggestions: few.map(({fact, value}) => showValue(fact, value)),
    figures: figuresOf([...identity.left, ...identity.right, ...(inTotal ? [...inTotal.left, ...inTotal.right] : [])])
  }
}

/** Two cells that explain it equally well are both named; more are told at their places. */
const mostNamed = 2

function nameWithValue(fact: Fact, candidates: OpenIdentity['candidates']): Bilingual {
  const name = nameOf(fact)
  const value = candidates.find(candidate => candidate.fact === fact)?.value
  if (value === undefined) return name
  return {zh: `${name.zh}；如果只有这一项有误，应为 ${value}`, en: `${name.en}; it would be ${value} if only this item were wrong`}
}

/** Enough to see that the table is shifted. */
const mostShown = 4

function judgeDoubt(identities: readonly Identity[]): Verdict<typeof messages> {
  const [first, ...others] = identities.flatMap(({right}) => right.slice(0, 1))
  if (!first) throw new Error('expected broken equations, got none')
  return {
    outcome: 'cantTell',
    message: 'misread',
    data: {count: identities.length},
    at: placeOf(first),
    related: others.slice(0, mostShown).map(fact => ({at: placeOf(fact), message: {zh: '合计不符', en: 'this sum is off'}}))
  }
}

/** An equation with its figures, in the words of the form. */
function describe({kind, left, right}: Identity): Bilingual {
  const sum = left.reduce((all, fact) => all + (countOf(fact) ?? 0), 0)
  const [total, carriedOut] = right
  const is = (total && countOf(total)) ?? 0
  const column = total ? columnOf(total) : ''
  switch (kind) {
    case 'row': {
      const row = total ? rowOf(total) : ''
      return {
        zh: `“${row}”行各类申请人相加为 ${sum}，总计为 ${is}`,
        en: `in row “${row}” the applicants add up to ${sum}, the total says ${is}`
      }
    }
    case 'column':
      if (total && total.concept !== 'requests.concluded') {
        return {
          zh: `“${column}”列“${rowOf(total)}”各小项相加为 ${sum}，小计为 ${is}`,
          en: `in column “${column}” the items of “${rowOf(total)}” add up to ${sum}, the sub-total says ${is}`
        }
      }
      return {
        zh: `“${column}”列各项办理结果相加为 ${sum}，（七）总计为 ${is}`,
        en: `in column “${column}” the outcomes add up to ${sum}, （七）总计 says ${is}`
      }
    case 'balance': {
      const [received, carriedIn] = left.map(fact => countOf(fact) ?? 0)
      const out = (carriedOut && countOf(carriedOut)) ?? 0
      return {
        zh: `“${column}”列：本年新收 ${received} + 上年结转 ${carriedIn} = ${sum}，办理结果总计 ${is} + 结转下年度 ${out} = ${is + out}`,
        en: `column “${column}”: received ${received} + carried in ${carriedIn} = ${sum}, concluded ${is} + carried out ${out} = ${is + out}`
      }
    }
  }
}

/** Where an equation's sum stands, or its last term where the wrong cell is the sum itself. */
function sumAt(identity: Identity, wrong: Fact): Related {
  const cells = [...identity.right, ...identity.left]
  const fact = cells.find(cell => cell !== wrong) ?? wrong
  return {at: placeOf(fact), message: describe(identity)}
}

function relate(fact: Fact, value: number): Related {
  return {
    at: placeOf(fact),
    message: {zh: `${nameOf(fact).zh}相应应为 ${value}`, en: `${nameOf(fact).en} would have to be ${value} as well`}
  }
}

function listed(texts: readonly Bilingual[]): Bilingual {
  return {zh: texts.map(({zh}) => zh).join('、'), en: texts.map(({en}) => en).join(', ')}
}

function joined(texts: readonly Bilingual[]): Bilingual {
  return {zh: texts.map(({zh}) => zh).join('；'), en: texts.map(({en}) => en).join('; ')}
}

function either(texts: readonly Bilingual[]): Bilingual {
  return {zh: texts.map(({zh}) => zh).join('，或者'), en: texts.map(({en}) => en).join(', or ')}
}
