import {statSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import process from 'node:process'

import type {Bilingual} from '../language.js'

/**
 * The program of LibreOffice, which reads the older formats; nothing where it is not installed.
 *
 * NIANBAO_SOFFICE names it where it stands elsewhere; then it is sought nowhere else.
 */
export function findOffice(): string | undefined {
  const {NIANBAO_SOFFICE: named, PATH: folders = '', ProgramFiles: programs} = process.env
  if (named !== undefined) return isFile(named) ? named : undefined
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  const onPath = folders.split(delimiter).flatMap(folder => (folder === '' ? [] : names.map(name => join(folder, name))))
  const usual = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...(programs ? [join(programs, 'LibreOffice/program/soffice.exe')] : [])
  ]
  return [...onPath, ...usual].find(isFile)
}

/** What to do about a file that only LibreOffice can open. */
export function noOffice(extension: string): Bilingual {
  return {
    zh: `${extension} 文件要借助 LibreOffice 才能读，本机没有找到；请安装 LibreOffice，或者用 Word、WPS 另存为 .docx 后再检查`,
    en: `${extension} files are read by way of LibreOffice, which is not found here; install it, or save the report as .docx in Word or WPS and check that`
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
