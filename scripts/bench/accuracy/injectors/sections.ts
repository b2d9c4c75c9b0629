import type {SectionKey} from '../../../../src/editions/edition.js'
import {formSections} from '../../../../src/editions/form-sections.js'
import type {Random} from '../../../random.js'
import {close, type Draft, type DraftSection, mark, open, ordinals, paragraph} from '../draft.js'
import {hasSetSections, numbered, plainSentence, sectionOf, titleOf, withMarkedHeading, withTitle} from './edit.js'
import {type Injector, ofTopic, pickSentence, replaceSection, replaceSentence, reword} from './injector.js'

/** Sections that are missing, out of order, misnamed or empty. */
export const sectionInjectors: readonly Injector[] = [
  {
    rule: 'section-missing',
    id: 'left-out',
    says: 'a section is left out, the numbers of the others kept',
    inject: (draft, random) => leaveOut(draft, random, sections => sections)
  },
  {
    rule: 'section-missing',
    id: 'left-out-renumbered',
    says: 'a section is left out, and the others are numbered anew',
    inject: (draft, random) => leaveOut(draft, random, numbered)
  },
  {
    rule: 'section-missing',
    id: 'last-left-out',
    says: 'the report ends with its problems',
    inject(draft) {
      if (!hasSetSections(draft)) return undefined
      const kept = draft.sections.slice(0, -1)
      return {...draft, sections: kept.map((section, at) => (at === kept.length - 1 ? withMarkedHeading(section) : section))}
    }
  },
  {
    rule: 'section-missing',
    id: 'two-left-out',
    says: 'two sections that follow one another are left out',
    inject(draft, random) {
      if (!hasSetSections(draft)) return undefined
      const at = random.between(1, draft.sections.length - 3)
      const kept = draft.sections.filter((_, own) => own !== at && own !== at + 1)
      return {...draft, sections: numbered(marked(kept, [at - 1, at]))}
    }
  },
  {
    rule: 'section-missing',
    id: 'heading-lost',
    says: 'the heading over a table is lost',
    inject(draft, random) {
      const at = draft.sections.findIndex(({key}) => key === random.choose(['requests', 'cases'] as const))
      const [before, section] = [draft.sections[at - 1], draft.sections[at]]
      const table = section?.blocks.find(({kind}) => kind === 'table')
      if (!before || !section || !table || !hasSetSections(draft)) return undefined
      const raw = (text: string) => ({kind: 'raw' as const, text})
      const joined = {...before, blocks: [...before.blocks, raw(open), ...section.blocks, raw(close)]}
      // where the table is read as such the finding stands in it, else at the next heading
      const sections = draft.sections.flatMap(own => (own === before ? [joined] : own === section ? [] : [own]))
      return {...draft, sections: marked(sections, [at])}
    }
  },
  {
    rule: 'section-order',
    id: 'swapped',
    says: 'two sections have changed places, with their numbers',
    inject: (draft, random) => swap(draft, random, sections => sections)
  },
  {
    rule: 'section-order',
    id: 'swapped-renumbered',
    says: 'two sections have changed places and are numbered as they stand',
    inject: (draft, random) => swap(draft, random, numbered)
  },
  {
    rule: 'section-order',
    id: 'number-skipped',
    says: 'a number is left out on the way',
    inject: (draft, random) => count(draft, random, (at, from) => (at < from ? at : at + 1))
  },
  {
    rule: 'section-order',
    id: 'number-twice',
    says: 'a section has the number of the one before it, and the others count on from there',
    inject: (draft, random) => count(draft, random, (at, from) => (at < from ? at : at - 1))
  },
  {
    rule: 'section-order',
    id: 'one-number-wrong',
    says: 'one section alone has the number of its neighbour',
    inject: (draft, random) => count(draft, random, (at, from) => (at === from ? at - 1 : at))
  },
  {
    rule: 'section-order',
    id: 'counted-anew',
    says: 'the count begins again at 一',
    inject(draft, random) {
      if (!hasSetSections(draft)) return undefined
      const from = random.between(3, draft.sections.length - 2)
      return {...draft, sections: marked(draft.sections, [from]).map((own, at) => withNumber(own, at < from ? at : at - from))}
    }
  },
  {
    rule: 'section-title',
    id: 'character-lost',
    says: 'a character of a title is lost',
    inject: (draft, random) => retitle(draft, random, title => drop(title, random))
  },
  {
    rule: 'section-title',
    id: 'wrong-character',
    says: 'a word of a title is mistyped',
    inject: (draft, random) => retitle(draft, random, title => mistype(title, random))
  },
  {
    rule: 'section-title',
    id: 'other-name',
    says: 'a section goes by a name of the organ’s own',
    inject(draft, random) {
      return retitle(draft, random, (_, key) => {
        const names = ownNames[key]
        return names && random.choose(names)
      })
    }
  },
  {
    rule: 'section-title',
    id: 'additional',
    says: 'a section that the form does not have stands at the end',
    // a number in the introduction disagrees as well
    or: ['intro-section-count', 'intro-section-list'],
    inject(draft, random) {
      if (!hasSetSections(draft) || draft.edition.id === 'ten-section-2020') return undefined
      const title = random.choose(['下一年度工作思路', '工作亮点和经验做法', '政府网站与政务新媒体管理情况', '工作大事记'])
      const blocks = [paragraph(plainSentence('继续按照上级部署，把群众关心的事项公开到位。'))]
      return {...draft, sections: [...draft.sections, {key: 'others', heading: mark(`七、${title}`), blocks}]}
    }
  },
  {
    rule: 'section-title',
    id: 'in-the-list',
    says: 'a title is garbled where the introduction lists it',
    or: ['duplicated-characters'],
    inject(draft, random) {
      const at = pickSentence(draft, random, ofTopic('composition'))
      const section = hasSetSections(draft) && random.choose(draft.sections.filter(({key}) => ownNames[key]))
      if (!at || !section) return undefined
      const title = titleOf(section)
      const garbled = random.isLikely(0.5) ? drop(title, random) : mistype(title, random)
      const sentence = garbled === undefined ? undefined : reword(at.sentence, title, mark(garbled))
      return sentence && replaceSentence(draft, at, sentence)
    }
  },
  {
    rule: 'section-empty',
    id: 'problems',
    says: 'the section on problems is yet to be written',
    inject: draft => empty(draft, 'problems')
  },
  {
    rule: 'section-empty',
    id: 'last',
    says: 'nothing stands below the last heading',
    inject: draft => empty(draft, 'others')
  },
  {
    rule: 'section-empty',
    id: 'table-left-out',
    says: 'a table was forgotten on pasting',
    or: ['table-missing'],
    inject(draft, random) {
      // in plain text it may be lost in conversion
      if (draft.format !== 'markdown' || draft.edition.tables.length === 0) return undefined
      return empty(draft, random.choose(['disclosure', 'requests', 'cases'] as const))
    }
  },
  {
    rule: 'section-empty',
    id: 'of-ten',
    says: 'one of the sections of a report of ten is empty',
    inject: (draft, random) =>
      draft.edition.id === 'ten-section-2020' ? empty(draft, random.choose(['new-media', 'platforms', 'openness'] as const)) : undefined
  }
]

