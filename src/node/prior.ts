import {readPrior} from '../engine/prior.js'
import {editions} from '../index.js'
import type {Bilingual} from '../language.js'
import type {SourceDocument} from '../model/source.js'
import type {Files} from './files.js'
import {toSource} from './read.js'

/** The report of last year that was named, or why the file cannot be one for any report. */
export async function openPrior(path: string, uri: string, files: Files): Promise<OpenedPrior | {readonly error: Bilingual}> {
  const read = await files.read(path)
  if ('error' in read) return {error: {zh: `${uri}：${read.error.zh}`, en: `${uri}: ${read.error.en}`}}
  const source = await toSource(read, uri)
  const prior = readPrior(source, editions)
  if ('problem' in prior) return {error: prior.problem}
  const {year, issuer} = prior.report
  return {source, ...(year ? {year: year.value} : {}), ...(issuer ? {organ: issuer.name} : {})}
}

/** A report of last year, and what it says of itself. */
export interface OpenedPrior {
  readonly source: SourceDocument
  readonly year?: number
  readonly organ?: string
}
