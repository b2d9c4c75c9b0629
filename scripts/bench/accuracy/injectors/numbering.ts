import type {Random} from '../../../random.js'
import {type Block, type Draft, mark, ordinals, paragraph} from '../draft.js'
import {adding, lines, plainSentence, sectionOf, withFurtherBlocks} from './edit.js'
import {type Injector, pickSentence, replaceBlock, replaceSection, replaceSentence, slotsOf} from './injector.js'

/** Items numbered out of turn, or announced in another number than follows. */
export const numberingInjectors: readonly Injector[] = [
  {
    rule: 'heading-number',
    id: 'sub-heading-skipped',
    says: 'a sub-heading was taken out and the others kept their numbers',
    inject: (draft, random) => renumberSubHeadings(draft, random, (at, from) => (at < from ? at : at + 1))
  },
  {
    rule: 'heading-number',
    id: 'sub-heading-twice',
    says: 'a sub-heading has the number of the one before it',
    inject: (draft, random) => renumberSubHeadings(draft, random, (at, from) => (at < from ? at : at - 1))
  },
  {
    rule: 'heading-number',
    id: 'item-skipped',
    says: 'the last of 一是, 二是 has a number too high',
    inject(draft, random) {
      const at = pickSentence(draft, random, ({sentence}) => slotsOf(sentence).length === 0 && itemsOf(sentence.parts.join('')).length > 1)
      const text = at?.sentence.parts.join('') ?? ''
      const last = itemsOf(text).at(-1)
      const number = last && ordinals[ordinals.indexOf(last[0].charAt(0)) + 1]
      if (!at || !number) return undefined
      const changed = `${text.slice(0, last.index)}${mark(`${number}是`)}${text.slice(last.index + 2)}`
      return replaceSentence(draft, at, {...at.sentence, parts: [changed]})
    }
  },
  {
    rule: 'heading-number',
    id: 'item-twice',
    says: 'an item was added at the end of 一是, 二是 with the number of the one before it',
    inject(draft, random) {
      const at = pickSentence(draft, random, ({sentence}) => slotsOf(sentence).length === 0 && itemsOf(sentence.parts.join('')).length > 1)
      const text = at?.sentence.parts.join('') ?? ''
      const number = itemsOf(text).at(-1)?.[0]
      if (!at || !number || !text.endsWith('。')) return undefined
      return replaceSentence(draft, at, {...at.sentence, parts: [`${text.slice(0, -1)}；${mark(number)}${random.choose(works)}。`]})
    }
  },
  adding(
    {rule: 'heading-number', id: 'own-items', says: 'a list of four was cut down to three and not numbered anew'},
    ['overview', 'problems'],
    (_, random) => {
      const [first, second, third] = random.shuffle(works)
      return `具体做法上，一是${first}；${random.choose(['二是', '三是'])}${second}；四是${third}。`
    }
  ),
  adding(
    {rule: 'heading-number', id: 'ordinal-words', says: '第一 is followed by 第三, or 第二 stands twice'},
    ['overview', 'others'],
    (_, random) => {
      const [first, second, third] = random.shuffle(works)
      return random.isLikely(0.5)
        ? `第一，${first}；第三，${second}；第四，${third}。`
        : `第一，${first}；第二，${second}；第二，${third}。`
    }
  ),
  {
    rule: 'heading-number',
    id: 'numbered-paragraphs',
    says: 'of three numbered paragraphs one was inserted later',
    inject(draft, random) {
      const items = random.shuffle(works).slice(0, 3)
      const [open, close] = random.choose([
        ['（', '）'],
        ['', '.'],
        ['', '、']
      ] as const)
      const numbers = random.choose([
        ['1', '2', '2'],
        ['1', '2', '4'],
        ['1', '3', '4']
      ])
      const texts = items.map((item, at) => `${open}${numbers[at]}${close}${item}。`)
      return withFurtherBlocks(draft, 'others', ...lines(...texts.map(text => plainSentence(mark(text)))))
    }
  },
  {
    rule: 'stated-count',
    id: 'other-number',
    says: 'the number before a list is one off',
    inject(draft, random) {
      const at = pickSentence(draft, random, ({sentence}) => sentence.parts.some(part => typeof part === 'string' && announced.test(part)))
      const part = at?.sentence.parts.findIndex(own => typeof own === 'string' && announced.test(own)) ?? -1
      const text = at?.sentence.parts[part]
      if (!at || typeof text !== 'string') return undefined
      const other = text.replace(announced, number => mark(oneOff(number, random)))
      return replaceSentence(draft, at, {...at.sentence, parts: at.sentence.parts.map((own, index) => (index === part ? other : own))})
    }
  },
  adding(
    {rule: 'stated-count', id: 'item-forgotten', says: 'one item fewer follows than is announced'},
    ['overview', 'others'],
    (_, random) => {
      const [first, second, third] = random.shuffle(works)
      const [announcement, count] = random.choose([
        ['重点抓好三项工作：', 2],
        ['主要采取以下四项措施：', 3],
        ['着重做好四个方面工作：', 3]
      ] as const)
      return `${announcement}一是${first}；二是${second}${count === 3 ? `；三是${third}` : ''}。`
    }
  ),
  adding(
    {rule: 'stated-count', id: 'item-added', says: 'an item was added, the number before the list kept'},
    ['overview', 'others'],
    (_, random) => {
      const [first, second, third] = random.shuffle(works)
      const announcement = random.choose(['主要做了以下两项工作：', '重点落实两项措施：', '突出抓好两个方面：'])
      return `${announcement}${random.isLikely(0.6) ? `一是${first}；二是${second}；三是${third}。` : `（一）${first}；（二）${second}；（三）${third}。`}`
    }
  ),
  {
    rule: 'stated-count',
    id: 'numbered-paragraphs',
    says: 'the items stand in paragraphs of their own, one fewer than announced',
    inject(draft, random) {
      const items = random.shuffle(works).slice(0, 3)
      const lead = mark(random.choose(['基层政务公开方面，落实以下四项措施：', '围绕便民服务，主要开展四项工作：']))
      return withFurtherBlocks(
        draft,
        'others',
        ...lines(plainSentence(lead), ...items.map((item, at) => plainSentence(`${at + 1}.${item}。`)))
      )
    }
  },
  {
    rule: 'stated-count',
    id: 'problems-announced',
    says: 'more problems are announced than are listed',
    inject(draft, random) {
      const section = sectionOf(draft, 'problems')
      const lead = random.choose(['归纳起来，主要有以下三个问题：', '与群众期盼相比，尚有四点不足：', '具体表现在三个方面：'])
      const text = `${mark(lead)}一是栏目划分不够细；二是业务人员变动较勤。`
      return section && replaceSection(draft, section, {...section, blocks: [paragraph(plainSentence(text)), ...section.blocks]})
    }
  }
]

