import {mayMakeRules} from '../src/checks/rulemaking.js'
import {defineRule, passed, type Related} from '../src/engine/rule.js'
import type {Facts} from '../src/facts/facts.js'
import type {Fact} from '../src/facts/tables.js'
import {legislation, legislation2015} from '../src/law.js'
import type {Organ} from '../src/model/organ.js'
import type {Quantity} from '../src/model/quantity.js'

/** Whether an organ that may not make 规章 leaves their row of the table at zero. */
export default defineRule({
  id: 'rules-authority',
  group: 'tables',
  title: {
    zh: '无规章制定权的机关，规章各栏不得填写大于0的数',
    en: 'An organ that may not make rules (规章) must not report any'
  },
  description: {
    zh: '规章由国务院部门，省、自治区、直辖市人民政府，以及设区的市、自治州人民政府制定。县级、乡级人民政府，街道办事处，地方人民政府的部门没有这项权力，制发的文件应当填入规范性文件一行。政府办公厅（室）编制本级政府的报告，按政府看待。设区的市按名录核对；名录以外的“某市”可能是县级市，从名称看不出编制机关级别的，只提请核对。填“0”、没有填或者注明“县级无此项”的不报；一份报告只报一处。',
    en: 'Rules (规章) are made by the departments of the State Council and by the governments of provinces, autonomous regions and municipalities, cities with districts and autonomous prefectures. Governments of counties and townships, subdistrict offices and local departments have no such power; what they issue belongs in the row of normative documents. The office of a government counts as that government, whose report it writes. Cities with districts are looked up in a list; a 市 outside it may be of a county’s level, so that figures are only to be checked there, as where the level of the organ cannot be told. Zeros, blanks and the note 县级无此项 pass; a report has one finding at most.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: legislation,
      provision: '第九十三条第一款',
      quote: '省、自治区、直辖市和设区的市、自治州的人民政府，可以根据法律、行政法规和本省、自治区、直辖市的地方性法规，制定规章。',
      force: 'mandatory',
      editions: ['form-2021']
    },
    {kind: 'instrument', instrument: legislation, provision: '第九十一条第一款', force: 'mandatory', editions: ['form-2021']},
    {
      kind: 'instrument',
      instrument: legislation2015,
      provision: '第八十二条第一款',
      quote: '省、自治区、直辖市和设区的市、自治州的人民政府，可以根据法律、行政法规和本省、自治区、直辖市的地方性法规，制定规章。',
      force: 'mandatory',
      editions: ['form-2019']
    },
    {kind: 'instrument', instrument: legislation2015, provision: '第八十条第一款', force: 'mandatory', editions: ['form-2019']}
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'no-power': {
      zh: ({organ, row, cells, other}: Reported & Named) =>
        `“${organ}”没有规章制定权，“${row}”一行的${cells}，应当为0。如不属于规章，应填入“${other}”一行`,
      en: ({organ, row, cells, other}: Reported & Named) =>
        `“${organ}” has no power to make rules (规章), but the row “${row}” reports ${cells}, which must be 0. What is no 规章 belongs in the row “${other}”`
    },
    'city-not-listed': {
      zh: ({organ, row, cells, other}: Reported & Named) =>
        `“${organ}”不在设区的市名录中，可能是县级市，没有规章制定权，“${row}”一行填有${cells}，请核对；如不属于规章，应填入“${other}”一行`,
      en: ({organ, row, cells, other}: Reported & Named) =>
        `“${organ}” is not in the list of cities with districts; it may be of a county’s level, without the power to make rules (规章), but the row “${row}” reports ${cells}. Check them; what is no 规章 belongs in the row “${other}”`
    },
    'level-unknown': {
      zh: ({organ, row, cells, other}: Reported & Named) =>
        `从名称看不出“${organ}”有没有规章制定权，“${row}”一行填有${cells}，请核对；如不属于规章，应填入“${other}”一行`,
      en: ({organ, row, cells, other}: Reported & Named) =>
        `the name “${organ}” does not tell whether it may make rules (规章); the row “${row}” reports ${cells}. Check them; what is no 规章 belongs in the row “${other}”`
    },
    'organ-unknown': {
      zh: ({row, cells, other}: Reported) =>
        `没有看到编制报告的机关名称，“${row}”一行填有${cells}，请核对本机关有没有规章制定权；如不属于规章，应填入“${other}”一行`,
      en: ({row, cells, other}: Reported) =>
        `the report does not name its organ; the row “${row}” reports ${cells}. Check whether the organ may make rules (规章); what is no 规章 belongs in the row “${other}”`
    }
  },
  *targets({facts, report: {issuer}}): Iterable<Target> {
    if (issuer && mayMakeRules(issuer) === 'may') return
    const figures = concepts.flatMap(concept => toFigure(facts.find(concept)) ?? [])
    if (figures.length > 0) yield {figures, ...(issuer ? {issuer} : {})}
  },
  expect({figures, issuer}, {facts}) {
    const quantities = figures.map(({quantity}) => quantity)
    const filled = figures.filter(({quantity}) => quantity.value > 0)
    const [first, ...others] = filled
    if (!first) return {...passed, figures: quantities}
    const cells = filled.map(({fact, quantity}) => `${columnOf(fact)} ${quantity.raw}`).join('、')
    const reported = {row: rowOf(first.fact), cells, other: otherRowOf(facts)}
    const related: readonly Related[] = [
      ...others.map(({fact, quantity}) => ({at: quantity, message: {zh: columnOf(fact), en: `the column “${columnOf(fact)}”`}})),
      ...(issuer ? [{at: issuer.at, message: {zh: '编制机关', en: 'the organ that reports'}}] : [])
    ]
    const doubtful = {outcome: 'cantTell', at: first.quantity, related} as const
    if (!issuer) return {...doubtful, message: 'organ-unknown', data: reported}
    const data = {...reported, organ: issuer.name}
    if (mayMakeRules(issuer) === 'cannot-tell') {
      return {...doubtful, message: issuer.level === 'city' ? 'city-not-listed' : 'level-unknown', data}
    }
    return {
      outcome: 'failed',
      message: 'no-power',
      data,
      at: first.quantity,
      related,
      suggestions: [
        {
          title: {zh: '不是规章的，这些栏填“0”', en: 'Where there are no rules (规章), these cells are 0'},
          edits: filled.map(({quantity}) => ({at: quantity, newText: '0'})),
          applicability: 'display-only'
        }
      ],
      figures: quantities
    }
  }
})

const concepts = ['rules.issued', 'rules.repealed', 'rules.effective', 'rules.made', 'rules.disclosed', 'rules.disclosed-total'] as const

interface Target {
  readonly figures: readonly Figure[]
  readonly issuer?: Organ
}

interface Figure {
  readonly fact: Fact
  readonly quantity: Quantity
}

interface Reported {
  readonly row: string
  readonly cells: string
  readonly other: string
}

interface Named {
  readonly organ: string
}

function toFigure(fact: Fact | undefined): Figure | undefined {
  return fact?.answer.kind === 'figure' ? {fact, quantity: fact.answer.quantity} : undefined
}

function columnOf({column}: Fact): string {
  return column.path.at(-1) ?? ''
}

function rowOf({row}: Fact): string {
  return row.spec.path.at(-1) ?? ''
}

/** The row for what is no 规章, as the form calls it. */
function otherRowOf(facts: Facts): string {
  const other = facts.find('documents.issued') ?? facts.find('documents.made')
  return other ? rowOf(other) : '规范性文件'
}
