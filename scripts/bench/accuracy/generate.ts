/** Complete and consistent reports of every edition, level, size, manner and format: nothing in one is at fault. */

import type {Edition, SectionKey} from '../../../src/editions/edition.js'
import {editions} from '../../../src/editions/index.js'
import type {Serialisation} from '../../../test/forms.js'
import {type Random, randomFrom} from '../../random.js'
import {
  about,
  type Block,
  type Draft,
  type DraftSection,
  type Format,
  figure,
  heading,
  ordinals,
  paragraph,
  type Sentence,
  say
} from './draft.js'
import {asideOn} from './manners/asides.js'
import {manners} from './manners/index.js'
import type {Manner, Told} from './manners/manner.js'
import {type Plan, planReport, type Size} from './plan.js'

const sizes: readonly Size[] = ['zero', 'small', 'medium', 'large']
const layouts: readonly (readonly [Format, readonly Serialisation[]])[] = [
  ['markdown', ['pipes in the form’s grid', 'pipes with one column of labels', 'HTML with merged cells']],
  ['text', ['columns by spaces', 'label and figures on a line', 'bars without a rule', 'one cell a line', 'labels broken over lines']],
  ['bare-text', ['columns by spaces', 'label and figures on a line', 'one cell a line']]
]

/** The years a report of an edition is about here. */
const years: Readonly<Record<Edition['id'], readonly [number, number]>> = {
  narrative: [2012, 2018],
  'form-2019': [2019, 2020],
  'form-2021': [2021, 2025],
  'ten-section-2020': [2020, 2020]
}

/** The report of a number: the same number gives the same report. Every edition, size, manner and format comes round. */
export function generate(index: number): Draft {
  const random = randomFrom(index)
  const manner = manners[Math.floor(index / sizes.length) % manners.length]
  if (!manner) throw new Error('expected at least one manner')
  const written = editions.filter(({id}) => manner.editions?.includes(id) ?? true)
  // the form that is in force is what is written today
  const edition = random.isLikely(0.55) ? (written.find(({id}) => id === 'form-2021') ?? random.choose(written)) : random.choose(written)
  const own = manner.sizes ?? sizes
  const size = own[index % own.length] ?? 'small'
  const plan = planReport(edition, random.between(...years[edition.id]), size, random, manner.kinds)
  const [format, tables] = random.choose(layouts)
  return compose(plan, manner, format, random.choose(tables), random)
}

function compose(plan: Plan, manner: Manner, format: Format, tables: Serialisation, random: Random): Draft {
  const {edition, published} = plan
  const shape = shapeOf(format, random)
  return {
    plan,
    edition,
    title: titleOf(plan, format, random),
    preamble: preambleOf(manner.introduction(plan, random), random),
    sections: edition.id === 'narrative' ? narrativeSections(plan, manner, random, shape) : formSections(plan, manner, random, shape),
    signoff: signoffOf(plan, random),
    format,
    tables,
    isSetOff: random.isLikely(0.12),
    ...(random.isLikely(0.5) ? {published} : {})
  }
}

/** 「（一）」「(一)」「1. 」「1．」「1、」 */
type Markers = '（一）' | '(一)' | '1. ' | '1．' | '1、'

/** How a report is laid out, whoever tells it. */
interface Shape {
  /** What numbers the themes of the overview. */
  readonly markers: Markers
  /** Whether the words of a theme follow its heading on the line. */
  readonly isRunOn: boolean
  /** Whether the section on problems has headings of its own. */
  readonly isParted: boolean
  /** Whether a sentence stands above each table. */
  readonly isTold: boolean
}

function shapeOf(format: Format, random: Random): Shape {
  return {
    markers: random.choose(['（一）', '（一）', '（一）', '（一）', '（一）', '（一）', '(一)', '1. ', '1．', '1、']),
    isRunOn: format !== 'markdown' && random.isLikely(0.3),
    isParted: random.isLikely(0.3),
    isTold: random.isLikely(0.35)
  }
}

