import type {Overview} from '../facts/content/overview.js'

/** Why an overview says nothing of the year; nothing where it does. */
export function vacuity({statements, themes, isSpecific, vague}: Overview): 'introduction-only' | 'vague' | 'nothing-concrete' | undefined {
  const covered = themes.filter(({isCovered}) => isCovered).length
  if (statements.length === 0) return covered === 0 ? 'introduction-only' : undefined
  if (isSpecific) return undefined
  if (vague && covered < severalThemes) return 'vague'
  return covered < 2 ? 'nothing-concrete' : undefined
}

/** Themes that an account of the year's work writes on, though it counts nothing. */
const severalThemes = 3

export function isVacuous(overview: Overview): boolean {
  return vacuity(overview) !== undefined
}
