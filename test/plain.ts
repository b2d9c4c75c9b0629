import {decodeString} from 'micromark-util-decode-string'

/** Words without what a person does not read in them: comments, tags, marks, escapes, white space. */
export function plain(text: string): string {
  return withoutMarks(decodeString(text.replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|<!\[[^<>]*>/gi, '')))
}

export function withoutMarks(words: string): string {
  return words.replace(/[\s\u00a0*_`~\\|#>-]/g, '')
}
