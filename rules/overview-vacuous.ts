import {hasFixedSections} from '../src/checks/duty.js'
import {vacuity} from '../src/checks/overview.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Overview} from '../src/facts/content/overview.js'
import {format2021} from '../src/law.js'

/** Whether the overview says anything of the year's own work. */
export default defineRule({
  id: 'overview-vacuous',
  group: 'content',
  title: {
    zh: '总体情况应当有本年度具体情况，不得只有编制说明或空话',
    en: 'The overview must tell what was done in the year, not only how the report was made'
  },
  description: {
    zh: '只有编制依据、组成部分、统计期限的，没有数据、没有写明“未收到”“未发生”、又写不到两个方面工作的，以及只用“多数部门”“部分单位”笼统概括的，提醒补写。有一个数据或者一句“未收到申请”的不报，小单位确实情况不多；数据写在下级标题之下的也算。',
    en: 'Named are overviews that hold no more than basis, parts and period of the report; those that count nothing, deny nothing and write on fewer than two themes; and those that speak of “most departments” without a figure. One count, or one “none was received”, is enough for a small organ; figures below sub-headings count.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: format2021,
      provision: '（四）明确责任',
      quote: '不按时发布、发布内容不准确不全面或者内容雷同、敷衍塞责',
      force: 'mandatory',
      editions: ['form-2021']
    },
    {
      kind: 'convention',
      reason: {
        zh: '总体情况写本年度的工作，编制说明不能代替',
        en: 'the overview tells of the year’s work; an introduction does not replace it'
      },
      editions: ['form-2019', 'ten-section-2020']
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    'introduction-only': {
      zh: ({section}: Named) => `“${section}”只有编制说明，没有本年度的工作情况，请补写主动公开、依申请公开等方面的做法和数据`,
      en: ({section}: Named) => `“${section}” only introduces the report; add what was disclosed and received in the year, with figures`
    },
    vague: {
      zh: ({section, words}: Vague) => `“${section}”用“${words}”概括，全文这一部分没有一个数据，请写明是哪些单位、多少件`,
      en: ({section, words}: Vague) => `“${section}” speaks of “${words}” and has no figure at all; say which ones and how many`
    },
    'nothing-concrete': {
      zh: ({section}: Named) => `“${section}”没有数据，也没有写明做了哪些公开工作，请补写本年度的具体情况；没有收到申请等情况的，写明没有`,
      en: ({section}: Named) => `“${section}” has no figure and names no work; add what was done in the year, and say where there was none`
    }
  },
  *targets(context): Iterable<Overview> {
    const {overview} = context.facts.content
    if (overview && hasFixedSections(context)) yield overview
  },
  expect(overview) {
    const {heading, vague} = overview
    const message = vacuity(overview)
    if (!message) return passed
    const section = heading.value
    if (message !== 'vague') return {outcome: 'failed', message, data: {section}, at: heading}
    return {outcome: 'failed', message, data: {section, words: vague?.value ?? ''}, at: vague ?? heading}
  }
})

interface Named {
  readonly section: string
}

interface Vague extends Named {
  readonly words: string
}
