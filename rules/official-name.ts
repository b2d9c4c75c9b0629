import {bearsNumber, bearsTitle, isOfSeries} from '../src/checks/citations.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Citation} from '../src/facts/citations.js'
import type {OfficialName, StrayBlank} from '../src/facts/names.js'
import {instruments} from '../src/law.js'

/** Whether organs, documents and laws are called by their names. */
export default defineRule({
  id: 'official-name',
  group: 'content',
  title: {zh: '机关、文件、法规名称应当准确', en: 'Organs, documents and regulations must be called by their names'},
  description: {
    zh: '核对国务院办公厅政府信息与政务公开办公室、《中华人民共和国政府信息公开条例》、年度报告格式和信息处理费管理办法的名称，差一到三个字的指出；文号与标题不是同一份文件的，也指出。简称、本地自己的条例和办法、书名号里套书名号不报；书名号内末尾的空格只作提示。',
    en: 'The names of the office that issues the forms, of the regulation, of the form and of the measures on fees are held against what is written: one to three characters apart is named, and so is a title beside the number of another document. Short forms, regulations of other places and titles within titles pass; a blank before 》 is only mentioned.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '机关、文件和法规使用全称或者规范化简称',
        en: 'organs, documents and regulations go by their full names or set short forms'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    'organ-differs': {
      zh: ({words, official}: Named) => `“${words}”应为“${official}”`,
      en: ({words, official}: Named) => `“${words}” is to be “${official}”`
    },
    'title-differs': {
      zh: ({words, official}: Named) => `《${words}》应为《${official}》`,
      en: ({words, official}: Named) => `《${words}》 is to be 《${official}》`
    },
    'number-differs': {
      zh: ({words, number, title, official}: Numbered) =>
        `文号“${number}”是《${title}》的，这里写的是《${words}》；《${words}》的文号是“${official}”，请核对`,
      en: ({words, number, title, official}: Numbered) =>
        `“${number}” is the number of 《${title}》, but the title here is 《${words}》, whose number is “${official}”; check which is meant`
    },
    'number-wrong': {
      zh: ({words, number, official}: Omit<Numbered, 'title'>) => `《${words}》的文号是“${official}”，这里写的是“${number}”，请核对`,
      en: ({words, number, official}: Omit<Numbered, 'title'>) => `the number of 《${words}》 is “${official}”, not “${number}”; check it`
    },
    'stray-blank': {
      zh: ({words}: {words: string}) => `《${words}》的书名号内多了空格`,
      en: ({words}: {words: string}) => `there is a blank before the closing mark of 《${words}》`
    }
  },
  *targets({facts}): Iterable<Target> {
    for (const name of facts.officialNames) yield {kind: 'name', name}
    for (const citation of facts.citations) if (citation.title && citation.number) yield {kind: 'citation', citation}
    for (const blank of facts.strayBlanks) yield {kind: 'blank', blank}
  },
  expect(target) {
    if (target.kind === 'name') {
      const {at, official, kind, isRight} = target.name
      if (isRight) return passed
      const message = kind === 'organ' ? 'organ-differs' : 'title-differs'
      return {outcome: 'failed', message, data: {words: at.value, official}, at, suggestions: [replacement(at, official)]}
    }
    if (target.kind === 'blank') {
      const {at, title} = target.blank
      const suggestions = [
        {title: {zh: '删去空格', en: 'Take out the blank'}, edits: [{at, newText: ''}], applicability: 'unsafe'} as const
      ]
      return {outcome: 'failed', message: 'stray-blank', data: {words: title.value.trim()}, at, severity: 'info', suggestions}
    }
    const {title, number, at} = target.citation
    const titled = instruments.filter(instrument => title && bearsTitle(title, instrument))
    const numbered = instruments.find(instrument => number && bearsNumber(number, instrument))
    const [meant] = titled
    if (!title || !number || !meant || (numbered && titled.includes(numbered))) return passed
    if (!numbered) {
      if (!isOfSeries(number, meant)) return passed
      const data = {words: title.value, number: number.at.value, official: meant.number ?? ''}
      return {outcome: 'failed', message: 'number-wrong', data, at: number.at}
    }
    const data = {words: title.value, number: number.at.value, title: numbered.title, official: meant.number ?? ''}
    return {outcome: 'failed', message: 'number-differs', data, at}
  }
})

type Target =
  | {readonly kind: 'name'; readonly name: OfficialName}
  | {readonly kind: 'citation'; readonly citation: Citation}
  | {readonly kind: 'blank'; readonly blank: StrayBlank}

interface Named {
  readonly words: string
  readonly official: string
}

interface Numbered extends Named {
  readonly number: string
  readonly title: string
}

function replacement(at: OfficialName['at'], official: string) {
  return {title: {zh: `改为“${official}”`, en: `Write “${official}”`}, edits: [{at, newText: official}], applicability: 'unsafe'} as const
}