function marked(sections: readonly DraftSection[], places: readonly number[]): readonly DraftSection[] {
  return sections.map((section, at) => (places.includes(at) ? withMarkedHeading(section) : section))
}

function leaveOut(draft: Draft, random: Random, number: (sections: readonly DraftSection[]) => readonly DraftSection[]): Draft | undefined {
  if (!hasSetSections(draft)) return undefined
  const at = random.between(0, draft.sections.length - 2)
  const kept = draft.sections.filter((_, own) => own !== at)
  return {...draft, sections: number(marked(kept, [at - 1, at]))}
}

function swap(draft: Draft, random: Random, number: (sections: readonly DraftSection[]) => readonly DraftSection[]): Draft | undefined {
  if (!hasSetSections(draft)) return undefined
  const at = random.between(0, draft.sections.length - 2)
  const order = draft.sections.map((section, own) => draft.sections[own === at ? at + 1 : own === at + 1 ? at : own] ?? section)
  return {...draft, sections: number(marked(order, [at, at + 1]))}
}

/** The draft with other numbers, counted from 0, from a section on. */
function count(draft: Draft, random: Random, numberOf: (at: number, from: number) => number): Draft | undefined {
  if (!hasSetSections(draft) || draft.sections.length >= ordinals.length) return undefined
  const from = random.between(1, draft.sections.length - 1)
  return {
    ...draft,
    sections: marked(
      draft.sections.map((section, at) => withNumber(section, numberOf(at, from))),
      [from]
    )
  }
}

