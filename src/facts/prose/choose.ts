import {type Action, flowActions, matrixActions, outcomes, results} from '../../wording/actions.js'
import {stocks} from '../../wording/objects.js'
import type {Word} from './words.js'

type Verb = Word & {readonly kind: 'action'}

/**
 * The verb of a label, of several the one that tells what the figure is.
 *
 * A flow word (结转, an outcome, a result) beats what is done with it; 检查, 审查 beat what they look at; of two adjacent verbs the
 * first counts, but an adverbial 公开 loses (公开回应); else the last. A verb before 的 counts only where 的 ends the label.
 */
export function chooseVerb(words: readonly Word[], label: string): Verb | undefined {
  const verbs = words.flatMap(word => (word.kind === 'action' ? [word] : []))
  const free = verbs.filter(verb => !isModifier(verb, label))
  const flow = free.filter(({action}) => flowActions.has(action))
  const strong = flow.find(({action}) => action !== 'effective' && action !== 'repeal') ?? flow[0]
  if (strong) return strong
  const matrix = free.find(({action}) => matrixActions.has(action))
  if (matrix) return matrix
  const last = free.at(-1)
  const before = free.at(-2)
  const between = last && before ? label.slice(before.end, last.start) : undefined
  if (before && between !== undefined && /^(?:并|和|、|及)?$/.test(between) && before.action !== 'publish') return before
  return last
}

/** 「制定的文件」「集成式发布」「提案的答复」: the verb says which, not what is done; 「收到的」 right before a figure does. */
function isModifier({start, end, action}: Verb, label: string): boolean {
  if (label[end] === '的' && end + 1 < label.length)
    return action !== 'effective' && !(stockActions.has(action) && ofStock.test(label.slice(end)))
  // 「废止后现行有效的」「集成式发布」
  if (label[end] === '后' || label[start - 1] === '式') return true
  // 「因答复引发行政复议」
  if (/^[^，,]{0,8}(?:引发|引起|导致|引致)/.test(label.slice(end, end + 12))) return true
  return label[start - 1] === '的' && end === label.length && start > 3
}

/** 「收到的申请」「无法提供的申请共」「被纠正的行政复议」: the verb says what became of the stock that is counted. */
const ofStock =
  /^的(?:政府信息公开|信息公开|依申请公开|公开)?(?:申请|(?:行政)?复议|(?:行政)?诉讼)?(?:案件|件|案|事项)?(?:总数|数量|共|共计|合计|有|为|计)*$/
const stockActions: ReadonlySet<Action> = new Set<Action>(['receive', 'conclude', 'carried-in', 'carried-out', ...outcomes, ...results])

/** The noun that a stretch of words counts: an official one wherever it stands, else the last. */
export function chooseNoun(words: readonly Word[]): Extract<Word, {readonly object: string}> | undefined {
  const found = words.flatMap(word => (word.kind === 'official' || word.kind === 'noun' || word.kind === 'gauge' ? [word] : []))
  return found.at(-1)
}

/** Whether a verb alone speaks of the last thing that was spoken of. */
export function isStock(object: string | undefined): object is string {
  return object !== undefined && stocks.has(object)
}

/** Actions that say nothing of what they are done to. */
export const bareActions: ReadonlySet<Action> = new Set<Action>([
  'receive',
  'conclude',
  'handle',
  'on-time',
  'carried-in',
  'carried-out',
  'granted',
  'partial',
  'granted-or-partial',
  'refused',
  'unavailable',
  'not-processed',
  'other-handling',
  'upheld',
  'corrected',
  'other-result',
  'pending',
  'withdraw',
  'repeal',
  'effective'
])
