import {outcomes, results} from '../../wording/actions.js'
import {namesPair, opensDimension, opensParts} from '../../wording/relations.js'
import type {Mention} from './mentions.js'
import {groupByBracket, isCount, type Passage} from './passages.js'
import type {Enumeration} from './relation.js'
import {readWords} from './words.js'

/** Finds the lists of categories of a sentence, each with the name its members go by. */
export function readEnumerations({own}: Passage): readonly Enumeration[] {
  return groupByBracket(own).flatMap(group => {
    const runs: Mention[][] = []
    let run: Mention[] = []
    for (const mention of group) {
      if (!isCount(mention)) continue
      if (run.length === 0 || beginsAnew(mention, run.at(-1))) {
        run = []
        runs.push(run)
      }
      run.push(mention)
    }
    return runs.flatMap((members): readonly Enumeration[] => {
      const named = members
        .flatMap((mention, index) => (isAside(mention, members[index - 1]) ? [] : [{mention, name: nameOf(mention)}]))
        .filter(({name}) => name !== '')
      return named.length > 1 ? [{kind: 'enumeration', members: named}] : []
    })
  })
}

/** A member with a verb of its own, or behind 其中 or a colon, begins another list; outcomes and results are members though they are verbs. */
function beginsAnew({lead, action, label}: Mention, previous: Mention | undefined): boolean {
  if (
    /[：:]/.test(lead) ||
    opensParts.test(lead) ||
    opensDimension.test(lead) ||
    namesPair.test(lead) ||
    isOtherStock(lead, label) ||
    !/^[、，,；;和及与]/.test(lead)
  )
    return true
  // 「公告公示类12条」: a verb within the name of a kind
  if (action === undefined || outcomes.has(action) || results.has(action) || (lead.startsWith('、') && endsAsKind.test(label))) return false
  // 「预算公开10条，决算公开8条」: one verb behind the names
  const verb = readWords(label).at(-1)
  const isBehind = action === previous?.action && verb?.kind === 'action' && verb.start > 0
  return !isBehind
}

const endsAsKind = /[\u4e00-\u9fff](?:类|方面|领域|类别)(?:信息|内容|事项|文件)?$/

/** 「；复议后起诉4件，」: another stock, with results of its own. */
function isOtherStock(lead: string, label: string): boolean {
  return /^[；;]/.test(lead) && readWords(label).some(({kind}) => kind === 'official')
}

/** 「培训1次，参训12人，另2次，参训36人」: a figure of another unit says more of the one before it. */
function isAside({quantity}: Mention, previous: Mention | undefined): boolean {
  return previous !== undefined && previous.quantity.unit !== quantity.unit
}

/** What a member is called: its label without what joins it. */
function nameOf({label, quantity}: Mention): string {
  const name = label
    .replace(/^[、，；：和及与]+|其中|包括|包含|^(?:涉及|属于|关于|通过|经由|经过|利用|依托|借助|运用|在)/g, '')
    .replace(/(?:共|计|约|近|有|为|达)+$/, '')
  return name.length < 2 || /＿|\d/.test(name) ? '' : `${name} ${quantity.unit ?? ''}`
}
