import type {Random} from '../../../random.js'
import {type Draft, mark, type Sentence} from '../draft.js'
import {adding, hasSetSections, markedSentence, plainSentence, putSentence, titleOf, withMarkedHeading} from './edit.js'
import {type Injector, ofTopic, pickSentence, replaceSection, replaceSentence, reword} from './injector.js'

/** What the introduction says of the report: its parts, how it came about, whom to ask. */
export const introductionInjectors: readonly Injector[] = [
  {
    rule: 'intro-section-count',
    id: 'other-number',
    says: 'the number of parts in the introduction is another',
    inject(draft, random) {
      const at = pickSentence(draft, random, ofTopic('composition'))
      if (!at || !hasSetSections(draft)) return undefined
      const number = random.choose(draft.sections.length === 6 ? ['五', '七', '八'] : ['九', '八', '六'])
      const sentence = reword(at.sentence, /(?:六|十|6|10)(?=个?大?(?:部分|方面|章节|章))/, mark(number))
      return sentence && replaceSentence(draft, at, sentence)
    }
  },
  {
    rule: 'intro-section-count',
    id: 'number-alone',
    says: 'an introduction that lists no names gives another number of parts',
    inject: (draft, random) =>
      compose(draft, random, titles => {
        const number = random.choose(titles.length === 6 ? ['五', '七', '八'] : ['九', '八', '六'])
        return random.choose([`全文共分${number}个部分。`, `本报告共由${number}部分组成。`, `报告正文分为${number}大部分。`])
      })
  },
  {
    rule: 'intro-section-count',
    id: 'open-list',
    says: 'first and last part are listed with 等 and another number',
    inject: (draft, random) =>
      compose(draft, random, titles => {
        const number = random.choose(titles.length === 6 ? ['五', '七', '九'] : ['六', '八', '九'])
        return `本年度报告由${titles[0]}、${titles[1]}、${titles[2]}等${number}个部分组成。`
      })
  },
  {
    rule: 'intro-section-count',
    id: 'fewer-names',
    says: 'a name is missing in the list, the number is right',
    // the name that is missing is as good an answer
    or: ['intro-section-list'],
    inject: (draft, random) =>
      compose(draft, random, titles => {
        const left = random.between(0, titles.length - 1)
        const listed = titles.filter((_, at) => at !== left)
        return `本报告由${listed.join('、')}${titles.length === 6 ? '六' : '十'}个部分组成。`
      })
  },
  {
    rule: 'intro-section-list',
    id: 'left-out',
    says: 'a section is not listed',
    inject(draft, random) {
      const left = random.between(0, draft.sections.length - 1)
      const section = draft.sections[left]
      if (!section || !hasSetSections(draft)) return undefined
      return compose(replaceSection(draft, section, withMarkedHeading(section)), random, titles => {
        const listed = titles.filter((_, at) => at !== left)
        return `报告内容包括${listed.slice(0, -1).join('、')}${random.choose(['、', '和', '以及'])}${listed.at(-1)}。`
      })
    }
  },
  {
    rule: 'intro-section-list',
    id: 'out-of-order',
    says: 'two names are listed in another order than the sections have',
    inject(draft, random) {
      const at = random.between(0, draft.sections.length - 2)
      return compose(draft, random, titles => {
        const listed = titles.map((title, own) => titles[own === at ? at + 1 : own === at + 1 ? at : own] ?? title)
        return `全文由${listed.join('、')}组成。`
      })
    }
  },
  {
    rule: 'intro-section-list',
    id: 'worded-apart',
    says: 'a section is listed in another wording than its heading has',
    inject(draft, random) {
      const choices = draft.sections.flatMap(section => {
        const title = titleOf(section)
        return wordings.flatMap(names =>
          names.includes(title) ? names.filter(name => name !== title).map(name => [title, name] as const) : []
        )
      })
      if (choices.length === 0) return undefined
      const [title, other] = random.choose(choices)
      return compose(draft, random, titles => {
        const listed = titles.map(own => (own === title ? other : own))
        return `本报告包括${listed.join('、')}${titles.length === 6 ? '六' : '十'}个部分。`
      })
    }
  },
  {
    rule: 'intro-section-list',
    id: 'no-such-section',
    says: 'a part is listed that only reports of former years had',
    // the number that fits the list does not fit the sections
    or: ['intro-section-count'],
    inject: (draft, random) =>
      compose(draft, random, titles => {
        const former = random.choose(['政府信息公开的收费及减免情况', '咨询处理情况', '政府信息公开支出与收费情况'])
        const at = random.between(2, titles.length - 1)
        return `全文包括${[...titles.slice(0, at), former, ...titles.slice(at)].join('、')}。`
      })
  },
  {
    rule: 'intro-section-list',
    id: 'twice',
    says: 'one name is listed twice',
    or: ['intro-section-count'],
    inject: (draft, random) =>
      compose(draft, random, titles => {
        const at = random.between(1, titles.length - 2)
        return `全文包括${[...titles.slice(0, at + 1), ...titles.slice(at)].join('、')}。`
      })
  },
  {
    rule: 'intro-composition-pattern',
    id: 'includes-composed',
    says: '包括 and 组成 in one construction',
    inject: (draft, random) =>
      compose(draft, random, titles => {
        const number = titles.length === 6 ? '六' : '十'
        return random.choose([
          `本报告包括${titles.join('、')}${number}个部分组成。`,
          `全文主要包括${titles[0]}、${titles[1]}等${number}个部分组成。`,
          `本年度报告包含${titles.join('、')}共${number}部分组成。`
        ])
      })
  },
  {
    rule: 'intro-composition-pattern',
    id: 'report-twice',
    says: '由……编制 names the report twice',
    inject(draft, random) {
      const {organ} = draft.plan
      const by = random.choose([organ.name, organ.short, `${organ.short}${organ.desk}`])
      const text = random.choose([
        `本报告由${by}依照有关规定编制本报告。`,
        `本报告由${by}按照统一格式编制此报告。`,
        `本年度报告由${by}编制了本报告。`
      ])
      return putSentence(draft, random, 'basis', 'preamble', markedSentence(text))
    }
  },
  {
    rule: 'intro-composition-pattern',
    id: 'no-verb',
    says: '根据……要求 never says what was done',
    inject(draft, random) {
      const {organ} = draft.plan
      const text = random.choose([
        '根据《中华人民共和国政府信息公开条例》有关规定和上级工作要求。',
        `按照《中华人民共和国政府信息公开条例》和${organ.government}的要求。`,
        '依据《中华人民共和国政府信息公开条例》第五十条规定。'
      ])
      return putSentence(draft, random, 'basis', 'preamble', markedSentence(text))
    }
  },
  {
    rule: 'contact-incomplete',
    id: 'own-sentence',
    says: '请与…… never comes to its 联系',
    inject(draft, random) {
      const {organ} = draft.plan
      const where = `地址：${organ.region}建设路6号，电话：0399-5550166`
      const text = random.choose([
        `如对本报告有疑问，请与${organ.name}${organ.desk}（${where}）。`,
        `公众对报告有意见建议的，请与${organ.short}${organ.desk}，${where}。`,
        `如需了解更多情况，请与本机关${organ.desk}（${where}，邮编：099000）。`
      ])
      return putSentence(draft, random, 'contact', 'preamble', markedSentence(text))
    }
  },
  {
    rule: 'contact-incomplete',
    id: 'verb-lost',
    says: '联系 is lost in the sentence that is there',
    inject(draft, random) {
      const at = pickSentence(draft, random, ofTopic('contact'))
      const text = at?.sentence.parts.join('') ?? ''
      if (!at || text.split('联系').length !== 2 || !/请(?:径?与|同)[^（(]*联系/.test(text)) return undefined
      const sentence = reword(at.sentence, /请(径?与|同)([^（(]*)联系/, mark('请$1$2'))
      return sentence && replaceSentence(draft, at, sentence)
    }
  },
  {
    rule: 'contact-incomplete',
    id: 'value-lost',
    says: 'a label of the sentence that is there has nothing behind it',
    inject(draft, random) {
      const at = pickSentence(draft, random, ofTopic('contact'))
      const sentence = at && reword(at.sentence, random.choose([/(电话[：:])[0-9—-]+/, /((?:邮编|邮政编码)[：:])\d{6}/]), mark('$1'))
      return sentence && replaceSentence(draft, at, sentence)
    }
  },
  {
    rule: 'contact-incomplete',
    id: 'mailbox-empty',
    says: 'mailbox or postcode was never filled in',
    inject(draft, random) {
      const {organ} = draft.plan
      const text = random.choose([
        `联系地址：${organ.region}文化街9号，联系电话：0399-5550177，${mark('电子邮箱：')}。`,
        `如有疑问，请与${organ.short}${organ.desk}联系（地址：${organ.region}文化街9号，${mark('邮政编码：')}，电话：0399-5550177）。`,
        `联系方式：${organ.region}文化街9号${organ.desk}，邮编：099000，${mark('电话：')}。`
      ])
      return putSentence(draft, random, 'contact', 'preamble', plainSentence(text))
    }
  },
  scopeCopied('gathered', ({all, level}) => `本报告由${all}各镇（街道）、${level}直各部门的年度报告汇总编制而成。`),
  scopeCopied('on-the-ground-of', ({all, level}) => `在汇总${all}各乡镇、${level}政府各部门政府信息公开工作年度报告的基础上，编制本报告。`),
  scopeCopied(
    'basis',
    ({all, level}) => `根据《中华人民共和国政府信息公开条例》，综合${all}各乡镇人民政府和${level}直各单位政府信息公开情况，编制本年度报告。`
  ),
  scopeCopied('figures', ({all, level}) => `本报告综合${level}政府各部门、各乡镇和街道${all}范围的公开工作情况编制。`),
  adding(
    {rule: 'scope-copied', id: 'opening', says: 'the overview opens with the words of the region’s report'},
    ['preamble'],
    ({organ}) => {
      const level = organ.region.at(-1) ?? ''
      return `现汇总全${level}各级各部门年度报告，编制形成本报告。`
    },
    isOfOneOrgan
  )
]

/** Names of one section that are in use, each other than the others. */
const wordings: readonly (readonly string[])[] = [
  ['存在的主要问题及改进情况', '存在的主要问题及改进措施', '存在的问题及改进措施'],
  ['存在问题及改进情况', '存在问题及改进措施'],
  ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  ['政府信息公开行政复议和行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  ['主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  ['总体情况', '政府信息公开工作总体情况']
]

/** The draft with another sentence on its parts, in the place of the one it has. */
function compose(draft: Draft, random: Random, says: (titles: readonly string[]) => string): Draft | undefined {
  if (!hasSetSections(draft)) return undefined
  const sentence: Sentence = markedSentence(says(draft.sections.map(titleOf)))
  return putSentence(draft, random, 'composition', 'preamble', sentence)
}

/** An introduction taken over from the report of the region. */
function scopeCopied(id: string, says: (words: {readonly all: string; readonly level: string}) => string): Injector {
  return {
    rule: 'scope-copied',
    id,
    says: 'an organ says that its report was gathered from all organs of the region',
    inject(draft, random) {
      if (!isOfOneOrgan(draft)) return undefined
      const level = draft.plan.organ.region.at(-1) ?? ''
      return putSentence(draft, random, 'basis', 'preamble', markedSentence(says({all: `全${level}`, level})))
    }
  }
}

function isOfOneOrgan(draft: Draft): boolean {
  return hasSetSections(draft) && ['department', 'town', 'subdistrict'].includes(draft.plan.organ.kind)
}
