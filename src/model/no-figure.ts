/** What holds digits or numerals and is no figure: numbers of papers, ordinals, telephones, addresses, rates, names. */

import {maskStretches} from './mask.js'
import {unitPattern} from './measure-words.js'

/** A text of the same length with all that is no figure blanked out. */
export function maskNoFigures(plain: string): string {
  // digits alone name nothing
  if (/^\d*$/.test(plain)) return plain
  return maskStretches(
    plain,
    [...plain.matchAll(noFigure)].map(match => ({start: match.index, end: match.index + match[0].length}))
  )
}

const chinese = '[一二两三四五六七八九十百零〇]'

/**
 * Numbers that name a thing and count nothing in it, written with a numeral or with digits: 「四个意识」「8项规定」.
 *
 * They stand without quotation marks too; inside them they are blanked anyway.
 */
const names = (
  '两个确立 两个维护 两个结合 两个大局 两个务必 四个意识 四个自信 四个全面 三个区分开来 六个必须坚持 八项规定 三项制度 三张清单 三个清单 ' +
  '三重一大 三会一课 两学一做 三严三实 四不两直 三审三校 两微一端 一岗双责 一老一小 一事一议 一事一审 五位一体 三位一体 两张皮 五公开 六稳 六保 ' +
  '三农 三资 三务 四风 三保障 两不愁 三品一标 一张图 一张网 一张表 一张卡 一本账 一件事 一条龙 三个百分百 三个100% 两个100% 五级书记 三个年 ' +
  '十件实事 十件民生实事 二十大 十九大 十八大'
)
  .split(' ')
  .map(name =>
    name.replace(/^[一二两三四五六七八九]/, numeral => `(?:${numeral}|${'一二三四五六七八九'.indexOf(numeral.replace('两', '二')) + 1})`)
  )

const noFigure = new RegExp(
  [
    // 「〔2021〕30号」「[2019] 3号」「【2021】3号」; not 「（2021）30件」
    '[〔[［【]\\d{2,4}[〕\\]］】]\\s?第?\\s?\\d{1,5}\\s?号',
    // 「第711号」「第2、3条」「第二十、二十一条」; not 「第三方12件」 beyond its 第三
    `第\\s?(?:\\d[\\d.]{0,7}(?:[、至到—–－~～-]{1,2}第?\\d{1,4}){0,3}|${chinese}{1,7}(?:[、至到—–－~～-]{1,2}第?${chinese}{1,7}){0,3})`,
    // 「前10名」「前三位」; not 「前3期」
    `前\\s?(?:\\d{1,3}|${chinese}{1,3})\\s?(?=[名位强])`,
    // 「https://…」「www.…」「a@b.cn」; not what follows a Chinese mark
    '(?:https?://|www\\.)[^\\s，。；）)]{1,300}',
    '[\\w.-]{1,60}@[\\w.-]{1,60}',
    // 「电话：0934-6121001」「邮编745300」; not 「接听电话1200余次」
    `(?:电话|传真|邮编|邮政编码|号码|QQ群?|索引号|代码)[：:为 ]{0,3}[\\d\\-—（）() ]{3,24}(?!\\d|\\s?(?:[余多几来千百万]|${unitPattern}))`,
    // 「0399-5550100」「（0399）5550100」; not 「2021-2025」
    '(?<!\\d)[（(]?0\\d{2,3}[）)\\-—－ ]{1,2}\\d{7,8}(?!\\d)',
    // 「每20件」「每1,000人」; not 「20件」 alone
    '[每某逐]\\s?\\d[\\d,.]{0,8}',
    // 「100元/件」「1次/周」; not 「1200人/次」
    '(?<![\\d.])\\d[\\d,.]{0,9}\\s?(?:万元|元|次|件|条|篇|期)\\s?/\\s?(?:件|页|次|人|日|天|周|月|季|年|份|户|批)',
    // 「满分100分」「最后1公里」; not 「得分98.5分」
    '满分(?:为|是)?\\s?\\d{1,4}\\s?分?|最后\\s?[1一]\\s?公里|最后\\s?(?:100|一百)\\s?米',
    // 「1小时20分」「9点30分」; not 「得分20分」
    '\\d{1,2}\\s?(?:小?时|点)\\s?\\d{1,2}\\s?分',
    // 「"3件事"」 between straight marks; not a mark that stands alone
    '"[^"“”，。；\\n]{1,20}"',
    ...names
  ].join('|'),
  'g'
)
