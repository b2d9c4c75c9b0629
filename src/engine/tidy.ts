import type {Draft} from './to-finding.js'

/**
 * The findings without repetitions: what a rule says twice in the same words of the same place is said once, and where it
 * knows that something is wrong it does not also say that it cannot tell.
 */
export function deduplicate<Found extends Draft>(findings: readonly Found[]): readonly Found[] {
  const failed = new Set(findings.filter(({outcome}) => outcome === 'failed').map(placeKey))
  const said = new Set<string>()
  return findings.filter(finding => {
    if (finding.outcome === 'cantTell' && failed.has(placeKey(finding))) return false
    const key = `${placeKey(finding)} ${finding.messageId} ${finding.message}`
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}

/** In the order of the text; of findings that begin at one place, the one that reaches further comes first. */
export function sortByPlace<Found extends Draft>(findings: readonly Found[]): readonly Found[] {
  return [...findings].sort(({at: {span: one}}, {at: {span: other}}) => one.start - other.start || other.end - one.end)
}

function placeKey({ruleId, at}: Draft): string {
  return `${ruleId} ${at.uri} ${at.span.start}-${at.span.end}`
}
