/** Complete and consistent reports of every edition, level, size, manner and format: nothing in one is at fault. */

import type {Edition, SectionKey} from '../../../src/editions/edition.js'
import {editions} from '../../../src/editions/index.js'
import type {Serialisation} from '../../../test/forms.js'
import {type Block, type Draft, type DraftSection, type Format, heading, paragraph, type Sentence} from './draft.js'
import {manners} from './manners/index.js'
import type {Manner} from './manners/manner.js'
import {type Plan, planReport, type Size} from './plan.js'
import {type Random, randomFrom} from './random.js'

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
  // the form that is in force is what is written today
  const edition = random.isLikely(0.55) ? editionOf('form-2021') : random.choose(editions)
  const size = sizes[index % sizes.length] ?? 'small'
  const plan = planReport(edition, random.between(...years[edition.id]), size, random)
  const manner = manners[Math.floor(index / sizes.length) % manners.length]
  if (!manner) throw new Error('expected at least one manner')
  const [format, tables] = random.choose(layouts)
  return compose(plan, manner, format, random.choose(tables), random)
}

function editionOf(id: Edition['id']): Edition {
  const edition = editions.find(candidate => candidate.id === id)
  if (!edition) throw new Error(`expected an edition ${id}`)
  return edition
}

function compose(plan: Plan, manner: Manner, format: Format, tables: Serialisation, random: Random): Draft {
  const {edition, organ, year, published} = plan
  const [yearOf, month, day] = published.split('-').map(Number)
  const titles =
    random.isLikely(0.3) && format !== 'markdown'
      ? [organ.name, `${year}年政府信息公开工作年度报告`]
      : [random.isLikely(0.3) ? `${year}年${organ.name}政府信息公开工作年度报告` : `${organ.name}${year}年政府信息公开工作年度报告`]
  return {
    plan,
    edition,
    title: titles,
    preamble: [paragraph(...manner.introduction(plan, random))],
    sections: edition.id === 'narrative' ? narrativeSections(plan, manner, random) : formSections(plan, manner, random),
    signoff: random.isLikely(0.4) ? [organ.name, `${yearOf}年${month}月${day}日`] : [],
    format,
    tables
  }
}

const ordinals = '一二三四五六七八九十'

function formSections(plan: Plan, manner: Manner, random: Random): readonly DraftSection[] {
  return plan.edition.sections.map(({key, ordinal, title}) => {
    const spec = plan.edition.tables.find(({section}) => section === key)
    const prose = bodyOf(key, plan, manner, random)
    const table: readonly Block[] = spec ? [{kind: 'table', spec, values: plan.tables[key] ?? []}] : []
    return {key, heading: `${ordinals[ordinal - 1]}、${title}`, blocks: spec ? table : prose}
  })
}

function bodyOf(key: SectionKey, plan: Plan, manner: Manner, random: Random): readonly Block[] {
  const tell = (
    name: 'published' | 'documents' | 'requests' | 'management' | 'platforms' | 'supervision' | 'cases' | 'fees' | 'others' | 'opening'
  ) => manner[name](plan, random)
  switch (key) {
    case 'overview':
      return plan.edition.id === 'ten-section-2020'
        ? [paragraph(...tell('opening')), paragraph(...tell('management'))]
        : [paragraph(...tell('opening')), ...themes(plan, manner, random)]
    case 'disclosure':
      return [paragraph(...tell('published'))]
    case 'openness':
      return [paragraph(...tell('documents'))]
    case 'new-media':
      return [paragraph({parts: [`现有政务新媒体账号1个，由专人管理，每季度自查${random.between(1, 3)}次。`], topic: 'platforms'})]
    case 'platforms':
      return [paragraph(...tell('platforms'))]
    case 'grassroots':
      return [paragraph(...tell('supervision'))]
    case 'requests':
      return [paragraph(...tell('requests'))]
    case 'cases':
      return [paragraph(...tell('cases'))]
    case 'problems':
      return manner.problems(plan, random).map(sentences => paragraph(...sentences))
    case 'others':
      return [paragraph(...tell('fees')), paragraph(...tell('others'))]
  }
}

/** The five themes that the form asks the overview to tell of. */
function themes(plan: Plan, manner: Manner, random: Random): readonly Block[] {
  const told: readonly (readonly [string, readonly Sentence[]])[] = [
    ['主动公开', [...manner.published(plan, random), ...manner.documents(plan, random)]],
    ['依申请公开', manner.requests(plan, random)],
    ['政府信息管理', manner.management(plan, random)],
    ['政府信息公开平台建设', manner.platforms(plan, random)],
    ['监督保障', manner.supervision(plan, random)]
  ]
  return told.flatMap(([title, sentences], at) =>
    manner.themes === 'headings'
      ? [heading(`（${ordinals[at]}）${title}`), paragraph(...sentences)]
      : [paragraph({parts: [`${title}方面。`]}, ...sentences)]
  )
}

/** Until 2018 every organ had titles of its own. */
function narrativeSections(plan: Plan, manner: Manner, random: Random): readonly DraftSection[] {
  const section = (key: SectionKey, title: string, ...paragraphs: readonly (readonly Sentence[])[]) => ({
    key,
    title,
    blocks: paragraphs.map(sentences => paragraph(...sentences))
  })
  const sections = [
    section('overview', '概述', manner.opening(plan, random), manner.management(plan, random), manner.supervision(plan, random)),
    section('disclosure', '主动公开政府信息情况', manner.published(plan, random), manner.documents(plan, random)),
    section('requests', '依申请公开政府信息情况', manner.requests(plan, random)),
    section('others', '政府信息公开的收费及减免情况', manner.fees(plan, random)),
    section('cases', '因政府信息公开申请行政复议、提起行政诉讼的情况', manner.cases(plan, random)),
    section('problems', '存在的主要问题和改进措施', ...manner.problems(plan, random))
  ]
  return sections.map(({key, title, blocks}, at) => ({key, heading: `${ordinals[at]}、${title}`, blocks}))
}
