import {type CarriedColumn, compareCarried} from '../src/checks/across-years.js'
import {defineRule, type FixOffer, passed, type Related} from '../src/engine/rule.js'

/** Whether what was carried over into the year is what the year before carried out of it. */
export default defineRule({
  id: 'carried-in-matches-prior',
  group: 'across-reports',
  title: {
    zh: '上年结转各列应当等于上一年报告的结转下年度各列',
    en: 'Applications carried over from last year must be those that last year’s report carried forward, column by column'
  },
  description: {
    zh: '上一年结转下来的申请，就是本年从上年接过来的申请，各类申请人分别相等。有几列不一致的，合为一条；只有总计列不一致的，指在总计列。上一年度报告该行相加不对、该列勾稽关系不成立、没有该行或者没有填数字的，不比较；单元格有注的不比较；报告写明机构改革、合并、更名的，不比较；没有上一年度报告的不适用。',
    en: 'What one year carries forward is what the next receives from it, for each kind of applicant. Several columns that differ make one finding; where the total alone differs, it stands at the total. A row or column of last year’s report that does not add up, is missing or holds no figures is not gone by, nor is a cell with a note, nor anything where the text tells of a reorganisation. Without last year’s report the rule does not apply.'
  },
  basis: [
    {
      kind: 'logic',
      reason: {
        zh: '上一年结转下年度的申请，与本年的上年结转是同一批申请',
        en: 'the applications that one year carries forward are those that the next receives from it'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['requests.carried-in'],
  messages: {
    column: {
      zh: ({column, now, before}: One) =>
        `上年结转“${column}”列是 ${now}，上一年度报告结转下年度该列是 ${before}，两数应当相等。请核对；上一年度报告有误的，先更正上一年度报告`,
      en: ({column, now, before}: One) =>
        `上年结转 is ${now} in the column 「${column}」, while last year’s report carried ${before} forward in that column; the two must be equal. Check both; if last year’s report is wrong, correct it first`
    },
    columns: {
      zh: ({columns}: Several) =>
        `上年结转有几列与上一年度报告的结转下年度不同：${columns.zh}，各列应当相等。请逐列核对；上一年度报告有误的，先更正上一年度报告`,
      en: ({columns}: Several) =>
        `上年结转 differs in several columns from what last year’s report carried forward: ${columns.en}; each must be equal. Check them one by one; if last year’s report is wrong, correct it first`
    },
    shifted: {
      zh: ({columns, total}: Shifted) =>
        `上年结转总计 ${total}，与上一年度报告的结转下年度相等，但分列不同：${columns.zh}。可能填错了申请人类别，请逐列核对`,
      en: ({columns, total}: Shifted) =>
        `上年结转 is ${total} in total, as last year’s report carried forward, but its columns differ: ${columns.en}. A figure may stand in the column of another kind of applicant; check them one by one`
    },
    total: {
      zh: ({now, before}: Total) =>
        `上年结转“总计”列是 ${now}，上一年度报告结转下年度总计是 ${before}，其余各列没有不同，两数应当相等。请核对总计`,
      en: ({now, before}: Total) =>
        `上年结转 is ${now} in total, while last year’s report carried ${before} forward; no other column differs, and the two must be equal. Check the total`
    }
  },
  *targets(context): Iterable<readonly CarriedColumn[]> {
    const {facts, prior} = context
    if (!prior || facts.breaks.organ) return
    const columns = compareCarried(context, prior)
    if (columns.length > 0) yield columns
  },
  expect(columns) {
    const figures = columns.flatMap(({now, before}) => [now.figure, before.figure])
    const off = columns.filter(({isOff}) => isOff)
    const parts = off.filter(({isTotal}) => !isTotal)
    const [first = off[0]] = parts
    if (!first) return {...passed, figures}
    const [now, before] = [first.now.figure.raw, first.before.figure.raw]
    const failed = {
      outcome: 'failed',
      at: first.now.figure,
      figures,
      related: relatedTo(first, off),
      suggestions: off.map(toSuggestion)
    } as const
    if (parts.length === 0) return {...failed, message: 'total', data: {now, before}}
    if (parts.length === 1) return {...failed, message: 'column', data: {column: first.name, now, before}}
    const total = columns.find(({isTotal}) => isTotal)
    const data = {columns: listOf(parts)}
    if (!total || total.isOff) return {...failed, message: 'columns', data}
    return {...failed, message: 'shifted', data: {...data, total: total.now.figure.raw}}
  }
})

interface One extends Total {
  readonly column: string
}

interface Total {
  readonly now: string
  readonly before: string
}

interface Several {
  readonly columns: {readonly zh: string; readonly en: string}
}

interface Shifted extends Several {
  readonly total: string
}

function listOf(columns: readonly CarriedColumn[]): Several['columns'] {
  const each = columns.map(({name, now, before}) => ({name, now: now.figure.raw, before: before.figure.raw}))
  return {
    zh: each.map(({name, now, before}) => `${name} ${now}（上一年度 ${before}）`).join('、'),
    en: each.map(({name, now, before}) => `${name} ${now} (last year ${before})`).join(', ')
  }
}

/** Last year's cells, and this year's but the one that the finding stands at. */
function relatedTo(first: CarriedColumn, off: readonly CarriedColumn[]): readonly Related[] {
  return off.flatMap(column => [
    ...(column === first
      ? []
      : [{at: column.now.figure, message: {zh: `上年结转“${column.name}”列`, en: `上年结转, column 「${column.name}」`}}]),
    {
      at: column.before.figure,
      message: {zh: `上一年度报告：结转下年度“${column.name}”列`, en: `last year’s report: 结转下年度, column 「${column.name}」`}
    }
  ])
}

function toSuggestion({name, now, before}: CarriedColumn): FixOffer {
  const value = before.figure.raw
  return {
    title: {zh: `“${name}”列按上一年度报告应为 ${value}`, en: `by last year’s report the column 「${name}」 is ${value}`},
    edits: [{at: now.figure, newText: value}],
    applicability: 'display-only'
  }
}
