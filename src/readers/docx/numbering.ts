import {formatNumber} from './number-formats.js'
import type {ListReference, ParagraphStyle, Styles} from './styles.js'
import {childrenOf, numberOf, settingOf, switchOf, type XmlElement} from './xml.js'

/** The number that Word prints before a paragraph: 「（一）」, and what stands behind it. */
export interface Label {
  readonly text: string
  readonly suffix: '' | ' ' | '\t'
}

/** Counts the paragraphs of lists, in the order they are asked for. */
export interface Numbering {
  /** The number of the next paragraph; nothing for one that is in no list, and for bullets. */
  readonly next: (own: ListReference | undefined, style: ParagraphStyle) => Label | undefined
}

interface Level {
  readonly start: number
  readonly format: string
  /** The pattern of a format of the author's own: `001, 002, ...`. */
  readonly custom?: string
  /** The number with its surroundings: `第%1部分`, `%1.%2`. */
  readonly text: string
  readonly suffix: Label['suffix']
  /** Counting begins again behind this level or one above it, counted from 1; 0: never. Absent: behind every level above. */
  readonly restart?: number
  /** Whether all its numbers are printed in Arabic figures. */
  readonly isLegal: boolean
  /** The style of which paragraphs stand on this level. */
  readonly style?: string
}

interface List {
  readonly levels: ReadonlyMap<number, Level>
  /** A style of lists in which the levels are to be looked up. */
  readonly link?: string
}

/** A list as paragraphs name it: one of the definitions, with changes of its own. */
interface Instance {
  readonly list: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

/** How far a definition has been counted; lists of one definition count on from one another. */
interface State {
  readonly values: (number | undefined)[]
  readonly starts: Map<number, number>
}

export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = new Map<string, List>()
  const instances = new Map<string, Instance>()
  for (const element of root?.children ?? []) {
    const id = element.attributes['w:abstractNumId'] ?? element.attributes['w:numId']
    if (id === undefined) continue
    if (element.name === 'w:abstractNum') lists.set(id, toList(element))
    if (element.name === 'w:num') instances.set(id, toInstance(element))
  }
  const states = new Map<string, State>()
  const begun = new Set<string>()

  /** The instance, and the definition behind it, through the style that stands for another list. */
  const resolve = (id: string): {readonly instance: Instance; readonly list: List} | undefined => {
    const instance = instances.get(id)
    const own = instance && lists.get(instance.list)
    if (!instance || !own) return undefined
    const linked = own.link === undefined ? undefined : instances.get(styles.listOf(own.link) ?? '')
    return {instance, list: (linked && own.levels.size === 0 && lists.get(linked.list)) || own}
  }

  return {
    next: (own, style) => {
      const id = own?.id ?? style.list?.id
      if (id === undefined || id === '0') return undefined
      const resolved = resolve(id)
      if (!resolved) return undefined
      const {instance, list} = resolved
      const at = levelOf(own, style, instance, list)
      const definition = (level: number) => instance.levels.get(level) ?? list.levels.get(level)
      const level = definition(at)
      if (!level) return undefined
      const state = states.get(instance.list) ?? {values: [], starts: new Map()}
      states.set(instance.list, state)
      if (!begun.has(id)) {
        begun.add(id)
        for (const [from, start] of instance.starts) {
          state.starts.set(from, start)
          state.values[from] = undefined
        }
      }
      const startOf = (which: number) => state.starts.get(which) ?? definition(which)?.start ?? 1
      // a level that was passed over has been there all the same
      for (let above = 0; above < at; above++) state.values[above] ??= startOf(above)
      const before = state.values[at]
      state.values[at] = before === undefined ? startOf(at) : before + 1
      for (let below = at + 1; below < levelCount; below++) {
        const restart = definition(below)?.restart
        if (restart === undefined || at < restart) state.values[below] = undefined
      }
      if (level.format === 'bullet') return undefined
      const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const which = Number(digit) - 1
        const {format, custom} = definition(which) ?? {format: 'decimal'}
        return formatNumber(state.values[which] ?? startOf(which), level.isLegal ? 'decimal' : format, custom)
      })
      return text === '' ? undefined : {text: text.slice(0, longestLabel), suffix: level.suffix}
    }
  }
}

const levelCount = 9
/** No number is longer; one that were would be printed before thousands of paragraphs. */
const longestLabel = 100

/** A paragraph's own level; else the one that is bound to its style or to one it is based on; else the style's. */
function levelOf(own: ListReference | undefined, style: ParagraphStyle, instance: Instance, list: List): number {
  if (own?.level !== undefined) return own.level
  for (const id of style.ids) {
    for (const levels of [instance.levels, list.levels]) {
      for (const [at, level] of levels) if (level.style === id) return at
    }
  }
  return style.list?.level ?? 0
}

function toList(element: XmlElement): List {
  const link = settingOf(element, 'w:numStyleLink')
  return {levels: levelsIn(element), ...(link === undefined ? {} : {link})}
}

function toInstance(element: XmlElement): Instance {
  const overrides = element.children.filter(({name}) => name === 'w:lvlOverride')
  const starts = new Map<number, number>()
  const levels = new Map<number, Level>()
  for (const override of overrides) {
    const at = numberOf(override.attributes['w:ilvl'], 0, 8)
    const start = numberOf(settingOf(override, 'w:startOverride'), 0, largestNumber)
    if (at === undefined) continue
    if (start !== undefined) starts.set(at, start)
    for (const [own, level] of levelsIn(override)) levels.set(own, level)
  }
  return {list: settingOf(element, 'w:abstractNumId') ?? '', starts, levels}
}

const largestNumber = 0x7fffffff

function levelsIn(element: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (const child of element.children) {
    const at = child.name === 'w:lvl' ? numberOf(child.attributes['w:ilvl'], 0, 8) : undefined
    if (at !== undefined) levels.set(at, toLevel(child))
  }
  return levels
}

const suffixes: Readonly<Record<string, Label['suffix']>> = {nothing: '', space: ' '}

function toLevel(element: XmlElement): Level {
  const format = childrenOf(element).find(({name}) => name === 'w:numFmt')?.attributes
  const custom = format?.['w:format']
  const restart = numberOf(settingOf(element, 'w:lvlRestart'), 0, levelCount)
  const style = settingOf(element, 'w:pStyle')
  return {
    start: numberOf(settingOf(element, 'w:start'), 0, largestNumber) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    text: (settingOf(element, 'w:lvlText') ?? '').slice(0, longestLabel),
    suffix: suffixes[settingOf(element, 'w:suff') ?? 'tab'] ?? '\t',
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    ...(custom === undefined ? {} : {custom}),
    ...(restart === undefined ? {} : {restart}),
    ...(style === undefined ? {} : {style})
  }
}
