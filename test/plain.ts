import {decodeString} from 'micromark-util-decode-string'

/** Words without what a person does not read in them: comments, tags, marks, escapes, white space. */
export function plain(text: string): string {
  return decodeString(text.replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|<!\[[^<>]*>/gi, '')).replace(/[\s\u00a0*_`~\\|#>-]/g, '')
}
