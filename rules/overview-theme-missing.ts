import {hasFixedSections, isUnder} from '../src/checks/duty.js'
import {listed} from '../src/checks/listed.js'
import {isVacuous} from '../src/checks/overview.js'
import {type Bilingual, defineRule, passed} from '../src/engine/rule.js'
import type {Overview} from '../src/facts/content/overview.js'
import {format2021} from '../src/law.js'

/** Whether the overview writes on each of the five themes of the form. */
export default defineRule({
  id: 'overview-theme-missing',
  group: 'content',
  title: {
    zh: '总体情况应当涵盖主动公开、依申请公开、政府信息管理、平台建设、监督保障',
    en: 'The overview must cover disclosure, applications, management of information, platforms and supervision'
  },
  description: {
    zh: '从2021年度起，总体情况要写五个方面。不要求分列小标题，写到就算：栏目、网站、新媒体、公报算平台建设，审查、清理、公文属性、目录算政府信息管理，培训、考核、督查、评议算监督保障。缺几个方面只报一处。总体情况为空或者全是空话的，由其他规则指出。',
    en: 'From the report on 2021 the overview writes on five themes. No sub-headings are asked for: columns, websites, new media and gazettes tell of platforms; review, clearing up and catalogues of management; training, assessment and inspection of supervision. However many are missing, it is said once. An overview that is empty or says nothing is left to other rules.'
  },
  basis: [{kind: 'instrument', instrument: format2021, provision: '附件第一部分', force: 'format', editions: ['form-2021']}],
  severity: 'info',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    missing: {
      zh: ({section, themes}: Missing) => `“${section}”没有写到${themes.zh}，请补写本年度这方面的做法或者数据；没有开展的，写明没有`,
      en: ({section, themes}: Missing) =>
        `“${section}” says nothing on ${themes.en}; add what was done or counted in the year, or say that nothing was`
    }
  },
  *targets(context): Iterable<Overview> {
    const {overview} = context.facts.content
    // where platforms have a section of their own, the themes are not written on in the overview
    const isNational = !context.edition.sections.some(({key}) => key === 'platforms')
    if (overview && isNational && hasFixedSections(context) && isUnder('form-2021', context) && !isVacuous(overview)) yield overview
  },
  expect({heading, themes}) {
    const missing = themes.filter(({isCovered}) => !isCovered).map(({theme}) => theme)
    if (missing.length === 0) return passed
    return {outcome: 'failed', message: 'missing', data: {section: heading.value, themes: listed(missing)}, at: heading}
  }
})

interface Missing {
  readonly section: string
  readonly themes: Bilingual
}
