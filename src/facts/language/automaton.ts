/**
 * Many words sought at once: the automaton of Aho and Corasick.
 *
 * The folder `facts/language` recognises slips of wording; it may not judge them, nor know the engine or any rule.
 */

/** A word that was found, as offsets of the text. */
export interface Match<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

/** Words and what each stands for; a word may stand for several things. */
export interface Automaton<Value> {
  /** Every place of every word, by the end of the match. */
  matches(text: string): readonly Match<Value>[]
}

/**
 * Builds the automaton over a list of words.
 *
 * Characters that no word has are told at once, which in running text is most of them.
 */
export function buildAutomaton<Value>(words: Iterable<readonly [word: string, value: Value]>): Automaton<Value> {
  const codes = new Uint16Array(0x10000)
  const edges = new Map<number, number>()
  const outputs: {readonly length: number; readonly value: Value}[][] = [[]]
  const list = [...words].filter(([word]) => word !== '')
  let width = 1
  for (const [word] of list) {
    for (let at = 0; at < word.length; at++) if (codes[word.charCodeAt(at)] === 0) codes[word.charCodeAt(at)] = width++
  }
  for (const [word, value] of list) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const edge = state * width + (codes[word.charCodeAt(at)] ?? 0)
      const next = edges.get(edge) ?? outputs.push([]) - 1
      edges.set(edge, next)
      state = next
    }
    outputs[state]?.push({length: word.length, value})
  }
  const graph = {edges, width, firsts: Int32Array.from({length: width}, (_, code) => edges.get(code) ?? 0)}
  const fails = linkFailures(graph, outputs.length)
  // the nearest state down the failures at which a word ends
  const shorter = new Int32Array(outputs.length)
  for (const state of fails.order) {
    const fail = fails.of[state] ?? 0
    shorter[state] = (outputs[fail]?.length ?? 0) > 0 ? fail : (shorter[fail] ?? 0)
  }
  return {
    matches(text) {
      const found: Match<Value>[] = []
      let state = 0
      for (let at = 0; at < text.length; at++) {
        state = step(graph, fails.of, state, codes[text.charCodeAt(at)] ?? 0)
        for (let ending = state; ending !== 0; ending = shorter[ending] ?? 0) {
          for (const {length, value} of outputs[ending] ?? []) found.push({start: at + 1 - length, end: at + 1, value})
        }
      }
      return found
    }
  }
}

/** Where each state goes on to, by the code of a character; the first state, which most of a text is in, is looked up apart. */
interface Graph {
  readonly edges: ReadonlyMap<number, number>
  readonly width: number
  readonly firsts: Int32Array
}

/** Code 0 is a character of no word. */
function step({edges, width, firsts}: Graph, fails: Int32Array, from: number, code: number): number {
  if (code === 0) return 0
  for (let state = from; state !== 0; state = fails[state] ?? 0) {
    const next = edges.get(state * width + code)
    if (next !== undefined) return next
  }
  return firsts[code] ?? 0
}

/** For each state the longest other one that ends alike, and the states by depth. */
function linkFailures(graph: Graph, count: number) {
  const children: (readonly [code: number, state: number])[][] = Array.from({length: count}, () => [])
  for (const [edge, state] of graph.edges) children[Math.floor(edge / graph.width)]?.push([edge % graph.width, state])
  const of = new Int32Array(count)
  const order = [0]
  for (const state of order) {
    for (const [code, child] of children[state] ?? []) {
      if (state !== 0) of[child] = step(graph, of, of[state] ?? 0, code)
      order.push(child)
    }
  }
  return {of, order}
}
