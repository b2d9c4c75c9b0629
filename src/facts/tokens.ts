import {type Action, actions, type Entry, flowActions, type ObjectClass, objects} from '../wording/lexicon.js'

/** A word of the lexicons in a text. */
export type Token = {readonly start: number; readonly end: number} & (
  | {readonly kind: 'action'; readonly class: Action}
  | {readonly kind: 'object'; readonly class: ObjectClass}
)

/** The words of the lexicons, from left to right, verbs and nouns together, the longest first: a noun that holds a verb hides it. */
export function readTokens(value: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < value.length; ) {
    const found = longestAt(value, at)
    if (!found) {
      at++
      continue
    }
    const end = at + found.word.length
    tokens.push(
      found.kind === 'action' ? {kind: 'action', class: found.class, start: at, end} : {kind: 'object', class: found.class, start: at, end}
    )
    at = end
  }
  return tokens
}

/**
 * What is done, by the words of a label: the first flow word, else the last verb that does not stand before 的.
 */
export function chooseAction(tokens: readonly Token[], value: string): Action | undefined {
  const verbs = tokens.flatMap(token => (token.kind === 'action' ? [token] : []))
  const flow = verbs.find(verb => flowActions.has(verb.class))
  if (flow) return flow.class
  const free = verbs.filter(verb => value[verb.end] !== '的')
  return (free.at(-1) ?? verbs.at(-1))?.class
}

/** What is counted, by the words of a label: the last noun. */
export function chooseObject(tokens: readonly Token[]): ObjectClass | undefined {
  return tokens.flatMap(token => (token.kind === 'object' ? [token.class] : [])).at(-1)
}

type Word = ({readonly kind: 'action'} & Entry<Action>) | ({readonly kind: 'object'} & Entry<ObjectClass>)

const byFirstCharacter: ReadonlyMap<string, readonly Word[]> = index([
  ...actions.map((entry): Word => ({kind: 'action', ...entry})),
  ...objects.map((entry): Word => ({kind: 'object', ...entry}))
])

function index(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const found = new Map<string, Word[]>()
  for (const word of [...words].sort((a, b) => b.word.length - a.word.length)) {
    const first = word.word[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), word])
  }
  return found
}

function longestAt(value: string, at: number): Word | undefined {
  return byFirstCharacter.get(value[at] ?? '')?.find(({word}) => value.startsWith(word, at))
}
