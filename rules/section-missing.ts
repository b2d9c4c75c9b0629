import {headingOf, isNamed, type NamedSection, readOutline} from '../src/checks/headings.js'
import {type Context, defineRule, passed} from '../src/engine/rule.js'
import type {GluedTitle} from '../src/facts/glued-titles.js'
import {format2019, format2021, regulation} from '../src/law.js'
import type {Located} from '../src/model/source.js'

/** Whether the report has every section of its form. */
export default defineRule({
  id: 'section-missing',
  group: 'structure',
  title: {zh: '报告应当包含格式规定的各个部分，不得缺少', en: 'A report must have every section of its form'},
  description: {
    zh: '按一级标题逐一核对格式规定的各个部分，通行的不同写法都算有。换了名称、由序号和前后标题认出的部分不算缺少，由 section-title 报告。标题与正文连成一段、只剩表格或者只剩文字的，说“标题未识别”，不说缺少。2018年及以前的报告没有统一格式，不核对。',
    en: 'Each section of the form is looked for among the headings, in any accepted wording. One that goes by another name but is known by its number and neighbours is left to section-title. Where a heading was run into the text, or only its table or its text is there, the finding cannot tell. Reports until 2018 had no common form.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: regulation,
      provision: '第五十条',
      quote: '全国政府信息公开工作主管部门应当公布政府信息公开工作年度报告统一格式，并适时更新。',
      force: 'mandatory'
    },
    {
      kind: 'instrument',
      instrument: format2019,
      provision: '附件',
      force: 'format',
      editions: ['form-2019', 'ten-section-2020']
    },
    {
      kind: 'instrument',
      instrument: format2021,
      provision: '通知正文',
      quote: '年度报告内容，要严格按照《中华人民共和国政府信息公开条例》第五十条的规定确定，不能遗漏，也不宜泛化。',
      force: 'format',
      editions: ['form-2021']
    }
  ],
  severity: 'error',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    between: {
      zh: ({title, before, after}: Between) => `缺少“${title}”，应当排在“${before}”和“${after}”之间`,
      en: ({title, before, after}: Between) => `“${title}” is missing; it belongs between “${before}” and “${after}”`
    },
    first: {
      zh: ({title, after}: Omit<Between, 'before'>) => `缺少“${title}”，应当排在“${after}”之前`,
      en: ({title, after}: Omit<Between, 'before'>) => `“${title}” is missing; it belongs before “${after}”`
    },
    last: {
      zh: ({title, before}: Omit<Between, 'after'>) => `缺少“${title}”，应当排在“${before}”之后`,
      en: ({title, before}: Omit<Between, 'after'>) => `“${title}” is missing; it belongs after “${before}”`
    },
    'none-found': {
      zh: ({first, last, count}: Whole) => `全文没有格式规定的标题，应当依次有“${first}”至“${last}”共${count}个部分`,
      en: ({first, last, count}: Whole) => `no heading of the form is there; ${count} sections are expected, from “${first}” to “${last}”`
    },
    'heading-lost': {
      zh: ({titles}: {titles: string}) =>
        `未识别到标题“${titles}”，但这里有相应的文字或者表格。标题可能漏写，也可能与正文连成了一段，请核对`,
      en: ({titles}: {titles: string}) =>
        `the heading “${titles}” was not recognised, though its words or its table are here; it may be left out or run into the text`
    }
  },
  *targets(context): Iterable<Target> {
    const named = context.facts.sections.filter(isNamed)
    const lost = context.facts.gluedTitles
    const [first] = lost
    if (named.length === 0 && lost.length < severalLost) return yield {kind: 'none', at: placeOfReport(context)}
    if (first) yield {kind: 'lost', lost, at: first.at}
    if (named.length > 0) for (const bound of named) yield {kind: 'present', bound}
    const {missing} = readOutline(context)
    for (const spec of missing) {
      if (named.length === 0 || lost.some(other => other.spec.key === spec.key)) continue
      const before = named.filter(bound => bound.spec.ordinal < spec.ordinal).reduce<NamedSection | undefined>(later, undefined)
      const after = named.filter(bound => bound.spec.ordinal > spec.ordinal).reduce<NamedSection | undefined>(earlier, undefined)
      yield {kind: 'missing', title: headingOf(spec), before, after}
    }
  },
  expect(target, {edition, facts}) {
    if (target.kind === 'present') return passed
    if (target.kind === 'lost') {
      const titles = target.lost.map(({spec}) => headingOf(spec)).join('”“')
      return {outcome: 'cantTell', message: 'heading-lost', data: {titles}, at: target.at}
    }
    if (target.kind === 'none') {
      const [first] = edition.sections
      const last = edition.sections.at(-1)
      const data = {first: first ? headingOf(first) : '', last: last ? headingOf(last) : '', count: `${edition.sections.length}`}
      return {outcome: 'failed', message: 'none-found', data, at: target.at}
    }
    const {title} = target
    const before = target.before?.section.heading
    const after = target.after?.section.heading
    const related = before && after ? [{at: before, message: {zh: '应当排在这一部分之后', en: 'it belongs behind this section'}}] : []
    if (before && after) {
      const data = {title, before: before.value, after: after.value}
      return {outcome: 'failed', message: 'between', data, at: after, related}
    }
    if (after) return {outcome: 'failed', message: 'first', data: {title, after: after.value}, at: after}
    const at = facts.sections.at(-1)?.section.heading
    if (before && at) return {outcome: 'failed', message: 'last', data: {title, before: before.value}, at}
    return passed
  }
})

interface Between {
  readonly title: string
  readonly before: string
  readonly after: string
}

interface Whole {
  readonly first: string
  readonly last: string
  readonly count: string
}

type Target =
  | {readonly kind: 'present'; readonly bound: NamedSection}
  | {readonly kind: 'lost'; readonly lost: readonly GluedTitle[]; readonly at: Located}
  | {readonly kind: 'none'; readonly at: Located}
  | {readonly kind: 'missing'; readonly title: string; readonly before: NamedSection | undefined; readonly after: NamedSection | undefined}

/** With so many titles inside the text, the whole report stands in one paragraph. */
const severalLost = 2

function placeOfReport({report}: Context): Located {
  return report.sections[0]?.heading ?? report.title ?? report.statements[0] ?? report
}

function later(one: NamedSection | undefined, other: NamedSection): NamedSection {
  return one && one.spec.ordinal > other.spec.ordinal ? one : other
}

function earlier(one: NamedSection | undefined, other: NamedSection): NamedSection {
  return one && one.spec.ordinal < other.spec.ordinal ? one : other
}
