import {editDistance} from '../edit-distance.js'
import type {Report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {formsOffice, likeFormsOffice, officialTitles, otherOffice, shortTitles} from '../wording/official-names.js'
import type {Citation} from './citations.js'

/** A name that stands for an official one, as written. */
export interface OfficialName {
  readonly at: Text
  readonly official: string
  readonly kind: 'organ' | 'title'
  readonly isRight: boolean
}

/** Blanks before 》, where the author wrote them. */
export interface StrayBlank {
  readonly at: Text
  /** The title with its marks, and the blanks. */
  readonly title: Text
}

/** Finds the names of the office, the regulation, the form and the fee in the prose, rightly written or nearly so. */
export function findOfficialNames({statements}: Report, citations: readonly Citation[]): readonly OfficialName[] {
  const titles = citations.flatMap(({title}) => (title ? titleNamed(title) : []))
  const organs = statements.flatMap(({text}) =>
    [...text.value.matchAll(likeFormsOffice)].flatMap(match => {
      const at = text.slice(match.index, match.index + match[0].length)
      const distance = editDistance(plain(at.value), formsOffice, 3)
      return (distance > 3 && !isScrambled(at.value)) || otherOffice.test(at.value)
        ? []
        : [{at, official: formsOffice, kind: 'organ', isRight: distance === 0} as const]
    })
  )
  return [...titles, ...organs].sort((one, other) => one.at.span.start - other.at.span.start)
}

/** 「国务院办公厅政务公开与政府信息公开办公室」: the words of the name in another order. */
function isScrambled(name: string): boolean {
  return /政府信息/.test(name) && /政务公开/.test(name) && Math.abs(plain(name).length - formsOffice.length) <= 3
}

function titleNamed(at: Text): readonly OfficialName[] {
  const written = plain(at.value).replace(/\([^()]*\)$/, '')
  for (const {title, limit} of officialTitles) {
    if (written === title) return [{at, official: title, kind: 'title', isRight: true}]
    // 《望川市……管理办法》 is another document, 「《……年度报告》格式」 the same with its last word outside
    if (written.includes(title) || title.startsWith(written)) return []
    if (editDistance(written, title, limit) <= limit) return [{at, official: title, kind: 'title', isRight: false}]
  }
  const short = shortTitles.find(title => title.length === written.length && editDistance(written, title, 1) <= 1)
  return short === undefined ? [] : [{at, official: short, kind: 'title', isRight: written === short}]
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s《》〈〉<>“”"]/g, '')
}

/** Finds blanks before 》; none where lines were rebuilt, as those of a page are. */
export function findStrayBlanks({layout}: Report, citations: readonly Citation[]): readonly StrayBlank[] {
  if (layout === 'reconstructed') return []
  return citations.flatMap(({title}) => {
    const blanks = title && /[ \u3000]+$/.exec(title.value)?.[0].length
    if (!title || !blanks) return []
    const at = title.slice(title.value.length - blanks)
    const isBroken = title.source.text.slice(at.span.start, at.span.end).includes('\n')
    return isBroken ? [] : [{at, title}]
  })
}
