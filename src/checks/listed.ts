import type {Bilingual} from '../language.js'

/** Words in quotation marks, one after the other as each language lists them. */
export function listed(words: readonly string[]): Bilingual {
  const quoted = words.map(word => `“${word}”`)
  return {zh: quoted.join('、'), en: quoted.join(', ')}
}
