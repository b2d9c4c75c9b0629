import type {Report} from '../../model/report.js'
import {results} from '../../wording/actions.js'
import {namedOrgan, regionLevels} from '../../wording/settings.js'
import type {Mention} from './mentions.js'

/** Whether a figure may be held against the tables of the report: it counts the same organ's year, may or may not, or does not. */
export type Comparison = 'compare' | 'unsure' | 'never'

/**
 * Whose a figure is, against whose report it is.
 *
 * A government reports on its region, an office on itself and its government, every other organ on itself.
 */
export function comparisonOf(mention: Mention, report: Report): Comparison {
  const {measure} = mention
  const {issuer} = report
  const kind = kindOf(report)
  if (kind === 'government' && otherSubject.test(statementBefore(mention))) return 'never'
  if (measure.scope === 'other')
    return kind === 'office' && /代表?[省市区县]?(?:人民)?政府/.test(measure.scopeWords ?? '') ? 'compare' : 'never'
  if (measure.scope === 'office') return kind === 'government' ? 'unsure' : kind === 'office' ? 'compare' : 'never'
  if (measure.scope === 'region') {
    if (kind === 'government') return isOwnRegion(measure.scopeWords ?? '', issuer?.name ?? '') ? 'compare' : 'never'
    return isOwnRegion(measure.scopeWords ?? '', issuer?.name ?? '') && kind === 'township' ? 'compare' : 'never'
  }
  if (measure.scope === 'own') return 'compare'
  return subjectOf(mention, issuer?.name ?? '', kind)
}

type Kind = 'government' | 'township' | 'office' | 'department'

function kindOf({issuer}: Report): Kind {
  const name = issuer?.name ?? ''
  if (/街道(?:办事处)?$|[镇乡](?:人民政府|政府)?$/.test(name)) return 'township'
  if (issuer?.kind === 'government' || /(?:人民政府|政府)$/.test(name)) return 'government'
  return issuer?.kind === 'office' || /政府办公[厅室]$/.test(name) ? 'office' : 'department'
}

/** Whether 「全市」 is the region of the organ: the level its name ends in. */
function isOwnRegion(words: string, name: string): boolean {
  const level = words.at(-1) ?? ''
  const region = name.replace(/(?:人民)?政府.*$|街道(?:办事处)?$/, '')
  const group = regionLevels.find(levels => levels.includes(level)) ?? level
  return (
    group.includes(region.at(-1) ?? '∅') ||
    (level === '市' && /[市州盟]$/.test(region)) ||
    (level === '县' && /[县区旗市]$/.test(region) && !/^.{2,4}省/.test(region))
  )
}

/** An organ named before the verb, where it is none of the report's own names: 「县公安局收到申请7件」. */
function subjectOf({label, lead, masked, range, action}: Mention, name: string, kind: Kind): Comparison {
  const words = lead.slice(-(label.length + 30))
  // 「县自然资源局收到申请41件，答复40件」: the subject goes on to the end of the statement
  // 「复议机关维持我局答复9件」: who decides a case is not whose case it is
  const told = statementBefore({masked, range})
  const before = action !== undefined && results.has(action) ? told.replace(/复议机[构关]/g, '') : told
  if ([...before.matchAll(namedOrgan)].some(([organ]) => !isOwnName(organ, name, kind)) && !/全[省市县区州旗镇乡]/.test(before))
    return 'never'
  const organs = [...words.matchAll(namedOrgan)].map(match => match[0]).filter(organ => !isOwnName(organ, name, kind))
  const last = organs.at(-1)
  if (!last) return 'compare'
  return label.includes(last) ? 'never' : 'compare'
}

/** What a statement says before a figure. */
function statementBefore({masked, range}: Pick<Mention, 'masked' | 'range'>): string {
  const words = masked.slice(Math.max(0, range.start - 60), range.start)
  return words.split(/[；;。]/).at(-1) ?? ''
}

/** Parts of a region, whose figures are within those of the report. */
const otherSubject =
  /[省市区县州旗](?:政府)?本级|[省市区县州旗]直(?:各)?(?:部门|单位|机关)|(?:^|[，、：]|其中)各?(?:乡镇|镇街|街道|部门|单位|园区|开发区)/

/** 「县司法局」 for 正宁县司法局, 「市政府」 for the government and its office. */
function isOwnName(organ: string, name: string, kind: Kind): boolean {
  const plain = organ.replace(/^[\d年，、由经向在的对]+/, '')
  const short = plain.slice(-3)
  if (name.endsWith(plain) || name.includes(plain) || (name.length > 3 && plain.endsWith(name.slice(-4)))) return true
  if (/政府$/.test(plain)) return kind === 'government' || kind === 'office' || kind === 'township'
  return name.includes(short) && short.length === 3
}
