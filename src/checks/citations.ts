import type {Citation, CitedNumber} from '../facts/citations.js'
import type {Instrument} from '../law.js'
import type {Text} from '../model/text.js'

/** Whether a number as written is that of an instrument, whatever brackets it has. */
export function bearsNumber(number: CitedNumber, {number: official = ''}: Instrument): boolean {
  const [, decree] = /^国务院令第(\d+)号$/.exec(official) ?? []
  if (number.kind === 'decree') return decree === String(number.serial)
  const {code = '', year, serial} = /^(?<code>.+)〔(?<year>\d{4})〕(?<serial>\d+)号$/.exec(official)?.groups ?? {}
  return code !== '' && number.code.replace('涵', '函').endsWith(code) && number.year === year && String(number.serial) === serial
}

/** Whether a number is of the same series as that of an instrument: a decree of the State Council, or the same issuer's short form. */
export function isOfSeries(number: CitedNumber, {number: official = ''}: Instrument): boolean {
  if (number.kind === 'decree') return official.startsWith('国务院令')
  const [code = ''] = official.split('〔')
  return official.includes('〔') && number.code.replace('涵', '函').endsWith(code)
}

/** Whether a title as written is that of an instrument, with its issuer or without; brackets at the end are a note. */
export function bearsTitle(title: Text, instrument: Instrument): boolean {
  const written = plainTitle(title.value)
  return titlesOf(instrument).some(official => official === written)
}

/**
 * Whether a citation is one of an instrument: by its number, or, where it has none, by its title.
 *
 * A notice of like title with an issuer or a number of its own is another document.
 */
export function isCitationOf({title, number, issuer}: Citation, instrument: Instrument): boolean {
  if (number) return bearsNumber(number, instrument)
  return title !== undefined && issuer === undefined && bearsTitle(title, instrument)
}

/** A title without blanks, marks and the note at its end. */
function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s《》〈〉<>“”"]/g, '')
    .replace(/\([^()]*\)$/, '')
}

/** The title of an instrument, and the same without its issuer: 「关于……的通知」. */
function titlesOf({title}: Instrument): readonly string[] {
  const plain = plainTitle(title)
  const about = plain.indexOf('关于')
  return about > 0 ? [plain, plain.slice(about)] : [plain]
}
