import {daysIn} from '../model/calendar.js'
import {toPlainDigits} from '../model/mask.js'
import {flatten} from '../model/outline.js'
import type {Report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {cardPrefix, contactWords, countedUnit, homeDetail, homeLead, notIdentity, notPersonal, privatePerson} from '../wording/personal.js'

/** Something by which a person is known or reached. */
export interface PersonalData {
  readonly kind: 'identity-number' | 'mobile-number' | 'bank-card' | 'home-address'
  readonly at: Text
  /** The same, as long, with what must not be shown starred out. */
  readonly masked: string
  /** It stands where the organ says how it is reached, and may be an office's own. */
  readonly isContact: boolean
}

/** Finds personal data in prose, headings and cells, in the order of the text. */
export function findPersonalData(report: Report): readonly PersonalData[] {
  const blocks = [...report.preamble, ...report.sections].flatMap(flatten)
  const headings = blocks.flatMap(block => (block.type === 'section' ? [block.heading] : []))
  const cells = report.tables.flatMap(({cells}) => cells.map(({text}) => text))
  const texts = [...(report.title ? [report.title] : []), ...headings, ...report.statements.map(({text}) => text), ...cells]
  const found = texts.flatMap(text => findIn(text, report.year?.value))
  return found.sort((one, other) => one.at.span.start - other.at.span.start)
}

function findIn(text: Text, year: number | undefined): readonly PersonalData[] {
  const plain = toPlainDigits(text.value)
  const isContact = contactWords.test(plain) && !privatePerson.test(plain)
  const found = (kind: PersonalData['kind'], start: number, end: number, shown: readonly [head: number, tail: number]): PersonalData => {
    const at = text.slice(start, end)
    return {kind, at, masked: star(at.value, shown), isContact}
  }
  const numbers = /\d{4}/.test(plain) ? numbersIn(plain, year) : []
  return [
    ...numbers.map(({kind, start, end}) => found(kind, start, end, shownDigits[kind])),
    ...homesIn(plain).map(({start, end, lead}) => found('home-address', start, end, [lead, 0]))
  ]
}

/** How many characters of each number may be shown, at its beginning and its end. */
const shownDigits = {'identity-number': [2, 2], 'mobile-number': [3, 4], 'bank-card': [4, 4]} as const

/** Stars in place of letters and digits between head and tail; blanks and dashes stay. */
function star(value: string, [head, tail]: readonly [number, number]): string {
  return value
    .split('')
    .map((character, index) => (index < head || index >= value.length - tail || /[\s-]/.test(character) ? character : '*'))
    .join('')
}

// ── numbers ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface FoundNumber {
  readonly kind: keyof typeof shownDigits
  readonly start: number
  readonly end: number
}

// no part of a longer number, a name, an address of the web or a decimal
const before = '(?<![\\dA-Za-z_/.=@#%*]|\\d-)'
const behind = '(?![\\dA-Za-z_/=@%*]|-\\d|\\.\\d)'

/** 「110101190001010006」「110101 19000101 0006」 */
const identityNumber = new RegExp(`${before}[1-8]\\d{5} ?(?:18|19|20)\\d{6} ?\\d{3}[\\dXx]${behind}`, 'g')
/** 「13000000000」「130-0000-0000」「130 0000 0000」 */
const mobileNumber = new RegExp(`${before}1[3-9]\\d(?:\\d{8}|-\\d{4}-\\d{4}| \\d{4} \\d{4})${behind}`, 'g')
/** 「6217000000000000004」「6217 0000 0000 0000 004」 */
const cardNumber = new RegExp(`${before}\\d{4}(?:\\d{12,15}|(?: \\d{4}){3}(?: \\d{1,3})?)${behind}`, 'g')

function numbersIn(plain: string, year: number | undefined): readonly FoundNumber[] {
  const matches = (kind: FoundNumber['kind'], pattern: RegExp, isOne: (digits: string) => boolean, except: RegExp) =>
    [...plain.matchAll(pattern)].flatMap(({0: raw, index}): readonly FoundNumber[] => {
      const end = index + raw.length
      const label = /[^，。；、（(]*$/.exec(plain.slice(Math.max(0, index - 16), index))?.[0] ?? ''
      if (!isOne(raw.replace(/[\s-]/g, '')) || except.test(label)) return []
      return kind !== 'identity-number' && countedUnit.test(plain.slice(end, end + 3)) ? [] : [{kind, start: index, end}]
    })
  const identities = matches('identity-number', identityNumber, digits => isIdentityNumber(digits, year), notIdentity)
  const taken = new Set(identities.map(({start}) => start))
  return [
    ...identities,
    ...matches('mobile-number', mobileNumber, () => true, notPersonal),
    ...matches('bank-card', cardNumber, isCardNumber, notPersonal).filter(({start}) => !taken.has(start))
  ]
}

/** GB 11643: a day that there was, and the check character of ISO 7064, MOD 11-2. */
export function isIdentityNumber(digits: string, year = 2100): boolean {
  const [, born, month, day] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(digits) ?? []
  if (!born || Number(born) < 1850 || Number(born) > year + 2) return false
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(month), Number(born))
  if (!isDay) return false
  const sum = identityWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The first digits of a card, and the check digit of Luhn. */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 16 || digits.length > 19 || !cardPrefix.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

// ── homes ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface FoundHome {
  readonly start: number
  readonly end: number
  /** How many characters are the words before the address. */
  readonly lead: number
}

function homesIn(plain: string): readonly FoundHome[] {
  if (!plain.includes('住') && !plain.includes('户籍') && !plain.includes('家庭')) return []
  return [...plain.matchAll(homeLead)].flatMap(({0: lead, index}): readonly FoundHome[] => {
    const from = index + lead.length
    const address = /^[^，。；、：:《》“”\n]{2,40}/.exec(plain.slice(from, from + 40))?.[0] ?? ''
    const last = [...address.matchAll(homeDetail)].at(-1)
    return last ? [{start: index, end: from + last.index + last[0].length, lead: lead.length}] : []
  })
}
