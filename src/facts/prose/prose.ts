import type {Report} from '../../model/report.js'
import {type Claim, readClaims} from './claims.js'
import {type Mention, readMentions} from './mentions.js'
import {type OfficialStatement, readStatements} from './official.js'
import type {PlacedParagraph} from './paragraphs.js'
import type {Relation} from './relation.js'
import {readRelations} from './relations.js'

/** What the prose of a report says in figures and claims. */
export interface Prose {
  readonly mentions: readonly Mention[]
  readonly relations: readonly Relation[]
  readonly statements: readonly OfficialStatement[]
  readonly claims: readonly Claim[]
}

/** Reads figures, how they hang together, what of the form they state, and what is claimed without a figure. */
export function readProse(paragraphs: readonly PlacedParagraph[], report: Report): Prose {
  const mentions = readMentions(paragraphs, report.year?.value)
  const spoken = {paragraphs, mentions, report}
  const denied = readClaims({...spoken, statements: []})
  const withoutCarriedIn = new Set(
    denied.flatMap(claim => (claim.kind === 'none' && claim.concepts.includes('carried-in') ? [claim.place.index] : []))
  )
  const isRegional = report.issuer?.kind === 'government' || report.issuer?.kind === 'subdistrict'
  const relations = readRelations(mentions, {withoutCarriedIn, isRegional})
  const statements = readStatements(mentions, relations, report)
  return {mentions, relations, statements, claims: readClaims({...spoken, statements})}
}
