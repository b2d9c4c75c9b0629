import type {Mention} from './mentions.js'
import type {Named} from './named.js'

/** What of the table of documents a figure says: how many were issued, repealed, in force. */
export function documentName(mention: Mention, whole: Mention | undefined): Named | undefined {
  const {action, object, quantity, label, measure} = mention
  if (quantity.unit !== '件' && quantity.unit !== '个' && quantity.unit !== '份' && quantity.unit !== '部') return undefined
  if (object !== '规范性文件' && object !== '规章') return undefined
  const group = object === '规章' ? 'rules' : 'documents'
  const own = action ?? measure.action ?? whole?.action
  if (own === 'repeal' && isOneOfTwo(mention)) return undefined
  if (/备案|报备|审查|审核|清理(?!废止)|拟|起草|代|转载|转发|报送/.test(label)) return undefined
  // what a review keeps in force is not all that is
  if (/继续有效|保留/.test(label) && /清理|评估/.test(mention.masked)) return undefined
  if (whole && action === undefined && whole.object === object) return undefined
  if (!measure.isTold && own !== 'repeal' && own !== 'effective' && own !== 'make') return undefined
  if (own === 'make') return {name: `${group}.issued`}
  if (own === 'repeal') return {name: `${group}.repealed`}
  if (own === 'effective') return {name: `${group}.effective`}
  return undefined
}

/** 「废止5件、失效2件」: the form has one entry for both. */
function isOneOfTwo({label, after, masked, range}: Mention): boolean {
  if (/^(?:宣布|自然|自动)?失效/.test(after)) return true
  const [isRepealed, isExpired] = [/废止/.test(label), /失效/.test(label)]
  if (isRepealed && isExpired) return false
  const near =
    masked.slice(Math.max(0, range.start - label.length - 24), range.start - label.length) + masked.slice(range.end, range.end + 16)
  return isRepealed
    ? /[\d件]，?[、和及]?\s?(?:宣布|自然|自动|到期)*失效\d|失效\s?\d/.test(near) ||
        /^[、，,和及]\s?(?:宣布|自然|自动)?失效/.test(masked.slice(range.end, range.end + 8))
    : /废止\s?\d/.test(near)
}
