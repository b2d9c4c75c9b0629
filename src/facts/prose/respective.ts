import type {Quantity} from '../../model/quantity.js'

/** A figure's stretch of its sentence. */
interface Placed {
  readonly quantity: Quantity
  readonly range: {readonly start: number; readonly end: number}
}

/**
 * What each figure of a list counts whose names stand before all figures: 「予以公开、部分公开分别为61件、14件」.
 *
 * Nothing where there are more or fewer names than figures, so that it cannot be told which belongs to which.
 */
export function readRespective(placed: readonly Placed[], masked: string): ReadonlyMap<Quantity, string> {
  const labels = new Map<Quantity, string>()
  let last: readonly string[] = []
  for (let index = 0; index < placed.length; ) {
    const first = placed[index]
    const run = runFrom(placed, index, masked)
    index += run.length
    const isShare = first?.quantity.unit === '%' || first?.quantity.unit === '个百分点'
    if (!first || run.length < 2 || isShare) continue
    const before = masked.slice(Math.max(0, first.range.start - 160), first.range.start).replace(/\s+/g, '')
    const [, head = '', verb = ''] = respective.exec(/[^，,；;：:。！？\d]*$/.exec(before)?.[0] ?? '') ?? []
    if (head === '' && verb === '' && !respective.test(before.slice(-6))) continue
    const named = namesIn(head, run.length)
    // 「上年分别为168件、15件、6件」: the names of the list before
    const repeated = named === undefined && /^(?:上年|去年|上年度|上年同期|去年同期|20\d\d年)$/.test(head) ? last : undefined
    const names = named ?? (repeated?.length === run.length ? repeated.map(name => head + name) : undefined)
    if (!names) continue
    if (named) last = names
    run.forEach(({quantity}, at) => {
      labels.set(quantity, `${names[at] ?? ''}${verb}`)
    })
  }
  return labels
}

/** 「……分别为」「……依次发布」「……各」; not 「各类」, 「各部门」. */
const respective =
  /^([^，；：。]{2,150}?)的?(?:数量?)?(?:分别|依次|各)(?:为|有|是|计|达)?(提出|发布|收到|受理|公开|办结|制作|举办|答复|新收|更新|推送|刊发|编发)?(?:了|为)?$/

/** The figures from one on that follow one another with nothing but a pause between them, in one unit. */
function runFrom(placed: readonly Placed[], index: number, masked: string): readonly Placed[] {
  let end = index + 1
  for (; end < placed.length; end++) {
    const previous = placed[end - 1]
    const next = placed[end]
    if (!previous || !next || previous.quantity.unit !== next.quantity.unit) break
    if (!/^\s*(?:[、，,]|和|及|以及|与|[、，]和)?\s*$/.test(masked.slice(previous.range.end, next.range.start))) break
  }
  return placed.slice(index, end)
}

/** As many names as there are figures: between 、, and where these are too few, between 和 and 及 too. */
function namesIn(head: string, count: number): readonly string[] | undefined {
  const plain = head
    .replace(/^(?:其中|其|包括|当中)/, '')
    .replace(/(?:[两二三四五六七八九\d]+(?:类|项|者|种|个方面|方面|级))(?:信息|申请人?|案件|情形|情况|渠道)?$|的$/, '')
  const byPause = plain.split('、')
  if (byPause.length === count && byPause.every(isName)) return byPause
  const last = byPause.at(-1) ?? ''
  const byLast = [...byPause.slice(0, -1), ...last.split(/以及|和|及|与/)]
  if (byLast.length === count && byLast.every(isName)) return byLast
  const byAll = plain.split(/、|以及|和|及|与/)
  return byAll.length === count && byAll.every(isName) ? byAll : undefined
}

function isName(words: string): boolean {
  return words.length >= 1 && words.length <= 40
}