function titleOf({organ, year}: Plan, format: Format, random: Random): readonly string[] {
  if (format !== 'markdown' && random.isLikely(0.3)) return [organ.name, `${year}年政府信息公开工作年度报告`]
  return [random.isLikely(0.3) ? `${year}年${organ.name}政府信息公开工作年度报告` : `${organ.name}${year}年政府信息公开工作年度报告`]
}

/** Contact in a paragraph of its own, or all in one. */
function preambleOf(told: readonly Sentence[], random: Random): readonly Block[] {
  const contact = told.filter(({topic}) => topic === 'contact')
  if (contact.length === 0 || contact.length === told.length || random.isLikely(0.6)) return [paragraph(...told)]
  return [paragraph(...told.filter(({topic}) => topic !== 'contact')), paragraph(...contact)]
}

function signoffOf({organ, published}: Plan, random: Random): readonly string[] {
  if (!random.isLikely(0.4)) return []
  const [year = '', month, day] = published.split('-')
  // the office signs for its government
  const signer = organ.kind === 'government' && random.isLikely(0.4) ? `${organ.name}办公室` : organ.name
  const inWords = [...year].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('')
  return [
    signer,
    random.isLikely(0.15) ? `${inWords}年${inTens(Number(month))}月${inTens(Number(day))}日` : `${year}年${Number(month)}月${Number(day)}日`
  ]
}

