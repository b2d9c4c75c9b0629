import {type FeeMagnitude, readFeeMagnitudes} from '../src/checks/fee-magnitude.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {CaseUnits} from '../src/facts/case-units.js'
import {printedForm} from '../src/law.js'
import type {Quantity} from '../src/model/quantity.js'
import type {Text} from '../src/model/text.js'

/** Whether figures are in the unit that the thing and the form ask for. */
export default defineRule({
  id: 'unit-plausible',
  group: 'figures',
  title: {zh: '数据单位应当与指标和格式一致', en: 'A figure must be in the unit of its subject and of the form'},
  description: {
    zh: '申请、行政复议、行政诉讼在格式里都以“件”计，同一份报告里有的写“件”、有的写“例”“宗”“个”，读者会以为是两样东西；全文都用同一个量词的不报。“万万元”多写了一个“万”，数就差一万倍。收费金额以“万元”计，与上一年度报告或者正文相差约一万倍的，多半把元填成了万元。',
    en: 'Applications, reviews and suits are counted in 件 on the form; where a report has some in 件 and some in 例, 宗 or 个, readers take them for two things. One unit used throughout passes. 万万元 says ten thousand once too often. Charges are in 万元; about ten thousand times those of last year’s report or of the text, they were probably filled in as 元.'
  },
  basis: [...printedForm, {kind: 'convention', reason: {zh: '同一事项前后用同一个单位', en: 'one thing is counted in one unit'}}],
  severity: 'info',
  since: '0.1.0',
  messages: {
    'other-unit': {
      zh: ({written, object, unit}: Other) => `${object}在别处以“${unit}”计，这里写作“${written}”，单位应当一致`,
      en: ({written, object, unit}: Other) => `${object} are counted in “${unit}” elsewhere, here as “${written}”; use one unit`
    },
    doubled: {
      zh: ({written}: {readonly written: string}) => `“${written}”中的数量级写了两次，请核对是“万”还是“亿”`,
      en: ({written}: {readonly written: string}) => `“${written}” gives a power of ten twice; check which is meant`
    },
    magnitude: {
      zh: ({cell, beside, isOfPrior}: Magnitude) =>
        `“本年收费金额”应以万元计，这里是${cell}，${isOfPrior ? '上一年度报告是' : '正文写的是'}${beside}，相差约一万倍。请核对是否把元填成了万元`,
      en: ({cell, beside, isOfPrior}: Magnitude) =>
        `charges (本年收费金额) are in 万元; here they are ${cell}, ${isOfPrior ? 'in last year’s report' : 'in the text'} ${beside}, about ten thousand times apart; check whether 元 was filled in`
    }
  },
  *targets({facts, prior}): Iterable<Target> {
    for (const magnitude of readFeeMagnitudes({facts, ...(prior ? {prior} : {})})) yield {kind: 'magnitude', ...magnitude}
    for (const at of facts.doubledMagnitudes) yield {kind: 'doubled', at}
    for (const {object, inCases, inOthers} of facts.caseUnits) {
      const [first] = inCases
      if (first) for (const quantity of inOthers) yield {kind: 'other', object, quantity, first}
      if (!first || inOthers.length === 0) yield {kind: 'one-unit', object}
    }
  },
  expect(target) {
    switch (target.kind) {
      case 'one-unit':
        return passed
      case 'doubled':
        return {outcome: 'failed', message: 'doubled', data: {written: target.at.value}, at: target.at}
      case 'magnitude': {
        const {cell, beside, isOfPrior, isOff} = target
        const figures = [cell, beside]
        if (!isOff) return {...passed, figures}
        return {
          outcome: 'failed',
          message: 'magnitude',
          data: {cell: cell.raw, beside: beside.raw, isOfPrior},
          at: cell,
          related: [{at: beside, message: isOfPrior ? {zh: '上一年度报告', en: 'last year’s report'} : {zh: '正文', en: 'the text'}}],
          figures
        }
      }
      case 'other': {
        const {object, quantity, first} = target
        return {
          outcome: 'failed',
          message: 'other-unit',
          data: {written: quantity.raw, object, unit: first.unit ?? ''},
          at: quantity,
          related: [{at: first, message: {zh: '另一种单位', en: 'the other unit'}}]
        }
      }
    }
  }
})

type Target =
  | ({readonly kind: 'magnitude'} & FeeMagnitude)
  | {readonly kind: 'one-unit'; readonly object: CaseUnits['object']}
  | {readonly kind: 'doubled'; readonly at: Text}
  | {readonly kind: 'other'; readonly object: CaseUnits['object']; readonly quantity: Quantity; readonly first: Quantity}

interface Other {
  readonly written: string
  readonly object: string
  readonly unit: string
}

interface Magnitude {
  readonly cell: string
  readonly beside: string
  readonly isOfPrior: boolean
}
