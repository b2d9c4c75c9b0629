/** Sentences that any hand may add to a topic: of matters that no hand tells of itself, so that nothing is told twice. */

import type {Random} from '../../../random.js'
import {about, figure, type Sentence, say, share, some, sum} from '../draft.js'
import type {Plan} from '../plan.js'
import type {Told} from './manner.js'

type Aside = (plan: Plan, random: Random) => Sentence | undefined

/** One sentence more, or none. */
export function asideOn(topic: Told, plan: Plan, random: Random): Sentence | undefined {
  const known = asides[topic] ?? []
  return known.length > 0 && random.isLikely(0.4) ? random.choose(known)(plan, random) : undefined
}

const asides: Readonly<Partial<Record<Told, readonly Aside[]>>> = {
  published: [
    (plan, random) => {
      if (plan.year < 2020) return undefined
      const [policy, guide] = [random.between(2, 40), random.between(2, 40)]
      return about(
        'published',
        say`“${placeOf(plan)}之窗”视频号全年推出短视频${figure('films', policy + guide)}部，其中政策解读${figure('policy-films', policy)}部、办事指引${figure('guide-films', guide)}部。`,
        sum('films', ['policy-films', 'guide-films'])
      )
    },
    ({year}) => about('published', say`按规定公开${year}年部门预算和${year - 1}年部门决算各1份。`),
    ({organ}, random) =>
      about(
        'published',
        say`${random.between(4, 11)}月${random.between(1, 28)}日，${organ.we}邀请企业和群众代表${figure('guests', random.between(11, 60))}人参观服务窗口，现场听取意见。`
      ),
    (_, random) => {
      const briefings = random.between(3, 9)
      return about(
        'published',
        say`全年召开新闻发布会${figure('briefings', briefings)}场，主要负责人出席${figure('attended', random.between(1, briefings - 1))}场。`,
        some('briefings', ['attended'])
      )
    },
    (_, random) => {
      const thousands = random.between(11, 39)
      return about(
        'published',
        say`编印办事手册${figure('booklets', 1000 * thousands, (thousands / 10).toFixed(1))}万册，免费发放到群众手中。`
      )
    }
  ],
  documents: [
    ({documents}) =>
      documents.issued > 1 ? about('documents', say`新制发的行政规范性文件均在印发后5个工作日内公开，并同步发布解读。`) : undefined
  ],
  requests: [
    ({requests}) => (requests.received > 9 ? about('general', say`申请内容主要集中在征地拆迁、社会保障、工程建设等方面。`) : undefined),
    ({requests}, random) => {
      if (requests.received === 0) return about('general', say`受理渠道保持畅通，网上受理页面全年运行正常。`)
      const days = random.between(6, 14)
      return about('general', say`平均答复时间为${days}个工作日，比法定的20个工作日缩短${20 - days}个工作日。`)
    },
    ({requests}) =>
      requests.received > 0 ? about('general', say`需要征求第三方意见的，均书面征求了意见；答复文书统一使用规范文本。`) : undefined
  ],
  management: [
    ({year}, random) =>
      about('management', say`完成${year - 6}年至${year - 1}年${figure('scanned', random.between(110, 900))}份历史文件的数字化。`),
    () => about('management', say`严格执行信息发布“三审三校”制度，做到先审查、后公开。`)
  ],
  platforms: [
    ({year}, random) => (year > 2020 ? about('platforms', say`自${random.between(3, 9)}月起，网站启用无障碍浏览和长者模式。`) : undefined),
    (_, random) => {
      const all = random.between(90, 800)
      const done = figure('settled', all - random.between(1, 12))
      const whole = figure('appeals', all)
      return about(
        'platforms',
        say`热线平台转来群众诉求${whole}件，办结${done}件，办结率为${share(done, whole)}。`,
        some('appeals', ['settled'])
      )
    },
    () => about('platforms', say`网站在上级四个季度的检查中均为合格，全年没有发生安全事故。`)
  ],
  supervision: [
    ({organ}, random) =>
      about(
        'supervision',
        say`${random.between(2, 5)}月${random.between(1, 28)}日，${organ.we}召开政务公开推进会，部署全年任务${figure('tasks', random.between(11, 40))}项，年底全部完成。`
      ),
    (_, random) => about('supervision', say`选派业务骨干${figure('sent-out', random.between(2, 12))}名参加上级组织的专题研讨。`),
    (_, random) => about('supervision', say`开展专项督查2轮，印发整改通知${figure('notices', random.between(3, 20))}份，整改情况逐一复核。`)
  ]
}

function placeOf({organ}: Plan): string {
  return organ.kind === 'ministry' ? '林果' : organ.region.slice(0, 2)
}
