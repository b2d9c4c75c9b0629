/**
 * Why a Word file cannot be read.
 *
 * The folder `readers/docx` knows the format of Word. It may not know what a report is, nor import anything of Node.
 */

import type {Bilingual} from '../../language.js'

/** Thrown inside of the reader only; `readDocx` gives it back as its error. */
export class Unreadable extends Error {
  readonly reason: Bilingual

  constructor(zh: string, en: string) {
    super(en)
    this.reason = {zh, en}
  }
}

/** What a person can do about most files that are not as they should be. */
export const saveAgain: Bilingual = {
  zh: '请用 Word 或 WPS 打开后另存为 .docx 再检查',
  en: 'open it in Word or WPS, save it as .docx, and check that'
}

/** A part of the file that is not as it should be. */
export function broken(part: string, zh: string, en: string): Unreadable {
  return new Unreadable(`文件内部的 ${part} ${zh}，${saveAgain.zh}`, `${part} inside of the file ${en}; ${saveAgain.en}`)
}
