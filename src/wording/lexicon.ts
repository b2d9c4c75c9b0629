/**
 * Words of the reports, as data: what is done, to what, where it is published.
 *
 * The folder `wording` holds lists only; it may not import anything but its own files.
 */

/** A word and what it stands for. */
export interface Entry<Class extends string> {
  readonly word: string
  readonly class: Class
}

/** The words of a list, set apart by white space, each standing for one thing. */
export function entries<Class extends string>(name: Class, words: string): readonly Entry<Class>[] {
  return words
    .trim()
    .split(/\s+/)
    .map(word => ({word, class: name}))
}
