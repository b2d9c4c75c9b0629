import type {Document, FileResult, Finding, Severity, Standing} from '../engine/finding.js'
import type {Counts, RuleAccount} from './labels.js'

/** What the command makes of all files. Only what failed is counted by level: who cannot tell has found nothing yet. */
export function toDocument(results: readonly FileResult[], version: string): Document {
  const {error, warning, info} = countFindings(results.flatMap(result => result.findings))
  return {version, results, summary: {files: results.length, error, warning, info, figures: countFigures(results)}}
}

/** The result of a file that could not be checked, and why. */
export function failedResult(path: string, error: string, standing: Standing): FileResult {
  return {
    path,
    edition: 'unknown',
    findings: [],
    outcomes: [],
    figures: {total: 0, checked: 0, items: []},
    problems: [],
    error,
    ...standing
  }
}

/** Whether a file was read and is no annual report. */
export function isNoReport({edition, error}: FileResult): boolean {
  return edition === 'unknown' && error === undefined
}

export function countFindings(findings: readonly Finding[]): Counts {
  const failed = (severity: Severity) => findings.filter(finding => finding.outcome === 'failed' && finding.severity === severity).length
  return {
    error: failed('error'),
    warning: failed('warning'),
    info: failed('info'),
    cantTell: findings.filter(finding => finding.outcome === 'cantTell').length
  }
}

/** Each rule once over all files, by the worst that came of it; a rule without targets anywhere did not apply. */
export function accountRules(results: readonly FileResult[]): RuleAccount {
  const worst = new Map<string, 'passed' | 'failed' | 'cantTell'>()
  for (const {ruleId, passed, failed, cantTell} of results.flatMap(result => result.outcomes)) {
    if (failed > 0) worst.set(ruleId, 'failed')
    else if (cantTell > 0 && worst.get(ruleId) !== 'failed') worst.set(ruleId, 'cantTell')
    else if (passed > 0 && !worst.has(ruleId)) worst.set(ruleId, 'passed')
  }
  const count = (outcome: 'passed' | 'failed' | 'cantTell') => [...worst.values()].filter(value => value === outcome).length
  return {applied: worst.size, passed: count('passed'), failed: count('failed'), cantTell: count('cantTell')}
}

export function countFigures(results: readonly FileResult[]): {readonly total: number; readonly checked: number} {
  return {
    total: results.reduce((sum, result) => sum + result.figures.total, 0),
    checked: results.reduce((sum, result) => sum + result.figures.checked, 0)
  }
}
