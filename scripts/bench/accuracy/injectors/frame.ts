import {disclosureTable2019} from '../../../../src/editions/disclosure-tables.js'
import type {SectionKey} from '../../../../src/editions/edition.js'
import {printedRows} from '../../../../test/forms.js'
import type {Random} from '../../../random.js'
import {mark, paragraph} from '../draft.js'
import {
  adding,
  appendTo,
  hasSetSections,
  mapWords,
  markedSentence,
  plainSentence,
  sectionOf,
  withFurtherBlocks,
  withMarkedHeading,
  withTitle
} from './edit.js'
import {type Injector, pickSentence, replaceBlock, replaceSection, replaceSentence, reprint, slotsOf, tableOf} from './injector.js'

/** What stands round the text: title, sign-off, appendices, the form itself and what it tells its writer. */
export const frameInjectors: readonly Injector[] = [
  title('no-organ', 'the organ is left out', ({year}) => `${year}年政府信息公开工作年度报告`),
  title('no-year', 'the year is left out', ({organ}) => `${organ}政府信息公开工作年度报告`),
  title('work-report', 'a work report', ({organ, year}) => `${organ}${year}年政府信息公开工作报告`),
  title('on', '关于……的报告', ({organ, year}) => `${organ}关于${year}年度政府信息公开工作情况的报告`),
  title('no-subject', 'what is reported on is left out', ({organ, year}) => `${organ}${year}年工作年度报告`),
  title('shortened', '年报 or 总结 for 年度报告', ({organ, year}, random) =>
    random.choose([`${organ}${year}年政务公开工作年报`, `${organ}${year}年政府信息公开工作总结`, `${organ}${year}年信息公开年度报告`])
  ),
  title('character-lost', 'a character is lost or out of its place', ({organ, year}, random) =>
    random.choose([
      `${organ}${year}年政府信息公开工作年报告`,
      `${organ}${year}年政府信息公开工年度报告`,
      `${organ}${year}年政府信息公开工作度年报告`,
      `${organ}${year}年政府信公开息工作年度报告`
    ])
  ),
  title('double-year', '年度 stands twice', ({organ, year}) => `${organ}${year}年度政府信息公开工作年度报告`),
  {
    rule: 'edition-mismatch',
    id: 'old-table',
    says: 'the second section has the table of the form of 2019',
    inject(draft, random) {
      const table = draft.edition.id === 'form-2021' ? tableOf(draft, 'disclosure') : undefined
      if (!table) return undefined
      const {issued, effective} = draft.plan.documents
      const values = printedRows(disclosureTable2019).map(({path, cells}) =>
        path[0] === '规范性文件'
          ? [issued, issued, effective].map(String)
          : cells.map(({kind}) => String(path[0] === '规章' ? 0 : kind === 'change' ? random.between(-3, 3) : random.between(3, 40)))
      )
      const spec = {
        ...disclosureTable2019,
        blocks: disclosureTable2019.blocks.map(block => ({...block, columns: block.columns.map(markColumn)}))
      }
      return replaceBlock(draft, table, {...table, spec, values})
    }
  },
  {
    rule: 'edition-mismatch',
    id: 'former-section',
    says: 'a section has a title from before the national form',
    or: ['section-title', 'section-missing'],
    inject(draft, random) {
      if (!hasSetSections(draft) || draft.edition.id === 'ten-section-2020') return undefined
      const [key, name] = random.choose<readonly [SectionKey, string]>([
        ['others', '政府信息公开的收费及减免情况'],
        ['requests', '依申请公开政府信息和不予公开政府信息的情况']
      ])
      const section = sectionOf(draft, key)
      return section && replaceSection(draft, section, withTitle(section, name))
    }
  },
  {
    rule: 'edition-mismatch',
    id: 'narrative',
    says: 'a report is told without tables, as before 2019',
    inject(draft, random) {
      if (draft.edition.id !== 'narrative') return undefined
      const year = random.between(2019, 2024)
      const moved = mapWords(draft, words => words.replace(/20\d\d(?=[年-])/g, own => String(Number(own) + year - draft.plan.year)))
      return {...moved, published: `${year + 1}-01-20`, sections: moved.sections.map(withMarkedHeading)}
    }
  },
  {
    rule: 'template-text-left',
    id: 'heading',
    says: 'the instruction of the form stands behind a heading',
    inject(draft, random) {
      const section = hasSetSections(draft) ? sectionOf(draft, random.choose(['overview', 'problems'] as const)) : undefined
      return (
        section &&
        replaceSection(draft, section, {...section, heading: `${section.heading}${mark(random.choose(['（文字描述）', '(文字描述)']))}`})
      )
    }
  },
  {
    rule: 'template-text-left',
    id: 'instruction',
    says: 'the instruction of the form stands over the text',
    inject(draft, random) {
      const [key, text] = random.choose<readonly [SectionKey, string]>([
        ['others', '（文字描述，收取信息处理费情况在此处报告。）'],
        ['problems', '（文字描述）'],
        ['disclosure', '（该部分以表格形式报告）']
      ])
      const section = hasSetSections(draft) ? sectionOf(draft, key) : undefined
      return section && replaceSection(draft, section, {...section, blocks: [paragraph(markedSentence(text)), ...section.blocks]})
    }
  },
  adding(
    {rule: 'template-text-left', id: 'figure-to-come', says: 'a figure is still to be filled in'},
    ['overview', 'others'],
    (_, random) =>
      random.choose([
        '全年编发工作简报XX期。',
        '开展业务交流×次，参加人员××人次。',
        '接受群众咨询＿＿人次。',
        '发放宣传手册    份（此处填写份数）。',
        '在各村（社区）设置公开栏（  ）个。',
        '组织政府开放日活动N次。'
      ])
  ),
  adding(
    {rule: 'template-text-left', id: 'day-to-come', says: 'a day or a name is still to be filled in'},
    ['overview', 'others'],
    ({year}, random) =>
      random.choose([
        `${year}年X月X日召开专题部署会。`,
        '公开工作由XXX同志牵头负责。',
        '20XX年度的整改任务已经完成。',
        `${year}年X月，XX单位来访交流。`
      ])
  ),
  adding(
    {rule: 'template-text-left', id: 'to-be-added', says: 'a note of the writer to himself'},
    ['overview', 'problems', 'others'],
    (_, random) =>
      random.choose(['业务培训情况待补充。', '经验做法部分待填写。', '（此处插入办理流程说明。）', '典型案例（请各股室据实填写）。'])
  ),
  {
    rule: 'template-text-left',
    id: 'one-figure',
    says: 'one figure of a sentence was not filled in',
    inject(draft, random) {
      const at = pickSentence(
        draft,
        random,
        ({sentence}) => sentence.topic === 'management' && sentence.sums === undefined && slotsOf(sentence).length === 1
      )
      const own = at ?? pickSentence(draft, random, ({sentence}) => sentence.topic === 'published' && slotsOf(sentence).length > 1)
      const slot = own && slotsOf(own.sentence).at(-1)
      if (!own || !slot || slot.printed.endsWith('%')) return undefined
      return replaceSentence(
        draft,
        own,
        reprint(own.sentence, slot.name, () => mark(random.choose(['XX', '××', 'xx'])))
      )
    }
  },
  {
    rule: 'signoff-incomplete',
    id: 'no-date',
    says: 'the organ signs without a date',
    inject: draft => ({...draft, signoff: [mark(draft.plan.organ.name)]})
  },
  {
    rule: 'signoff-incomplete',
    id: 'no-organ',
    says: 'the date stands without the organ',
    inject: (draft, random) => ({...draft, signoff: [mark(dayOf(draft.plan.published, random))]})
  },
  {
    rule: 'signoff-incomplete',
    id: 'other-organ',
    says: 'another organ of the region signs, as in the text that was copied',
    inject(draft, random) {
      const {organ} = draft.plan
      const others = ['退役军人事务局', '应急管理局', '统计局', '审计局', '文化和旅游局'].filter(name => !organ.name.endsWith(name))
      return {...draft, signoff: [mark(`${organ.region}${random.choose(others)}`), dayOf(draft.plan.published, random)]}
    }
  },
  {
    rule: 'signoff-incomplete',
    id: 'other-place',
    says: 'an organ of the same kind and another place signs',
    inject(draft, random) {
      const {name, region} = draft.plan.organ
      const other = random.choose(['沙岗', '长洲', '东埔'].map(place => `${place}${region.at(-1)}`))
      return {...draft, signoff: [mark(name.replace(region, other)), dayOf(draft.plan.published, random)]}
    }
  },
  {
    rule: 'signoff-incomplete',
    id: 'within-the-year',
    says: 'the date is one of the year reported on',
    inject: (draft, random) => ({
      ...draft,
      signoff: [draft.plan.organ.name, mark(dayOf(`${draft.plan.year}-${random.choose(['01-16', '12-29', '12-31'])}`, random))]
    })
  },
  adding(
    {rule: 'appendix-missing', id: 'promised-table', says: 'a table is promised and not there'},
    ['preamble', 'overview'],
    ({year}, random) =>
      random.choose([
        `并附${year}年主动公开信息分类统计表。`,
        '分领域公开情况详见附件2。',
        '另附政府信息公开工作情况统计表。',
        '分领域的公开目录见附件。'
      ])
  ),
  adding({rule: 'appendix-missing', id: 'list-attached', says: 'a list is said to be attached'}, ['overview', 'others'], (_, random) =>
    random.choose([
      '现行有效规范性文件目录附后。',
      '公开事项清单附后供查阅。',
      '整改台账作为附件一并公布，见附件1。',
      '办理情况明细见附件2。'
    ])
  ),
  {
    rule: 'appendix-missing',
    id: 'at-the-end',
    says: 'the last sentence points to an appendix that does not follow',
    inject(draft, random) {
      const text = random.choose(['具体数据见附件。', '详细情况见附件1。', '各股室公开数量统计表附后。'])
      return withFurtherBlocks(draft, 'others', paragraph(plainSentence(mark(text))))
    }
  },
  {
    rule: 'appendix-missing',
    id: 'in-brackets',
    says: 'an appendix is named in brackets',
    inject(draft, random) {
      const text = `修订公开事项标准目录${mark(random.choose(['（见附件）', '（详见附件1）', '（附后）']))}。`
      return appendTo(draft, random, random.choose(['overview', 'others'] as const), plainSentence(text))
    }
  }
]

function title(
  id: string,
  says: string,
  write: (words: {readonly organ: string; readonly year: number}, random: Random) => string
): Injector {
  return {
    rule: 'title-pattern',
    id,
    says,
    inject: (draft, random) =>
      hasSetSections(draft) ? {...draft, title: [mark(write({organ: draft.plan.organ.name, year: draft.plan.year}, random))]} : undefined
  }
}

function markColumn(column: (typeof disclosureTable2019)['blocks'][number]['columns'][number]): typeof column {
  return {...column, path: column.path.map(mark)}
}

/** 「2025年1月15日」「2025-01-15」 */
function dayOf(day: string, random: Random): string {
  const [year, month, date] = day.split('-').map(Number)
  return random.isLikely(0.8) ? `${year}年${month}月${date}日` : day
}
