/** Sentences of introductions that any hand may use in place of its own. */

import type {Random} from '../../../random.js'
import {about, type Sentence, say} from '../draft.js'
import type {Plan} from '../plan.js'
import {titlesOf} from './manner.js'
import {partsOf, regulationNumber} from './parts.js'

/** The sentences of a hand, some of them in other words; contact is given or left out. */
export function varied(own: readonly Sentence[], plan: Plan, random: Random): readonly Sentence[] {
  const others: Readonly<Partial<Record<NonNullable<Sentence['topic']>, (plan: Plan, random: Random) => Sentence | undefined>>> = {
    composition,
    period,
    contact
  }
  return own.flatMap(sentence => {
    const other = sentence.topic && random.isLikely(0.5) ? others[sentence.topic] : undefined
    const told = other ? other(plan, random) : sentence
    return told ? [told] : []
  })
}

function composition(plan: Plan, random: Random): Sentence {
  const titles = titlesOf(plan)
  const count = partsOf(plan)
  const last = titles.at(-1) ?? ''
  const before = titles.slice(0, -1)
  return about(
    'composition',
    random.choose([
      say`本报告由${titles.join('、')}${count}个部分组成。`,
      say`报告内容包括${titles.join('；')}等${count}个部分。`,
      say`本报告共分为${count}个部分，即${titles.join('，')}。`,
      say`全文共${titles.length}个部分，包括${before.join('，')}和${last}。`,
      say`本报告由${count}部分构成：${titles.join('；')}。`,
      say`报告全文包括：${titles.map((title, at) => `${at + 1}.${title}`).join('；')}。`,
      say`本报告包括${titles.map(title => `“${title}”`).join('、')}。`
    ])
  )
}

function period({year}: Plan, random: Random): Sentence {
  return about(
    'period',
    random.choose([
      say`本报告中所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`,
      say`数据统计时间为${year}年1—12月。`,
      say`统计周期：${year}年1月1日至12月31日。`,
      say`报告数据起止时间为${year}.1.1—${year}.12.31。`,
      say`本报告所列数据统计时限从${year}年1月1日到12月31日。`,
      say`数据统计区间为${year}年1月1日—${year}年12月31日。`,
      say`报告期为${year}年1月1日至${year}年12月31日，文中数据均为全年数据。`,
      say`本年度报告所列数据截至${year}年12月31日，统计期限为${year}年全年，即1月1日至12月31日。`
    ])
  )
}

function contact({organ}: Plan, random: Random): Sentence | undefined {
  if (random.isLikely(0.3)) return undefined
  return random.choose([
    about('contact', say`如对本报告有疑问，请与${organ.desk}联系（电话：0399-5550136）。`),
    about('contact', say`公众如有疑问或者建议，可拨打电话0399-5550150咨询。`),
    about(
      'contact',
      say`本报告的电子版可以在${organ.site}下载；如有疑问，请联系${organ.desk}，地址：${organ.address}，邮编：099600，传真：0399-5550161。`
    ),
    about('contact', say`联系单位：${organ.name}；联系电话：0399-5550177；电子邮箱：gkb@bg.example.cn。`),
    about('contact', say`欢迎社会各界对本报告提出意见，来信请寄${organ.address}（邮编099610）。`)
  ])
}

/** 「依据……编制」 in other words, for hands that declare no short form. */
export function basis(plan: Plan, random: Random): Sentence {
  const {organ, year} = plan
  return about(
    'basis',
    random.choose([
      say`根据《中华人民共和国政府信息公开条例》有关规定，${organ.name}编制${year}年政府信息公开工作年度报告，现予公布。`,
      say`依照《中华人民共和国政府信息公开条例》（${regulationNumber(plan)}）和上级有关要求，现公布${organ.name}${year}年政府信息公开工作年度报告。`,
      say`本报告由${organ.name}根据《中华人民共和国政府信息公开条例》编制。`,
      say`按照《中华人民共和国政府信息公开条例》的要求，现将${organ.name}${year}年政府信息公开工作情况报告如下。`
    ])
  )
}
