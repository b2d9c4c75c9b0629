import type {Report} from '../model/report.js'
import type {Located} from '../model/source.js'
import type {Text} from '../model/text.js'

/** A comment that speaks to nianbao: `<!-- nianbao-disable-next-line section-order -- 按上级要求排列 -->`. */
export interface Directive {
  readonly comment: Located
  /** What it asks for; absent where it asks for what there is not. */
  readonly kind?: DirectiveKind
  /** The word that asks, as written. */
  readonly word: Text
  /** The rules named; none: all rules. */
  readonly rules: readonly Text[]
  readonly hasReason: boolean
}

export type DirectiveKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable'

/** The words that such a comment may begin with. */
export const directiveWords: Readonly<Record<DirectiveKind, string>> = {
  'disable-next-line': 'nianbao-disable-next-line',
  'disable-line': 'nianbao-disable-line',
  disable: 'nianbao-disable',
  enable: 'nianbao-enable'
}

/** The comments of a report that speak to nianbao, in the order of the text. */
export function readDirectives({comments}: Report): readonly Directive[] {
  return comments.flatMap(comment => {
    const {text} = comment
    const length = directiveWord.exec(text.value)?.[0].length
    if (length === undefined) return []
    const word = text.slice(0, length)
    const kind = kinds.find(candidate => directiveWords[candidate] === word.value)
    const dash = reasonMark.exec(text.value.slice(length))
    const names = text.slice(length, dash ? length + dash.index : text.value.length)
    const rules = [...names.value.matchAll(ruleName)].map(match => names.slice(match.index, match.index + match[0].length))
    const hasReason = dash !== null && text.value.slice(length + dash.index + dash[0].length).trim() !== ''
    return [{comment, ...(kind ? {kind} : {}), word, rules, hasReason}]
  })
}

const kinds = Object.keys(directiveWords) as readonly DirectiveKind[]

/** 「nianbao-disable-line」「nianbao-disabel」; not 「nianbao」. */
const directiveWord = /^nianbao-[\w-]*/i

/** 「 -- 理由」「——理由」, which is what a Chinese keyboard makes of it; not the hyphen in 「section-order」. */
const reasonMark = /(?<=^|[\s,，、])(?:-{2,}|[—–]{1,2})/

/** 「section-order」 between white space and commas of either width. */
const ruleName = /[^\s,，、;；]+/g
