import {type Block, type Draft, mark, type Sentence, say, textOf} from '../draft.js'
import {said} from './figures.js'
import {
  addSentences,
  type Injector,
  pickSentence,
  replaceBlock,
  replaceSection,
  replaceSentence,
  reword,
  type SentenceAt
} from './injector.js'

export const languageInjectors: readonly Injector[] = [
  ...said('fixed-phrase', 'overview', [
    ['character-lost', 'a character of the formula is lost', () => say`坚持以${mark('习近平新时代中国特色社会义思想')}为指导推进公开。`],
    [
      'characters-swapped',
      'two characters stand the other way round',
      () => say`深刻领悟${mark('“两个确立”的决定性义意')}，做好信息公开工作。`
    ],
    ['other-character', 'another character of the same sound', () => say`不断增强${mark('“四个意识”、坚定“四个自信”、做到“两个维户”')}。`],
    ['lost-in-the-middle', 'a character in the middle is lost', () => say`扎实推进${mark('国家治理体系和治能力现代化')}。`]
  ]),

  ...said('duplicated-characters', 'overview', [
    ['particle', 'a particle stands twice', () => say`修订${mark('了的的')}目录已在专栏公布。`],
    ['verb-twice', 'a word stands twice', () => say`指定专人${mark('负责负责')}栏目维护。`]
  ]),
  inSentence('duplicated-characters', 'word-of-the-text-twice', 'a word of the report stands twice', text => {
    const word = ['公开', '信息', '群众', '栏目', '检查', '培训'].find(own => outsideTitles(text).includes(own))
    return word === undefined ? undefined : [word, mark(word + word)]
  }),

  ...said('missing-character', 'overview', [
    ['account', 'a character of 微信公众号 is lost', random => say`利用${mark('微信众号')}推送信息${random.between(5, 60)}条。`],
    ['channel', 'a character of 渠道 is lost', () => say`进一步拓宽${mark('公开渠')}，方便群众查询。`],
    ['review', 'a character of 保密审查 is lost', () => say`严格落实${mark('保密审')}制度，确保信息安全。`],
    ['media', 'a character of 政务新媒体 is lost', () => say`加强${mark('政务新体')}管理，及时清理僵尸账号。`]
  ]),

  ...said('typo', 'overview', [
    ['deploy', '布署 for 部署', () => say`专题研究${mark('布署')}信息公开工作。`],
    ['as', '做为 for 作为', () => say`把信息公开${mark('做为')}重点任务来抓。`],
    ['until', '截止 for 截至', random => say`${mark('截止12月31日')}，专栏共有信息${random.between(30, 90)}条。`],
    ['street', '接到 for 街道', () => say`在各${mark('接到公告栏')}张贴办事指南。`],
    ['arrange', '按排 for 安排', () => say`统筹${mark('按排')}年度公开任务。`]
  ]),

  ...said('term-wording', 'overview', [
    ['by-law', '依法申请公开 for 依申请公开', () => say`${mark('依法申请公开')}工作规范有序。`],
    ['by-law-channel', '依法申请公开 as the name of a channel', () => say`畅通${mark('依法申请公开')}渠道，安排专人值守。`]
  ]),
  {
    rule: 'term-wording',
    id: 'by-law-heading',
    says: 'the heading says 依法申请公开',
    inject(draft) {
      const block = headingsOf(draft).find(({text}) => text.includes('依申请公开'))
      return block && replaceBlock(draft, block, {...block, text: block.text.replace('依申请公开', mark('依法申请公开'))})
    }
  },

  inSentence('intra-word-space', 'within-a-word', 'a blank stands within a word', text => {
    const word = ['公开', '信息', '群众', '栏目', '检查', '培训'].find(own => outsideTitles(text).includes(own))
    return word === undefined ? undefined : [word, mark([...word].join(' '))]
  }),
  inSentence('intra-word-space', 'between-words', 'a blank stands between two words', text => {
    // not at the head of a line, where it may set off a title
    const found = /，[\u4e00-\u9fff]{4,5}(?=信息|群众|工作|公开)/.exec(text)?.[0]
    return found === undefined ? undefined : [found, mark(`${found} `)]
  }),
  inSentence('intra-word-space', 'two-blanks', 'two blanks stand within a word', text => {
    const word = ['信息', '公开', '制度', '工作'].find(own => outsideTitles(text).includes(own))
    return word === undefined ? undefined : [word, mark([...word].join('  '))]
  }),

  heading('heading-space', 'behind-the-number', 'a blank stands behind the number', text =>
    /^（[一二三四五]）/.test(text) ? text.replace(/^(（.）)/, '$1 ') : undefined
  ),
  heading('heading-space', 'within-the-number', 'a blank stands within the number', text =>
    /^（[一二三四五]）/.test(text) ? text.replace(/^（(.)）/, '（ $1）') : undefined
  ),
  {
    rule: 'heading-space',
    id: 'behind-the-number-of-a-section',
    says: 'a blank stands behind the number of a section',
    inject(draft, random) {
      const section = random.choose(draft.sections)
      return replaceSection(draft, section, {...section, heading: mark(section.heading.replace('、', '、 '))})
    }
  },

  heading('bracket-width', 'one-half-width', 'one heading of a series has brackets of the other width', text =>
    /^（[二三四]）/.test(text) ? text.replace(/^（(.)）/, '($1)') : undefined
  ),
  heading('bracket-width', 'one-half-opened', 'one bracket of a heading is of the other width', text =>
    /^（[二三四]）/.test(text) ? text.replace(/^（(.)）/, '（$1)') : undefined
  ),
  heading('bracket-width', 'last-half-width', 'the last heading of a series has brackets of the other width', text =>
    /^（五）/.test(text) ? text.replace(/^（(.)）/, '($1)') : undefined
  ),

  inSentence('halfwidth-punctuation', 'comma', 'a comma is that of another script', text =>
    /[\u4e00-\u9fff]，[\u4e00-\u9fff]/.test(text) ? [/(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/, mark(',')] : undefined
  ),
  inSentence('halfwidth-punctuation', 'full-stop', 'a full stop is that of another script', text =>
    /[\u4e00-\u9fff]。$/.test(text) ? [/。$/, mark('.')] : undefined
  ),
  inSentence('halfwidth-punctuation', 'semicolon', 'a semicolon is that of another script', text =>
    /[\u4e00-\u9fff]；[\u4e00-\u9fff]/.test(text) ? [/(?<=[\u4e00-\u9fff])；(?=[\u4e00-\u9fff])/, mark(';')] : undefined
  ),
  inSentence('halfwidth-punctuation', 'bracket', 'brackets are those of another script', text =>
    /（[\u4e00-\u9fff][^（）]*）/.test(text) ? [/（([\u4e00-\u9fff][^（）]*)）/, mark('($1)')] : undefined
  ),

  inSentence('punctuation-paired', 'title-not-closed', 'the mark that closes a title is lost', text =>
    /《[^《》]+》/.test(text) ? [/《([^《》]+)》/, mark('《$1')] : undefined
  ),
  inSentence('punctuation-paired', 'bracket-not-closed', 'the closing bracket is lost', text =>
    /（[^（）]+）/.test(text) ? [/（([^（）]+)）/, mark('（$1')] : undefined
  ),
  ...said('punctuation-paired', 'overview', [
    [
      'quotation-not-opened',
      'the opening mark of a quotation is lost',
      random => say`${mark('微信公众号青禾发布”')}推送信息${random.between(5, 60)}条。`
    ],
    [
      'quotation-not-closed',
      'the closing mark of a quotation is lost',
      random => say`${mark('开设“政策解读栏目')}${random.between(1, 5)}个。`
    ]
  ]),

  paragraphEnd('no-full-stop', 'the full stop at the end of a paragraph is lost', ''),
  paragraphEnd('comma', 'a comma ends a paragraph', '，'),
  paragraphEnd('enumeration-comma', 'an enumeration comma ends a paragraph', '、'),

  ...said('list-punctuation', 'overview', [
    [
      'stop-among-semicolons',
      'one item ends in a full stop, the others in semicolons',
      () => say`${mark('一是建立目录；二是加强培训。三是严格考核；四是开展评议。')}`
    ],
    [
      'comma-among-enumeration',
      'one comma stands among enumeration commas',
      () => say`及时公开${mark('文件、公告、动态，预算、解读')}等信息。`
    ],
    [
      'semicolon-then-stop',
      'the items end in turn in this and that',
      () => say`主要做法：${mark('一是专人负责；二是定期检查。三是限时整改。')}`
    ]
  ]),

  ...said(
    'redundant-word',
    'overview',
    [
      ['and-and', '和以及', () => say`依照条例${mark('和以及')}有关规定做好公开。`],
      ['total-twice', '共……共', random => say`${mark(`全年共在网站上共公开信息${random.between(9, 60)}条`)}。`],
      ['about-twice', '大约……左右', random => say`${mark(`大约${10 * random.between(3, 9)}人左右`)}参加了现场咨询。`],
      ['and-with', '与和', () => say`加强公开目录${mark('与和')}公开指南的更新。`]
    ],
    ['approximation']
  ),

  ...(
    [
      ['in-another-section', 'overview', 'others', '每件公开信息都由起草股室和办公室分别对照目录逐项核对内容和格式'],
      ['in-the-same-section', 'overview', 'overview', '对群众反映集中的办事难点由分管领导带队到窗口听取意见并当场研究答复'],
      ['twice-among-problems', 'problems', 'problems', '部分股室负责公开工作的同志岗位变动频繁对公开范围和程序的掌握还不够全面']
    ] as const
  ).map(
    ([id, first, second, words]): Injector => ({
      rule: 'sentence-repeated',
      id,
      says: 'a sentence stands twice',
      inject(draft, random) {
        const begun = addSentences(draft, random, first, say`${mark(words)}。`)
        return begun && addSentences(begun, random, second, say`${mark(words)}。`)
      }
    })
  ),
  {
    rule: 'sentence-repeated',
    id: 'of-our-own',
    says: 'one long clause is told in the overview and among the problems',
    inject(draft, random) {
      const clause = '把群众最关心的办事流程和收费标准作为公开重点逐项列明责任股室和办理时限'
      const begun = addSentences(draft, random, 'overview', say`${mark(clause)}。`)
      return begun && addSentences(begun, random, 'problems', say`下一步继续${mark(clause)}。`)
    }
  },

  ...said('number-format', 'overview', [
    ['percent-in-words-and-digits', '百分之 before digits', () => say`栏目更新率为${mark('百分之98')}。`],
    ['digit-and-thousand', 'a digit before 千', () => say`发放宣传资料${mark('3千余份')}。`],
    [
      'zero-of-another-kind',
      'a year has a zero of another kind',
      ({choose}) => say`${mark(choose(['2〇19年', '2〇20年']))}以来坚持按月更新栏目。`
    ],
    ['full-width', 'a figure has digits of full width', () => say`制作展板${mark('１２')}块。`]
  ]),

  ...said('abbreviation-unused', 'overview', [
    [
      'never-used',
      'a short form is declared and never used',
      () => say`制定${mark('《政务公开工作考核办法》（以下简称《考核办法》）')}，明确了考核内容。`
    ],
    [
      'never-used-norm',
      'another short form is declared and never used',
      () => say`印发${mark('《政府信息发布审核规范》（以下简称《审核规范》）')}，每条信息均有记录。`
    ],
    [
      'full-title-again',
      'the title stands whole behind its short form',
      () => say`印发${mark('《信息发布审核细则》（以下简称《细则》）。各股室按照《信息发布审核细则》')}办理，《细则》已在专栏公布。`
    ]
  ])
]

// ── what injectors of one kind have in common ──────────────────────────────────────────────────────────────────────────

/** A text without its titles, in which words are as they are. */
function outsideTitles(text: string): string {
  return text.includes('《') ? '' : text
}

/** A sentence of the report with a stretch of its words written otherwise. Slots are left alone. */
function inSentence(
  rule: string,
  id: string,
  says: string,
  change: (text: string) => readonly [from: string | RegExp, to: string] | undefined
): Injector {
  const changed = ({sentence}: SentenceAt) => {
    for (const part of sentence.parts) {
      const [from, to] = (typeof part === 'string' && change(part)) || []
      if (from !== undefined && to !== undefined) return reword(sentence, from, to)
    }
    return undefined
  }
  return {
    rule,
    id,
    says,
    inject(draft, random) {
      const at = pickSentence(draft, random, place => changed(place) !== undefined)
      const sentence = at && changed(at)
      return at && sentence ? replaceSentence(draft, at, sentence) : undefined
    }
  }
}

type Heading = Extract<Block, {kind: 'heading'}>

function headingsOf(draft: Draft): readonly Heading[] {
  return draft.sections.flatMap(({blocks}) => blocks.filter((block): block is Heading => block.kind === 'heading'))
}

function heading(rule: string, id: string, says: string, change: (text: string) => string | undefined): Injector {
  return {
    rule,
    id,
    says,
    inject(draft, random) {
      const fitting = headingsOf(draft).filter(({text}) => change(text) !== undefined)
      if (fitting.length === 0) return undefined
      const block = random.choose(fitting)
      return replaceBlock(draft, block, {...block, text: mark(change(block.text) ?? '')})
    }
  }
}

/** The last sentence of a paragraph ends otherwise. */
function paragraphEnd(id: string, says: string, end: string): Injector {
  return {
    rule: 'sentence-end',
    id,
    says,
    inject(draft, random) {
      const at = pickSentence(
        draft,
        random,
        ({sentence, block, index, section}) =>
          section?.key !== 'others' &&
          section !== undefined &&
          index === block.sentences.length - 1 &&
          textOf(sentence).length > 25 &&
          endsInWords(sentence)
      )
      // in plain text a comma at the end of a line may be a line that was broken
      if (!at || (end !== '' && draft.format !== 'markdown')) return undefined
      const last = at.sentence.parts.at(-1)
      if (typeof last !== 'string') return undefined
      return replaceSentence(draft, at, {
        ...at.sentence,
        parts: [...at.sentence.parts.slice(0, -1), `${last.slice(0, -2)}${mark(`${last.at(-2)}${end}`)}`]
      })
    }
  }
}

function endsInWords({parts}: Sentence): boolean {
  const last = parts.at(-1)
  return typeof last === 'string' && /[\u4e00-\u9fff]{2}。$/.test(last)
}
