import {defineRule, passed} from '../src/engine/rule.js'
import type {StatedItems} from '../src/facts/stated-counts.js'
import {writeNumeralLike} from '../src/model/marker.js'

/** Whether a list has as many items as the words before it announce. */
export default defineRule({
  id: 'stated-count',
  group: 'structure',
  title: {
    zh: '文中声明的条目数应当与随后列出的条目数一致',
    en: 'A list must have as many items as the words before it announce'
  },
  description: {
    zh: '“存在以下三方面问题：”“重点抓好两项工作：”之后紧接着“一是”“（一）”“1.”等列出的条目，逐项计数后比较。后面没有紧接着列出的、以“等”结尾的、另有“此外……”的、一段里有几组条目的、序号本身跳号的，数不准，不比较；“三公”经费、“两个维护”一类的固定说法不是条目数。',
    en: 'Where items numbered 一是, （一）, 1. and so on follow right behind words such as 以下三方面问题 or 两项工作, they are counted. Nothing is compared where no list follows at once, where it breaks off with 等 or goes on without numbers, where a paragraph has several lists, or where the numbers themselves are out of order; set phrases such as “三公”经费 announce nothing.'
  },
  basis: [{kind: 'logic', reason: {zh: '同一组条目只有一个数目', en: 'one list has one number of items'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({stated, listed}: Counts) => `写的是“${stated}”，随后列出的有${listed}项，两处应当一致。请核对是漏列、多列还是数目写错`,
      en: ({stated, listed}: Counts) =>
        `“${stated}” announces another number than the ${listed} items listed; see whether an item is missing, too many, or the number wrong`
    }
  },
  *targets({facts}): Iterable<StatedItems> {
    yield* facts.statedItems
  },
  expect({value, at, numeral, series}) {
    const listed = series.items.length
    if (listed === value) return passed
    const newText = writeNumeralLike(numeral.value, listed)
    const last = series.items.at(-1)
    return {
      outcome: 'failed',
      message: 'differs',
      data: {stated: at.value, listed: `${listed}`},
      at,
      related: last ? [{at: last.words, message: {zh: '列出的最后一项', en: 'the last item listed'}}] : [],
      suggestions: [
        {
          title: {zh: `按列出的条目，应为“${newText}”`, en: `by the items listed it should be “${newText}”`},
          edits: [{at: numeral, newText}],
          applicability: 'display-only'
        }
      ]
    }
  }
})

interface Counts {
  readonly stated: string
  readonly listed: string
}
