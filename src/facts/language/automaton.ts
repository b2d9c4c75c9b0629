/** Many words sought at once: the automaton of Aho and Corasick. */

/** A word that was found, as offsets of the text. */
export interface Match<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

/** Words and what each stands for; a word may stand for several things. */
export interface Automaton<Value> {
  /** Every place of every word, by the end of the match. */
  matches(text: string): Iterable<Match<Value>>
}

/**
 * Builds the automaton over a list of words.
 *
 * Characters that no word has are told at once, which in running text is most of them.
 */
export function buildAutomaton<Value>(words: Iterable<readonly [word: string, value: Value]>): Automaton<Value> {
  const list = [...words].filter(([word]) => word !== '')
  const codes = new Map<number, number>()
  for (const [word] of list) {
    for (let at = 0; at < word.length; at++) if (!codes.has(word.charCodeAt(at))) codes.set(word.charCodeAt(at), codes.size + 1)
  }
  const width = codes.size + 1
  const edges = new Map<number, number>()
  const outputs: {readonly length: number; readonly value: Value}[][] = [[]]
  for (const [word, value] of list) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const edge = state * width + (codes.get(word.charCodeAt(at)) ?? 0)
      const next = edges.get(edge) ?? outputs.push([]) - 1
      edges.set(edge, next)
      state = next
    }
    outputs[state]?.push({length: word.length, value})
  }
  const fails = linkFailures(edges, width, outputs.length)
  // the nearest state down the failures at which a word ends
  const shorter = new Int32Array(outputs.length)
  for (const state of fails.order) {
    const fail = fails.of[state] ?? 0
    shorter[state] = (outputs[fail]?.length ?? 0) > 0 ? fail : (shorter[fail] ?? 0)
  }
  return {
    *matches(text) {
      let state = 0
      for (let at = 0; at < text.length; at++) {
        state = step(edges, fails.of, width, state, codes.get(text.charCodeAt(at)) ?? 0)
        for (let ending = state; ending !== 0; ending = shorter[ending] ?? 0) {
          for (const {length, value} of outputs[ending] ?? []) yield {start: at + 1 - length, end: at + 1, value}
        }
      }
    }
  }
}

/** Code 0 is a character of no word. */
function step(edges: ReadonlyMap<number, number>, fails: Int32Array, width: number, from: number, code: number): number {
  if (code === 0) return 0
  for (let state = from; ; state = fails[state] ?? 0) {
    const next = edges.get(state * width + code)
    if (next !== undefined) return next
    if (state === 0) return 0
  }
}

/** For each state the longest other one that ends alike, and the states by depth. */
function linkFailures(edges: ReadonlyMap<number, number>, width: number, count: number) {
  const children: (readonly [code: number, state: number])[][] = Array.from({length: count}, () => [])
  for (const [edge, state] of edges) children[Math.floor(edge / width)]?.push([edge % width, state])
  const of = new Int32Array(count)
  const order = [0]
  for (const state of order) {
    for (const [code, child] of children[state] ?? []) {
      if (state !== 0) of[child] = step(edges, of, width, of[state] ?? 0, code)
      order.push(child)
    }
  }
  return {of, order}
}
