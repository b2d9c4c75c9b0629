import type {Report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {bareName, plainSubjects} from '../../wording/claims.js'
import {lastClauseStart} from '../clauses.js'
import type {Mention} from './mentions.js'

/** Whether the words before a verb name nobody but the organ itself. */
export function isOwnSubject(words: string, report: Report): boolean {
  const isBareName = bareName.test(words) && (report.issuer?.name.includes(words) ?? false)
  return isBareName || withoutIssuer(words, report).replace(plainSubjects, '') === ''
}

/** The words without the organ's name or the end of it: 「县司法局」 for 正宁县司法局, 「全县」 for the government of a county. */
function withoutIssuer(words: string, {issuer}: Report): string {
  if (!issuer) return words
  const isGovernment = issuer.kind === 'government' || issuer.kind === 'subdistrict'
  // 「乡政府」 of 麓口乡人民政府: the last two characters alone would leave 乡
  const shortest = isGovernment ? 3 : 2
  const names = Array.from({length: Math.max(0, issuer.name.length - shortest)}, (_, from) => issuer.name.slice(from))
  const name = names.find(candidate => words.includes(candidate))
  const plain = name ? words.replace(name, '') : words
  return isGovernment
    ? plain.replace(/各级(?:行政机关)?/, '').replace(/[全我][省市县区州旗镇乡]|[省市县区州旗镇乡]?政府|街道办?/, '')
    : plain
}

/** From the beginning of the mention's clause to its unit. */
export function clauseUpTo({sentence, masked, range}: Mention): Text {
  const before = masked.slice(Math.max(0, range.start - 60), range.start)
  return sentence.text.slice(range.start - before.length + lastClauseStart(before), range.end)
}
