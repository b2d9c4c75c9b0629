import {isPercentageOf, percentageOf} from '../src/checks/ratio.js'
import {isWithinSentence, sumOf, writtenOf} from '../src/checks/reading.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Share} from '../src/facts/prose/relation.js'

/** Whether a percentage follows from the figures that it is the quotient of. */
export default defineRule({
  id: 'ratio-consistency',
  group: 'figures',
  title: {zh: '百分比应当与所依据的数据一致', en: 'A percentage must follow from the figures it is made of'},
  description: {
    zh: '“占”“（百分之几）”和纠错率、办结率等，按所写的两个数重新计算。四舍五入和直接截去尾数都算对；“约”“近”不比较。分母有几种理解时，有一种算得出就不报；分母只能猜时只提请核对。部分大于总体的由 part-above-whole 报告。',
    en: 'Shares (占), percentages in brackets and named rates such as 纠错率 are computed again from the two figures. Rounding and cutting off both count as right; approximate figures are not compared. Where the base can be read in several ways, one that fits is enough; where it can only be guessed, the finding cannot tell. A part larger than its whole is left to part-above-whole.'
  },
  basis: [
    {
      kind: 'logic',
      reason: {zh: '百分比由两个数相除得出，三者必须相符', en: 'a percentage is the quotient of two figures; the three must agree'}
    }
  ],
  severity: 'error',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({share, part, base, computed}: Figures) => `写的是${share}，而“${part}”除以“${base}”是${computed}。请核对这三个数`,
      en: ({share, part, base, computed}: Figures) =>
        `${share} is written, but “${part}” of “${base}” is ${computed}; check the three figures`
    },
    unclear: {
      zh: ({share, part, base, computed}: Figures) =>
        `${share}与前文的数都对不上：“${part}”除以“${base}”是${computed}。看不出分母是哪个数，请自行核对`,
      en: ({share, part, base, computed}: Figures) =>
        `${share} follows from no figures before it: “${part}” of “${base}” is ${computed}; which figure is the base cannot be told`
    }
  },
  *targets({facts}): Iterable<Share> {
    for (const relation of facts.relations) if (relation.kind === 'share' && canBePart(relation)) yield relation
  },
  expect({share, parts, bases, isBaseNamed}) {
    const figures = [share, ...parts.flat(), ...bases.flat()].map(({quantity}) => quantity)
    const [part] = parts
    const base = part && bases.find(reading => sumOf(reading) >= sumOf(part))
    const fits = parts.some(above => bases.some(below => isPercentageOf(share.quantity, sumOf(above), sumOf(below))))
    if (!part || !base || fits) return {...passed, figures}
    return {
      outcome: isBaseNamed ? 'failed' : 'cantTell',
      message: isBaseNamed ? 'differs' : 'unclear',
      data: {
        share: share.quantity.raw,
        part: writtenOf(part),
        base: writtenOf(base),
        computed: percentageOf(sumOf(part), sumOf(base), Math.max(share.quantity.decimals, 1))
      },
      at: share.quantity,
      related: [
        ...part.map(({quantity}) => ({at: quantity, message: {zh: '分子', en: 'the part'}})),
        ...base.map(({quantity}) => ({at: quantity, message: {zh: '分母', en: 'the base'}}))
      ],
      severity: isWithinSentence(share, [...part, ...base]) ? 'error' : 'warning',
      figures
    }
  }
})

interface Figures {
  readonly share: string
  readonly part: string
  readonly base: string
  readonly computed: string
}

/** Whether some part is within some base; else the fault is the part's, not the percentage's. */
function canBePart({parts, bases}: Share): boolean {
  return parts.some(part => bases.some(base => sumOf(base) > 0 && sumOf(part) <= sumOf(base)))
}
