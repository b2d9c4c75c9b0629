import type {Confusion} from '../../wording/language/confusion.js'
import type {DomainWord} from '../../wording/language/domain-words.js'

/**
 * The forms that a word takes when one of its characters is lost.
 *
 * Where the first or the last is lost, what is left may be the end or the beginning of other words (农户网站 for 门户网站), so it is
 * taken for a slip only at a mark, which no page can have broken, or in surroundings that the list knows.
 */
export function toConfusions({word, left, known, also}: DomainWord): readonly Confusion[] {
  const places = new Map<string, number>()
  for (let index = 0; index < word.length; index++) places.set(word.slice(0, index) + word.slice(index + 1), index)
  const forms = left.length > 0 ? left : [...places.keys()].filter(form => !also.includes(form))
  return forms.map(form => {
    const place = places.get(form)
    if (place === undefined) throw new TypeError(`expected ${JSON.stringify(word)} without one character, got ${JSON.stringify(form)}`)
    const within = (list: readonly string[]) => list.filter(words => words.includes(form))
    const only = place === 0 ? [`!${form}`, ...within(known)] : place === word.length - 1 ? [`${form}!`, ...within(known)] : []
    return {wrong: form, right: word, only, unless: within(also)}
  })
}
