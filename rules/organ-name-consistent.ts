import {fitOf, namesOtherwise, rightWord} from '../src/checks/self-names.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {SelfMention} from '../src/facts/self-names.js'
import type {Organ} from '../src/model/organ.js'
import type {Text} from '../src/model/text.js'

/** Whether the report speaks of its organ as what it is: a 镇 does not say 我局. */
export default defineRule({
  id: 'organ-name-consistent',
  group: 'content',
  title: {zh: '报告中的机关自称应当与标题机关一致', en: 'A report must speak of its organ as what the title says it is'},
  description: {
    zh: '标题是镇、局、委、办的，正文里的“我局”“我镇”“我乡”“我委”“我办”“我院”“我中心”“我办事处”“我站”“我所”等应当相符，不符的多半是从别的单位照抄来的；同一个自称只指出一次。“我县”“我市”“我区”“我单位”“本机关”、引号里的话和他人来信来函里的话不算；政府报告里的“我办”是办公室自称，局里的“我办”只作提示；委员会在报告别处以局的名称出现的不算。街道的报告“街道”“街道办”与“街办”混用的，只作提示。',
    en: 'Where the title names a town, bureau, commission or office, the words 我局, 我镇, 我乡, 我委, 我办, 我院, 我中心, 我办事处, 我站, 我所 and their like must fit; one that does not was probably copied from another organ, and is named once. 我县, 我市, 我区, 我单位 and 本机关 fit anybody, and neither quotations nor letters of others count; 我办 is the office of a government, and in a bureau a hint; a commission that the report also calls a bureau may say either. A 街道 that is called both 街道 or 街道办 and 街办 is a hint.'
  },
  basis: [
    {kind: 'convention', reason: {zh: '报告以编制机关的名义公布', en: 'a report is published in the name of the organ that makes it'}}
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'other-organ': {
      zh: ({word, organ, count}: Names) => `报告机关是“${organ}”，正文自称“${word}”${times(count)}。请核对是否照抄了别的单位的文字`,
      en: ({word, organ, count}: Names) =>
        `the report is that of “${organ}”, but it speaks of itself as “${word}”${count === '1' ? '' : ` (${count} times)`}; see whether the words were copied from another organ`
    },
    'office-of-organ': {
      zh: ({word, organ, count}: Names) =>
        `报告机关是“${organ}”，正文自称“${word}”${times(count)}，容易理解为另一个单位。建议改用报告机关的自称`,
      en: ({word, organ, count}: Names) =>
        `the report is that of “${organ}”, but it speaks of itself as “${word}”${count === '1' ? '' : ` (${count} times)`}, as if another office spoke; use the organ’s own name`
    },
    'two-short-names': {
      zh: ({word, long}: {word: string; long: string}) => `“${word}”与“${long}”两种简称混用，请统一`,
      en: ({word, long}: {word: string; long: string}) => `“${word}” and “${long}” are both used for the same 街道办事处; keep to one`
    }
  },
  *targets({facts: {selfNames}, report}): Iterable<Target> {
    const {issuer} = report
    if (!issuer) return
    const byWord = new Map<string, SelfMention[]>()
    for (const mention of selfNames.mentions) {
      const same = byWord.get(mention.at.value)
      if (same) same.push(mention)
      else byWord.set(mention.at.value, [mention])
    }
    for (const [first, ...others] of byWord.values()) if (first) yield {kind: 'self', first, others, issuer}
    const [short] = selfNames.streetOffices
    const [long] = selfNames.longerStreets
    if (issuer.kind === 'subdistrict' && short && long) yield {kind: 'street', short, long}
  },
  expect(target, {report}) {
    if (target.kind === 'street') {
      const {short, long} = target
      const related = [{at: long, message: {zh: '另一种简称', en: 'the other short name'}}]
      return {
        outcome: 'failed',
        message: 'two-short-names',
        data: {word: short.value, long: long.value},
        at: short,
        related,
        severity: 'info'
      }
    }
    const {first, others, issuer} = target
    const fit = fitOf(first.word, issuer)
    if (fit === 'fits' || namesOtherwise(report, issuer.name, first.word)) return passed
    const right = rightWord(issuer)
    const fix: FixOffer = {
      title: {zh: `改为“${first.at.value.slice(0, 1)}${right}”`, en: `Change to “${first.at.value.slice(0, 1)}${right}”`},
      edits: [first, ...others].map(({noun}) => ({at: noun, newText: right ?? ''})),
      applicability: 'unsafe'
    }
    const failed = {
      outcome: 'failed',
      data: {word: first.at.value, organ: issuer.name, count: `${others.length + 1}`},
      at: first.at,
      related: others.map(({at}) => ({at, message: {zh: '同样的自称', en: 'the same word'}})),
      suggestions: right ? [fix] : []
    } as const
    return fit === 'unsure' ? {...failed, message: 'office-of-organ', severity: 'info'} : {...failed, message: 'other-organ'}
  }
})

interface Names {
  readonly word: string
  readonly organ: string
  readonly count: string
}

type Target =
  | {readonly kind: 'self'; readonly first: SelfMention; readonly others: readonly SelfMention[]; readonly issuer: Organ}
  | {readonly kind: 'street'; readonly short: Text; readonly long: Text}

function times(count: string): string {
  return count === '1' ? '' : `，共${count}处`
}
