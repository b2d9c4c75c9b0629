import type {XmlElement} from './xml.js'

/**
 * Follows the fields of a story, which may be nested and go on over paragraphs: what stands before `separate` is an
 * instruction, which nobody reads, what stands behind it is the result.
 */
export class Fields {
  readonly #open: ('instruction' | 'result')[] = []
  /** Fields that never end are broken; a story with one is read as if it had none. */
  readonly #isOff: boolean
  #hidden = 0

  constructor(isOff = false) {
    this.#isOff = isOff
  }

  /** Whether what stands here is read. */
  get isVisible(): boolean {
    return this.#hidden === 0
  }

  /** Whether all fields have ended that began. */
  get isClosed(): boolean {
    return this.#open.length === 0
  }

  /** Takes in a `w:fldChar`. */
  meet({attributes}: XmlElement): void {
    if (this.#isOff) return
    const type = attributes['w:fldCharType']
    if (type === 'begin') {
      this.#open.push('instruction')
      this.#hidden++
    } else if (type === 'separate' || type === 'end') {
      if (this.#open.pop() === 'instruction') this.#hidden--
      if (type === 'separate') this.#open.push('result')
    }
  }
}