/** 「十三」「二十八」 */
function inTens(value: number): string {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? ordinals[tens - 1] : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 ? ordinals[(value % 10) - 1] : ''}`
}

function formSections(plan: Plan, manner: Manner, random: Random, shape: Shape): readonly DraftSection[] {
  return plan.edition.sections.map(({key, ordinal, title}) => {
    const spec = plan.edition.tables.find(({section}) => section === key)
    const own = plan.sections.find(section => section.key === key)?.title ?? title
    const blocks: readonly Block[] = spec
      ? [...(shape.isTold ? aboveTable(key, plan, manner, random) : []), {kind: 'table', spec, values: plan.tables[key] ?? []}]
      : bodyOf(key, plan, manner, random, shape)
    return {key, heading: `${ordinals[ordinal - 1]}、${own}`, blocks}
  })
}

/** A sentence above a table, which says again what the table says. */
function aboveTable(key: SectionKey, plan: Plan, manner: Manner, random: Random): readonly Block[] {
  const {requests, year} = plan
  if (key === 'cases') return tell('cases', plan, manner, random)
  if (key === 'disclosure') return [paragraph(say`${year}年度主动公开政府信息的具体数量见下表。`)]
  if (requests.received + requests.carriedIn === 0)
    return [paragraph(about('received', say`${year}年度没有新收的政府信息公开申请，各项数据见下表。`))]
  return [
    paragraph(
      about(
        'received',
        say`${year}年度新收政府信息公开申请${figure('received', requests.received)}件，办结${figure('concluded', requests.concluded)}件，具体情况如下：`
      )
    )
  ]
}

/** What a hand says of a topic: in its own blocks, or in one paragraph. */
function tell(topic: Told, plan: Plan, manner: Manner, random: Random): readonly Block[] {
  const blocks = manner.blocks?.[topic]?.(plan, random)
  if (blocks) return blocks
  const sentences = manner[topic](plan, random)
  return sentences.length > 0 ? [paragraph(...sentences, asideOn(topic, plan, random))] : []
}

function bodyOf(key: SectionKey, plan: Plan, manner: Manner, random: Random, shape: Shape): readonly Block[] {
  const told = (...topics: readonly Told[]) => topics.flatMap(topic => tell(topic, plan, manner, random))
  switch (key) {
    case 'overview':
      return plan.edition.id === 'ten-section-2020'
        ? told('opening', 'management')
        : [...told('opening'), ...themes(plan, manner, random, shape)]
    case 'disclosure':
      return told('published')
    case 'openness':
      return told('documents')
    case 'new-media':
      return [
        paragraph({parts: [`政务新媒体由专人管理，每季度自查${random.between(1, 3)}次，内容发布前经分管负责人审定。`], topic: 'platforms'})
      ]
    case 'platforms':
      return told('platforms')
    case 'grassroots':
      return told('supervision')
    case 'requests':
      return told('requests')
    case 'cases':
      return told('cases')
    case 'problems':
      return problems(plan, manner, random, shape)
    case 'others':
      return told('fees', 'others')
  }
}

/** Problems and what is done about them; under headings of their own where there are two paragraphs. */
function problems(plan: Plan, manner: Manner, random: Random, {isParted, markers}: Shape): readonly Block[] {
  const [first, second, ...more] = manner.problems(plan, random).map(sentences => paragraph(...sentences))
  if (!first || !second || more.length > 0 || !isParted) return [first, second, ...more].filter(block => block !== undefined)
  const [one, two] = ['一', '二'].map((ordinal, at) => markers.replace('一', ordinal).replace('1', String(at + 1)))
  return [
    heading(`${one}${random.choose(['存在的主要问题', '存在的问题', '主要问题'])}`),
    first,
    heading(`${two}${random.choose(['改进情况', '改进措施', '下一步打算'])}`),
    second
  ]
}

const plainThemes = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'] as const

/** The five themes that the form asks the overview to tell of. */
function themes(plan: Plan, manner: Manner, random: Random, {markers, isRunOn}: Shape): readonly Block[] {
  const topics: readonly (readonly Told[])[] = [['published', 'documents'], ['requests'], ['management'], ['platforms'], ['supervision']]
  const suffix = random.choose(['', '', '情况', '方面'])
  return topics.flatMap((topic, at): readonly Block[] => {
    const blocks = topic.flatMap(one => tell(one, plan, manner, random))
    const joined = blocks.every(block => block.kind === 'paragraph')
      ? [paragraph(...blocks.flatMap(block => (block.kind === 'paragraph' ? block.sentences : [])))]
      : blocks
    const isInItems = topic.some(one => manner.blocks?.[one] !== undefined)
    const body = isInItems ? blocks : joined
    const number = markers.replace('一', ordinals[at] ?? '').replace('1', String(at + 1))
    const isInWords = manner.themes === 'run-in'
    const title = manner.themeTitles?.[at] ?? `${plainThemes[at]}${isInWords ? '方面。' : suffix}`
    const [first] = body
    if (isInWords || (isRunOn && !isInItems)) {
      const opener: Sentence = {parts: [isInWords ? title : `${number}${title}。`]}
      return first?.kind === 'paragraph' ? [paragraph(opener, ...first.sentences), ...body.slice(1)] : [paragraph(opener), ...body]
    }
    return [heading(`${manner.blocks && !markers.includes('一') ? `（${ordinals[at]}）` : number}${title}`), ...body]
  })
}

/** Until 2018 every organ had titles of its own. */
function narrativeSections(plan: Plan, manner: Manner, random: Random, shape: Shape): readonly DraftSection[] {
  const told = (...topics: readonly Told[]) => topics.flatMap(topic => tell(topic, plan, manner, random))
  const blocksOf = (key: SectionKey): readonly Block[] => {
    switch (key) {
      case 'overview':
        return told('opening', 'management', 'platforms', 'supervision')
      case 'disclosure':
        return told('published', 'documents')
      case 'requests':
        return told('requests')
      case 'cases':
        return told('cases')
      case 'problems':
        return problems(plan, manner, random, shape)
      default:
        return told('fees')
    }
  }
  return plan.sections.map(({key, title}, at) => ({key, heading: `${ordinals[at]}、${title}`, blocks: blocksOf(key)}))
}
