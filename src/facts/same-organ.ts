import {isSameOrgan, type Organ} from '../model/organ.js'
import {shortForms} from '../wording/organ-names.js'

/**
 * Whether two reports are of one organ, by its names.
 *
 * `same`: one name, a short form of it, or with the place before it left out. `alike`: the names may be those of one organ under
 * two names, of an organ merged into another, or of a government and its office; their figures cannot be compared unasked.
 */
export function compareOrgans(one: Pick<Organ, 'name'>, other: Pick<Organ, 'name'>): 'same' | 'alike' | 'other' {
  const [short, long] = [fullName(one), fullName(other)].sort((a, b) => a.length - b.length)
  if (short !== undefined && long?.endsWith(short)) return 'same'
  return isSameOrgan(one, other) ? 'alike' : 'other'
}

/** 「青禾县卫健委（青禾县中医药管理局）」 is 「青禾县卫生健康委员会」; 「禾丰镇」 is 「禾丰镇人民政府」, and so is a county alone. */
function fullName({name}: Pick<Organ, 'name'>): string {
  let full = name.replace(/[（(].*$/, '')
  for (const [short, whole] of shortForms) if (!full.includes(whole)) full = full.replace(short, whole)
  return full
    .replace(/(?:人民)?政府办$/, '人民政府办公室')
    .replace(/委$/, '委员会')
    .replace(/(?<!人民)政府$/, '人民政府')
    .replace(/[镇乡]$/, '$&人民政府')
    .replace(/街道(?:办)?$/, '街道办事处')
    .replace(/(?:省|自治区|市|州|盟|地区|县|旗|区)$/, '$&人民政府')
}
