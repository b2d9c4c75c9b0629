/** Inputs that nobody would write: reports of odd pieces, fixtures that were cut, doubled and mixed, characters of any kind. */

import {texts} from '../../test/fixtures.js'
import {type Random, randomFrom} from '../random.js'

/** The input of a number: the same number gives the same text. */
export function inputOf(seed: number, index: number): string {
  const random = randomFrom(seed * 1_000_003 + index)
  switch (random.between(0, 3)) {
    case 0:
      return mutated(stretchOf(random.choose(fixtures()), random), random)
    case 1:
      return Array.from({length: random.between(0, 40)}, () => characterOf(random)).join('')
    default:
      return mutated(fromPieces(random), random)
  }
}

let kept: readonly string[] | undefined
function fixtures(): readonly string[] {
  kept ??= ['fixtures/reports', 'fixtures/right-reports', 'fixtures/readers'].flatMap(folder => texts(folder).map(({text}) => text))
  return kept
}

/** Inputs stay small, so that many can be tried. */
const longest = 1500

function stretchOf(text: string, random: Random): string {
  const start = random.between(0, Math.max(0, text.length - 200))
  return text.slice(start, start + random.between(50, longest))
}

const pieces = [
  '青禾县水利局2024年政府信息公开工作年度报告',
  '# ',
  '## 一、总体情况',
  '一、总体情况',
  '（一）主动公开',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '五、存在的主要问题及改进情况',
  '第二十条第（一）项',
  '信息内容  本年制发件数  本年废止件数  现行有效件数',
  '规章 0 0 0',
  '行政规范性文件\t3\t1\t22',
  '| 规章 | 0 | — | 1,203 |',
  '| --- | --- | --- | --- |',
  '一、本年新收政府信息公开申请数量 12 3 0 0 1 0 16',
  '全年收到政府信息公开申请12件，其中自然人8件、法人4件，占33.3%',
  '比上年的10件增加2件，增长20%',
  '未收到申请',
  '共收未收到',
  '统计期限自2024年1月1日起至2024年2月30日止',
  '国办公开办函〔2021〕30号',
  '《中华人民共和国政府信息公开条例》',
  '一是',
  '；二是',
  '等',
  '约40余万人次',
  '百分之九十八点五',
  '一百三十四',
  '１２．５％',
  '0399-5550100',
  '110101190001010006',
  '<table><tr><td rowspan="9999" colspan="3">规章</td></tr></table>',
  '<p style="display:none">',
  '</div>',
  '<!-- nianbao-disable ratio-consistency -- 理由 -->',
  '<!-- nianbao-disable-next-line -->',
  '<!--',
  '-->',
  '```',
  '> ',
  '- ',
  '1. ',
  '    ',
  '&nbsp;',
  '&#x4e00;',
  '\\',
  '（',
  '）',
  '《',
  '“',
  '，',
  '。',
  '：',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\0',
  '\ud800',
  '𠮷',
  '\u2028',
  'e\u0301'
] as const

function fromPieces(random: Random): string {
  let text = ''
  for (let count = random.between(1, 60); count > 0 && text.length < longest; count--) {
    text += random.choose(pieces)
    if (random.isLikely(0.2)) text += String(random.between(0, 10 ** random.between(0, 12)))
    if (random.isLikely(0.25)) text += random.choose(['\n', '\n\n', '，', '。', ' '])
  }
  return text
}

function characterOf(random: Random): string {
  return String.fromCodePoint(
    random.choose([random.between(0, 0x7f), random.between(0x3000, 0x9fff), random.between(0, 0xd7ff), random.between(0xe000, 0x10ffff)])
  )
}

function mutated(text: string, random: Random): string {
  let changed = text
  for (let times = random.between(0, 4); times > 0; times--) {
    const at = random.between(0, changed.length)
    const length = random.between(0, 30)
    const [before, part, after] = [changed.slice(0, at), changed.slice(at, at + length), changed.slice(at + length)]
    switch (random.between(0, 4)) {
      case 0:
        changed = before + after
        break
      case 1:
        changed = before + part.repeat(random.between(1, 40)) + after
        break
      case 2:
        changed = before + characterOf(random) + part + after
        break
      case 3:
        changed = before + random.choose(pieces) + part + after
        break
      default:
        changed = after + part + before
    }
  }
  return changed.slice(0, 2 * longest)
}

/** Bytes that are a text, mostly, some of them changed. */
export function bytesOf(text: string, random: Random, encode: (text: string) => Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(encode(text))
  for (let times = random.between(0, 6); times > 0 && bytes.length > 0; times--)
    bytes[random.between(0, bytes.length - 1)] = random.between(0, 255)
  return random.isLikely(0.2) ? bytes.slice(0, random.between(0, bytes.length)) : bytes
}
