import {hasFixedSections, isUnder} from '../src/checks/duty.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Fees} from '../src/facts/content/content.js'
import {format2021} from '../src/law.js'

/** Whether the fee for processing information is reported, be it that none was taken. */
export default defineRule({
  id: 'fee-not-reported',
  group: 'content',
  title: {zh: '其他事项中应当报告收取信息处理费情况', en: 'The fees taken for processing information must be reported'},
  description: {
    zh: '从2021年度起，第六部分要报告收取信息处理费的情况，没有收取的也写明没有。写在总体情况或者其他地方、写作“信息公开处理费”“依申请公开未收取任何费用”都算。表二的行政事业性收费是另一回事，不能代替。2020年度及以前的报告不要求。',
    en: 'From the report on 2021 the sixth section reports the fees taken for processing information, be it that there were none. Wherever the text says so it counts, also as “no fee was taken for applications”. The administrative charges of the second table are another thing. Reports on 2020 and before need not say it.'
  },
  basis: [
    {
      kind: 'instrument',
      instrument: format2021,
      provision: '附件第六部分',
      quote: '收取信息处理费情况在此处报告。',
      force: 'format',
      editions: ['form-2021']
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    missing: {
      zh: ({section}: {section: string}) =>
        `“${section}”没有报告收取信息处理费的情况，请补写发出收费通知的件数、总金额和实际收取的总金额；没有收取的，写明没有收取`,
      en: ({section}: {section: string}) =>
        `“${section}” does not report the fees for processing information (信息处理费): how many notices, their amount and what was taken; where none was taken, say so`
    }
  },
  *targets(context): Iterable<Fees> {
    const {fees} = context.facts.content
    if ((fees.section || fees.isReported) && hasFixedSections(context) && isUnder('form-2021', context)) yield fees
  },
  expect({isReported, section}) {
    if (isReported || !section) return passed
    const {heading, last} = section
    return {
      outcome: 'failed',
      message: 'missing',
      data: {section: heading.value},
      at: heading,
      suggestions: [
        {
          title: {zh: '没有收取的，补写一句“本年度未收取信息处理费。”', en: 'Where none was taken, add “本年度未收取信息处理费。”'},
          edits: [{at: last.text.slice(last.text.value.length), newText: '本年度未收取信息处理费。'}],
          applicability: 'unsafe'
        }
      ]
    }
  }
})