/** Of the year's work, without a figure. */
const works: readonly string[] = [
  '建立栏目巡查台账',
  '把审核责任落实到岗位',
  '对照目录补齐应公开的事项',
  '梳理群众反映集中的事项',
  '统一答复文书的格式',
  '把查阅点设在办事窗口旁'
]

/** 「两个方面的不足：一是」: the number. */
const announced = /[两二三四五六](?=(?:个|项|点|条|大)?(?:方面|问题|不足|措施|工作|短板|差距)[^。；一]{0,12}[：:]\s*(?:一是|（一）|1[.．]))/

const numbers = '零一两三四五六七'

function oneOff(number: string, random: Random): string {
  const value = number === '二' ? 2 : numbers.indexOf(number)
  return numbers[value + (value > 2 && random.isLikely(0.5) ? -1 : 1)] ?? number
}

/** The sub-headings of one section with other numbers, counted from 0, from one of them on. */
function renumberSubHeadings(draft: Draft, random: Random, numberOf: (at: number, from: number) => number): Draft | undefined {
  type Heading = Extract<Block, {kind: 'heading'}>
  const section = draft.sections.find(({blocks}) => blocks.filter(({kind}) => kind === 'heading').length > 2)
  const headings = section?.blocks.filter(
    (block): block is Heading => block.kind === 'heading' && /^（[一二三四五六七八九十]）/.test(block.text)
  )
  if (!headings || headings.length < 3) return undefined
  const from = random.between(1, headings.length - 1)
  return headings.reduce((changed, heading, at) => {
    const text = heading.text.replace(/[一二三四五六七八九十]/, ordinals[numberOf(at, from)] ?? '')
    return replaceBlock(changed, heading, {...heading, text: at === from ? mark(text) : text})
  }, draft)
}

function itemsOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/(?<=^|[，。；：])[一二三四五六七]是/g)]
}
