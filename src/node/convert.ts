import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'

import type {Bilingual} from '../language.js'
import {findOffice, noOffice} from './office.js'

/** LibreOffice takes one or two seconds for a report; on its first run some more. */
const longestWait = 120_000

/** The .docx that LibreOffice makes of a file of an older format. The file itself is left as it is. */
export async function toDocx(path: string): Promise<Uint8Array | {readonly error: Bilingual}> {
  const office = findOffice()
  if (office === undefined) return {error: noOffice(extname(path).toLowerCase())}
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-'))
  try {
    // a profile of its own: LibreOffice that is open already would answer in place of the one that is started here
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const output = join(folder, 'output')
    const parameters = [profile, '--headless', '--norestore', '--nolockcheck', '--convert-to', 'docx', '--outdir', output, path]
    await promisify(execFile)(office, parameters, {timeout: longestWait, killSignal: 'SIGKILL', windowsHide: true})
    const [made] = readdirSync(output).filter(name => name.toLowerCase().endsWith('.docx'))
    return made === undefined ? {error: unopened} : readFileSync(join(output, made))
  } catch {
    return {error: unopened}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const unopened: Bilingual = {
  zh: 'LibreOffice 打不开这个文件，可能已经损坏或者加了密码；请用 Word 或 WPS 另存为 .docx 后再检查',
  en: 'LibreOffice cannot open the file: damaged, or protected by a password; save it as .docx in Word or WPS and check that'
}