function withNumber(section: DraftSection, number: number): DraftSection {
  return {...section, heading: section.heading.replace(/[一二三四五六七八九十]+(?=、)/, ordinals[number] ?? '')}
}

function empty(draft: Draft, key: SectionKey): Draft | undefined {
  const section = hasSetSections(draft) ? sectionOf(draft, key) : undefined
  return section && replaceSection(draft, section, {...withMarkedHeading(section), blocks: []})
}

function retitle(draft: Draft, random: Random, change: (title: string, key: SectionKey) => string | undefined): Draft | undefined {
  if (!hasSetSections(draft)) return undefined
  // the others are of the form of ten sections
  const section = random.choose(draft.sections.filter(({key}) => ownNames[key]))
  const title = change(titleOf(section), section.key)
  return title === undefined ? undefined : replaceSection(draft, section, withTitle(section, title))
}

/** The title without one of its characters, where what is left is no name in use. */
function drop(title: string, random: Random): string | undefined {
  const places = [...title].flatMap((character, at) => ('的和及与、'.includes(character) ? [] : [at]))
  const at = random.choose(places)
  const left = title.slice(0, at) + title.slice(at + 1)
  return isInUse(left) ? undefined : left
}

function isInUse(title: string): boolean {
  const folded = (name: string) => name.replace(/[和及、]/g, '').replace(/要的/, '要')
  return formSections.some(spec => [spec.title, ...spec.aliases].some(name => folded(name) === folded(title)))
}

function mistype(title: string, random: Random): string | undefined {
  const slips = mistyped.filter(([right]) => title.includes(right))
  const slip = slips.length > 0 ? random.choose(slips) : undefined
  return slip && title.replace(...slip)
}

/** As an input method offers them, and as hasty hands type them. */
const mistyped: readonly (readonly [right: string, wrong: string])[] = [
  ['总体', '总休'],
  ['情况', '情况情况'],
  ['主动', '主功'],
  ['收到', '收道'],
  ['处理', '处里'],
  ['申请', '申情'],
  ['复议', '复义'],
  ['诉讼', '诉颂'],
  ['改进', '改近'],
  ['主要', '主有'],
  ['需要', '须要'],
  ['报告', '报吿'],
  ['政府信息', '政务信息'],
  ['事项', '事相']
]

/** Names that organs make up for the sections of the national form. */
const ownNames: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
  overview: ['信息公开工作基本情况', '组织领导和制度建设', '年度工作回顾'],
  disclosure: ['信息主动公开工作开展情况', '重点领域信息发布情况', '公开内容和公开形式'],
  requests: ['依申请公开工作办理情况', '群众申请办理情况', '申请的受理与答复'],
  cases: ['复议诉讼和投诉举报情况', '涉诉涉议情况', '行政争议情况'],
  problems: ['工作中的薄弱环节和下步打算', '困难、不足与对策', '下一步工作安排'],
  others: ['有关事项说明', '附则', '需说明的其他情况']
}
