/**
 * Reads the evaluation sentences of `fixtures/figures`: blocks of text with their figures marked, and what a careful reader takes from them.
 *
 * The folder `scripts/eval` measures; it may not be imported by src, rules or test.
 */

import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A block of the set: a few sentences in their place of a report. */
export interface Block {
  readonly id: string
  readonly organ: string
  readonly year: number
  /** `S1` … `S6`, `intro`; with a sub-head where it matters. */
  readonly place: string
  /** The text without its marks; a line is a paragraph. */
  readonly text: string
  /** Figures by letter, as stretches of the text. */
  readonly figures: ReadonlyMap<string, Stretch>
  readonly notes: readonly Note[]
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One thing that is annotated. What is not scored could be seen otherwise by a careful reader. */
export type Note = {readonly isScored: boolean} & (
  | {
      readonly kind: 'measure'
      readonly figure: string
      readonly action: string
      readonly object: string
      readonly sigils: readonly string[]
    }
  | {readonly kind: 'partition'; readonly parts: readonly string[]; readonly whole: string; readonly manner: 'closed' | 'open' | 'subset'}
  | {readonly kind: 'share'; readonly share: string; readonly parts: readonly string[]; readonly bases: readonly string[]}
  | {readonly kind: 'growth'; readonly change: string; readonly current: string; readonly prior?: string}
  | {readonly kind: 'balance'; readonly left: readonly string[]; readonly right: readonly string[]}
  | {readonly kind: 'same' | 'apart'; readonly figures: readonly [string, string]}
  | {readonly kind: 'none'; readonly objects: readonly string[]; readonly concepts: readonly string[]}
  | {readonly kind: 'all'; readonly result: string; readonly object: string}
  | {readonly kind: 'finding'; readonly rule: string; readonly level?: string; readonly at: readonly Stretch[]; readonly why: string}
  | {readonly kind: 'silence'; readonly rule: string; readonly why: string}
)

/** The blocks of a folder, file by file. */
export function readSet(folder: string): readonly Block[] {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
  return files.flatMap(name =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split(/\n\s*\n/)
      .map(block => readBlock(block, name))
  )
}

function readBlock(block: string, file: string): Block {
  const [header = '', ...lines] = block.split('\n')
  const {id, organ, year, place} = /^§ (?<id>\S+) \| (?<organ>.+?) \| (?<year>\d{4}) \| (?<place>.+)$/.exec(header)?.groups ?? {}
  if (!id || !organ || !year || !place) throw new Error(`${file}: expected \`§ id | organ | year | place\`, got \`${header}\``)
  const first = lines.findIndex(line => annotation.test(line))
  const {text, figures} = readMarks(lines.slice(0, first < 0 ? lines.length : first).join('\n'))
  const notes = first < 0 ? [] : lines.slice(first).map(line => readNote(line, figures, text, `${file}, ${id}`))
  return {id, organ, year: Number(year), place, text, figures, notes}
}

/** `a: …`, `b c < a`, `a+b = c`, `a ≡ b`, `? …`, `! …`, `∅ …`; not a sentence, which never begins with a lone letter. */
const annotation = /^(?:[a-z]{1,2}(?::| |\+)|[?!∅∀%↗])/

function readMarks(marked: string): Pick<Block, 'text' | 'figures'> {
  const figures = new Map<string, Stretch>()
  let text = ''
  for (const match of marked.matchAll(/\{-([^}]*)\}|\{([a-z]{1,2}) ([^}]*)\}|([^{]+)/g)) {
    const [, noFigure, letter, figure, plain] = match
    if (letter && figure !== undefined) figures.set(letter, {start: text.length, end: text.length + figure.length})
    text += noFigure ?? figure ?? plain ?? ''
  }
  return {text, figures}
}

function readNote(line: string, figures: Block['figures'], text: string, where: string): Note {
  const isScored = !line.startsWith('? ')
  const words = isScored ? line : line.slice(2)
  const note = readFinding(words, figures, text) ?? readClaim(words) ?? readRelation(words) ?? readMeasure(words)
  if (!note) throw new Error(`${where}: expected an annotation, got \`${line}\``)
  return {isScored, ...note}
}

type Unscored = Note extends infer Each ? (Each extends Note ? Omit<Each, 'isScored'> : never) : never

function readFinding(words: string, figures: Block['figures'], text: string): Unscored | undefined {
  const silence = /^!- (\S+)(?: — (.*))?$/.exec(words)
  if (silence?.[1]) return {kind: 'silence', rule: silence[1], why: silence[2] ?? ''}
  const finding = /^! ([a-z-]+)(?::(\w+))? (.+?)(?: — (.*))?$/.exec(words)
  if (!finding?.[1] || !finding[3]) return undefined
  const letters = finding[3].split(' ')
  const at = letters.every(letter => figures.has(letter))
    ? letters.flatMap(letter => figures.get(letter) ?? [])
    : [{start: text.indexOf(finding[3]), end: text.indexOf(finding[3]) + finding[3].length}]
  return {kind: 'finding', rule: finding[1], ...(finding[2] ? {level: finding[2]} : {}), at, why: finding[4] ?? ''}
}

function readClaim(words: string): Unscored | undefined {
  const none = /^∅ ([^=]+?)(?: =(.+))?$/.exec(words)
  if (none?.[1]) return {kind: 'none', objects: none[1].split(' '), concepts: none[2]?.split(/ =?/) ?? []}
  const all = /^∀ (\S+) (\S+)$/.exec(words)
  return all?.[1] && all[2] ? {kind: 'all', result: all[1], object: all[2]} : undefined
}

function readRelation(words: string): Unscored | undefined {
  const part = /^([a-z ]+) < ([a-z]+) (Σ!|Σ…|Σ|⊂)$/.exec(words)
  if (part?.[1] && part[2]) {
    return {
      kind: 'partition',
      parts: part[1].split(' '),
      whole: part[2],
      manner: part[3] === '⊂' ? 'subset' : part[3] === 'Σ…' ? 'open' : 'closed'
    }
  }
  const share = /^% ([a-z+]+)\/([a-z+]+) = ([a-z]+)$/.exec(words)
  if (share?.[1] && share[2] && share[3]) return {kind: 'share', share: share[3], parts: share[1].split('+'), bases: share[2].split('+')}
  const growth = /^↗ ([a-z]+) \+?([a-z]+)(?: \(from ([a-z]+)\))?$/.exec(words)
  if (growth?.[1] && growth[2]) return {kind: 'growth', current: growth[1], change: growth[2], ...(growth[3] ? {prior: growth[3]} : {})}
  const balance = /^([a-z+]+) = ([a-z+]+)$/.exec(words)
  if (balance?.[1] && balance[2]) return {kind: 'balance', left: balance[1].split('+'), right: balance[2].split('+')}
  const same = /^([a-z]+) ([≡≢]) ([a-z]+)$/.exec(words)
  return same?.[1] && same[3] ? {kind: same[2] === '≡' ? 'same' : 'apart', figures: [same[1], same[3]]} : undefined
}

function readMeasure(words: string): Unscored | undefined {
  const [, figure, action, object, rest = ''] = /^([a-z]{1,2}): (\S+) (\S+)(.*)$/.exec(words) ?? []
  if (!figure || !action || !object) return undefined
  return {kind: 'measure', figure, action, object, sigils: rest.trim() === '' ? [] : rest.trim().split(/\s+/)}
}
