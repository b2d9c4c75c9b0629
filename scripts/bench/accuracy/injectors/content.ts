import type {Random} from '../../../random.js'
import {about, type Block, type Draft, heading, mark, marked, ordinals, paragraph, type Sentence, textOf} from '../draft.js'
import {
  hasSetSections,
  lines,
  markedSentence,
  plainSentence,
  sectionOf,
  textsOf,
  withBlocks,
  withFurtherBlocks,
  withMarkedHeading,
  withoutSentences
} from './edit.js'
import {type Injector, ofTopic, replaceSection, sentencesOf} from './injector.js'

/** What a section must tell of, and does not; and what it tells instead. */
export const contentInjectors: readonly Injector[] = [
  themeMissing('management', '政府信息管理'),
  themeMissing('platforms', '政府信息公开平台建设'),
  themeMissing('supervision', '监督保障'),
  themeMissing('published', '主动公开'),
  themeMissing('received', '依申请公开'),

  overview('vague', ({we}) => [
    `${mark('多数部门')}能够重视信息公开工作，部分单位还要加把劲。`,
    `${we}信息公开总体平稳，${mark('大部分科室')}能按要求报送材料。`,
    `从全年看，${mark('绝大多数单位')}按时更新了内容，${mark('个别单位')}有所迟缓。`
  ]),
  overview('introduction-only', ({name, year}) => [
    `本报告根据《中华人民共和国政府信息公开条例》编制，由总体情况等六个部分组成。`,
    `根据《中华人民共和国政府信息公开条例》规定，编制${name}${year}年政府信息公开工作年度报告，电子版可在门户网站下载。`
  ]),
  overview('slogans', ({we}) => [
    `${we}坚持以人民为中心，扎实推进各项工作，取得了较好成效，为高质量发展营造了良好氛围。`,
    '在上级的正确领导和大力支持下，信息公开工作再上新台阶，群众获得感不断增强。',
    '过去的一年，全体干部职工团结一心，开拓进取，各项任务圆满完成。'
  ]),

  problems('problem-section-vacuous', 'nothing', ['无。', '暂无', '没有。', '不涉及。']),
  problems('problem-section-vacuous', 'denied', [
    '本年度公开工作不存在突出问题。',
    '经自查，未发现明显的不足。',
    '总的来看，政府信息公开工作开展顺利，没有存在的主要问题。'
  ]),
  problems('problem-section-vacuous', 'praise', [
    '政府信息公开工作总体平稳有序，群众满意，将一如既往抓好落实。',
    '工作扎实推进，成效明显。下一步将再接再厉。',
    '各项任务均已完成，今后继续保持。'
  ]),
  problems('problem-section-vacuous', 'one-phrase', ['公开水平有待提高。', '工作还需改进。', '与群众的期盼仍有差距。']),

  problems('improvement-missing', 'list', [
    '一是栏目更新不及时，个别信息滞后；二是解读形式单一，图文并茂的较少；三是业务人员变动频繁，经验不足。',
    '政府信息公开工作主要存在以下不足：栏目设置不够清晰，重点领域内容偏少，政策解读深度不够。',
    '存在公开内容不够全面、更新不够及时、答复文书不够规范等问题。'
  ]),
  problems('improvement-missing', 'yet-to', [
    '公开意识有待增强，专栏内容有待充实，队伍业务能力有待进一步提升。',
    '公开的主动性还不够强，信息质量仍需提高，新媒体运用还不够熟练。'
  ]),
  {
    rule: 'improvement-missing',
    id: 'left-out',
    says: 'what was written on improvement is left out',
    inject(draft) {
      const section = hasSetSections(draft) ? sectionOf(draft, 'problems') : undefined
      const kept = section?.blocks.flatMap((block): readonly Block[] => {
        if (block.kind !== 'paragraph') return []
        const sentences = block.sentences.filter(({topic}) => topic === 'problems')
        return sentences.length > 0 ? [{...block, sentences: sentences.map(marked)}] : []
      })
      const text = (kept ?? []).map(block => (block.kind === 'paragraph' ? block.sentences.map(textOf).join('') : '')).join('')
      if (!section || !kept || text === '' || /改进|整改|下一步|今后|将|针对/.test(text)) return undefined
      return replaceSection(draft, section, {...withMarkedHeading(section), blocks: kept})
    }
  },

  feeNotReported('left-out', []),
  feeNotReported('nothing-else', ['无其他需要报告的事项。', '本年度没有需要另行报告的事项。']),
  feeNotReported('other-charges', ['本年度未收取行政事业性收费。', '全年行政事业性收费0万元，已在目录中公示。']),
  feeNotReported('other-work', ['全年承办人大代表建议4件、政协提案3件，均按期办结并公开结果。', '政务公开工作要点的各项任务已按时完成。']),

  accountabilityMissing('assessment', ['邀请代表参加社会评议，群众满意度较高。', '全年没有需要追究责任的情形。']),
  accountabilityMissing('appraisal', ['把公开工作列入年度考核。', '年内没有受到责任追究的人员。']),
  accountabilityMissing('consequences', ['公开工作纳入年度考核，并开展群众评议。']),
  accountabilityMissing('all-three', ['召开业务会议部署公开工作，明确专人负责。']),

  offTopic('reviewing', ({government}, count, random) =>
    random.choose([
      `全年代${government}办理行政复议案件${count}件，其中维持${count - 3}件。`,
      `受理行政复议申请${count}件，审结${count - 2}件。`,
      `作为复议机关，审理行政复议案件${count}件。`
    ])
  ),
  offTopic('suits', (_, count, random) =>
    random.choose([
      `全年办理行政应诉案件${count}件，负责人出庭应诉率100%。`,
      `全年应诉行政案件${count}件，胜诉${count - 1}件。`,
      `办结行政诉讼案件${count}件。`
    ])
  ),
  offTopic('of-the-work', ({work}, count, random) =>
    random.choose([
      `因${work}引发行政诉讼${count}件。`,
      `因行政处罚引起的行政复议${count}件，均已审结。`,
      `因征地补偿引起的行政复议案件${count}件，审结${count - 4}件。`
    ])
  )
]

