import {isExact, isWithinSentence, partsOf, sumOf, writtenOf} from '../src/checks/reading.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Part} from '../src/facts/prose/relation.js'

/** Whether a figure that counts some of another's things is within it. */
export default defineRule({
  id: 'part-above-whole',
  group: 'figures',
  title: {zh: '部分不得大于总体', en: 'A part must not exceed its whole'},
  description: {
    zh: '“其中”“N件中”、括号内的分项，以及同一批申请、案件的办结、按期答复、纠正等环节，数量不得超过所属的总体。总体有几种理解时，有一种说得通就不报。“约”“余”“万”等不精确的数不比较。',
    en: 'What stands behind 其中, “N件中”, in brackets behind a figure, or counts a later stage of one stock of applications or cases cannot exceed that figure. Where the whole can be read in several ways, one that fits is enough. Approximate figures are not compared.'
  },
  basis: [{kind: 'logic', reason: {zh: '部分包含于总体，不可能多于总体', en: 'a part is contained in its whole and cannot be larger'}}],
  severity: 'error',
  since: '0.1.0',
  messages: {
    exceeds: {
      zh: ({part, whole}: Figures) => `“${part}”是“${whole}”的一部分，却比它多。请核对这两个数`,
      en: ({part, whole}: Figures) => `“${part}” is part of “${whole}” and yet larger; check both figures`
    }
  },
  *targets({facts}): Iterable<Part> {
    for (const relation of partsOf(facts.relations)) if (isJudged(relation)) yield relation
  },
  expect({part, wholes}) {
    const figures = [part, ...wholes.flat()].map(({quantity}) => quantity)
    const likeliest = wholes[0]
    if (!likeliest || wholes.some(whole => part.quantity.value <= sumOf(whole))) return {...passed, figures}
    return {
      outcome: 'failed',
      message: 'exceeds',
      data: {part: part.quantity.raw, whole: writtenOf(likeliest)},
      at: part.quantity,
      related: likeliest.map(({quantity}) => ({at: quantity, message: {zh: '总体', en: 'the whole'}})),
      severity: isWithinSentence(part, likeliest) ? 'error' : 'warning',
      figures
    }
  }
})

interface Figures {
  readonly part: string
  readonly whole: string
}

/** Approximate figures are not compared, nor figures of several kinds. */
function isJudged({part, wholes}: Part): boolean {
  const [whole] = wholes
  return isExact(part.quantity) && whole?.every(({quantity}) => isExact(quantity)) === true
}