interface Words {
  readonly name: string
  readonly we: string
  readonly year: number
}

/** The overview without one of its themes, in words that tell of no other. */
function themeMissing(missing: keyof typeof themeWords, name: string): Injector {
  return {
    rule: 'overview-theme-missing',
    id: missing,
    says: `the overview says nothing on ${name}`,
    inject(draft, random) {
      const {organ, year} = draft.plan
      if (draft.edition.id !== 'form-2021') return undefined
      // a government that says nothing on supervision lacks its accountability as well
      if (missing === 'supervision' && ['government', 'town'].includes(organ.kind)) return undefined
      const overview = sectionOf(draft, 'overview')
      const requests = [...sentencesOf(draft)].filter(at => at.section === overview && ofTopic('received', 'carried', 'outcomes')(at))
      const own: readonly (readonly [keyof typeof themeWords, readonly Sentence[]])[] = [
        [
          'published',
          [plainSentence(random.choose(['主动公开政府信息36条，重点是惠民补贴和工程建设。', `围绕${organ.work}公开信息58条。`]))]
        ],
        ['received', requests.map(({sentence}) => sentence)],
        ['management', [plainSentence(random.choose(['信息发布前由专人校对，清理过期信息5条。', '复核历年公文属性，废止失效的12件。']))]],
        ['platforms', [plainSentence(random.choose(['维护网站专栏3个，公众号按周更新。', '在窗口设信息查阅点2处。']))]],
        ['supervision', [plainSentence(supervisions(organ.kind))]]
      ]
      const told = own.filter(([theme]) => theme !== missing)
      if (requests.length === 0 || told.some(([, sentences]) => sentences.some(sentence => themeWords[missing].test(textOf(sentence)))))
        return undefined
      const isHeaded = random.isLikely(0.5)
      const blocks = told.flatMap(([theme, sentences], at) =>
        isHeaded ? [heading(`（${ordinals[at]}）${themeNames[theme]}`), paragraph(...sentences)] : [paragraph(...sentences)]
      )
      const opening = paragraph(plainSentence(`${year}年，${organ.we}的信息公开工作按计划推进。`))
      return (
        overview &&
        replaceSection(draft, overview, {...withMarkedHeading(overview), blocks: missing === 'published' ? blocks : [opening, ...blocks]})
      )
    }
  }
}

function supervisions(kind: string): string {
  const training = '组织业务培训2次。'
  return ['government', 'town'].includes(kind) ? `${training}公开工作列入年度考核，开展社会评议，没有责任追究情形。` : training
}

/** Words that tell of a theme, of which none may stand where it is missing. */
const themeWords = {
  published: /公开(?!申请)|发布|推送|解读|公示/,
  received: /申请|答复|补正/,
  management: /管理|校对|清理|公文|属性|目录|审|制度|把关|登记|归档|失效|废止/,
  platforms: /平台|网|专栏|栏目|公众号|媒体|微信|窗口|查阅点|渠道/,
  supervision: /监督|考核|培训|评议|检查|责任|专人/
}

const themeNames = {
  published: '主动公开',
  received: '依申请公开',
  management: '政府信息管理',
  platforms: '平台建设',
  supervision: '监督保障'
}

/** An overview that is nothing but one of these sentences. */
function overview(id: string, says: (words: Words) => readonly string[]): Injector {
  return {
    rule: 'overview-vacuous',
    id,
    says: 'the overview says nothing of the year’s work',
    inject(draft, random) {
      const {organ, year} = draft.plan
      const section = sectionOf(draft, 'overview')
      // governments must tell of more there, and a table that has figures is told of there
      if (!section || !hasSetSections(draft) || ['government', 'town'].includes(organ.kind)) return undefined
      const text = random.choose(says({...organ, year}))
      return replaceSection(draft, section, {...withMarkedHeading(section), blocks: [paragraph(plainSentence(text))]})
    }
  }
}

/** A section on problems that is nothing but one of these texts. */
function problems(rule: string, id: string, texts: readonly string[]): Injector {
  return {
    rule,
    id,
    says: 'the section on problems is rewritten',
    inject(draft, random) {
      const section = hasSetSections(draft) ? sectionOf(draft, 'problems') : undefined
      return section && replaceSection(draft, section, {...withMarkedHeading(section), blocks: lines(markedSentence(random.choose(texts)))})
    }
  }
}

/** A report that says nothing of the fee for processing information, and something else in the last section. */
function feeNotReported(id: string, instead: readonly string[]): Injector {
  return {
    rule: 'fee-not-reported',
    id,
    says: 'nothing is said of the fee for processing information',
    inject(draft, random) {
      if (draft.edition.id !== 'form-2021') return undefined
      const without = withoutSentences(draft, ({topic}) => topic === 'fees')
      if (/处理费|收费|费用|收取|免费|缴费/.test(textsOf(without))) return undefined
      const text = instead.length > 0 ? random.choose(instead) : undefined
      const others = sectionOf(without, 'others')
      // what is left must be whole without it
      const isWhole = others !== undefined && others.blocks.length > 0 && others.blocks.every(isWholeParagraph)
      if (!others || (text === undefined && !isWhole)) return undefined
      const changed = text === undefined ? without : withBlocks(without, 'others', paragraph(plainSentence(text)))
      const section = changed && sectionOf(changed, 'others')
      return section && replaceSection(changed, section, withMarkedHeading(section))
    }
  }
}

/** A paragraph that is no item of a numbered list. */
function isWholeParagraph(block: Block): boolean {
  return block.kind === 'paragraph' && !/^[（(]?[\d一二三①②③]/.test(block.sentences.map(textOf).join(''))
}

/** A government that tells of its supervision in these sentences alone. */
function accountabilityMissing(id: string, says: readonly string[]): Injector {
  return {
    rule: 'accountability-missing',
    id,
    says: 'a government leaves out assessment, appraisal or accountability',
    inject(draft) {
      const {organ} = draft.plan
      if (!['government', 'town'].includes(organ.kind) || !hasSetSections(draft)) return undefined
      const without = withoutSentences(draft, sentence => sentence.topic === 'supervision' || accountable.test(textOf(sentence)))
      if (['overview', 'problems', 'others'].some(key => without.sections.some(own => own.key === key && own.blocks.length === 0)))
        return undefined
      const key = sectionOf(without, 'grassroots') ? 'grassroots' : 'overview'
      const told = withFurtherBlocks(without, key, paragraph(...says.map(text => about('supervision', plainSentence(text)))))
      const section = told && sectionOf(told, 'overview')
      return section && replaceSection(told, section, withMarkedHeading(section))
    }
  }
}

/** Of one of the three, in whatever words. */
const accountable = /考核|考评|督查|督导|督办|评估|评分|绩效|评议|测评|满意度|评价|问卷|监督员|追究|问责|追责|通报|约谈|处分|批评|打分|意见/

/** Cases in the fourth section that are not over disclosure. */
function offTopic(id: string, says: (organ: Draft['plan']['organ'], count: number, random: Random) => string): Injector {
  return {
    rule: 'off-topic-caseload',
    id,
    says: 'cases of other kinds are counted among those over disclosure',
    inject(draft, random) {
      const {organ, cases} = draft.plan
      if (!hasSetSections(draft)) return undefined
      const count = cases.reviews + cases.suits + random.between(7, 40)
      return withFurtherBlocks(draft, 'cases', paragraph(markedSentence(says(organ, count, random))))
    }
  }
}
