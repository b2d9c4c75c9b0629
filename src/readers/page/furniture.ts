/** Lines that a page has around a report: the way to the page, dates and sources, buttons, the footer. */

/** Whether a line is nothing but buttons: 「字体：【大 中 小】 打印 关闭」; not 「大」, which may be a word broken off. */
export function isToolbar(words: string): boolean {
  if (words.length > 80) return false
  const value = words.replace(separators, '')
  return value.length >= 2 && value.replace(buttons, '') === ''
}

/** Whether a line above or below a report is the page's own. */
export function isFurniture(words: string): boolean {
  return (
    words.length <= 300 && (isToolbar(words) || way.test(words) || labelled.test(words) || neighbours.test(words) || footer.test(words))
  )
}

/** What stands between buttons. */
const separators = /[\s|｜、/:：·•【】[\]()（）<>《》+-]+/g

/** Longest first, so that each is taken whole. */
const buttons =
  /打印(?:本页|此页|页面|本文|文章|稿件)?|关闭(?:窗口|本页|页面|此页)?|收藏(?:本页|本文)?|保存(?:本页)?|返回(?:顶部|首页|列表|上一页)?|分享(?:到|至)?|微信|新浪微博|腾讯微博|微博|朋友圈|QQ空间|QQ好友|QQ|复制链接|无障碍(?:阅读)?|长者版|适老版|语音播报|朗读|我要纠错|纠错|字体大小|字体|字号|字色|视力保护色|特大|默认|大|中|小|A\+?|T\+?/gi

/** 「当前位置：首页 > 信息公开」「您所在的位置：首页」「首页 > 年报」; not 「当前位置图」. */
const way = /^(?:(?:您)?(?:的|现在|目前|当前)?(?:所在)?(?:的)?位置\s{0,4}[：:]|首页\s{0,4}[>＞›»/\-—|])/

/** 「发布时间：2025-01-20 来源：县水利局」「索引号：1234」「字体：大 中 小」; not 「日期：2025年1月20日」, which may be a sign-off. */
const labelled =
  /^[【[]?\s{0,4}(?:(?:信息|文章|稿件|内容)?(?:来源|分类|类别|名称|索引)|(?:发布|公开|公布|发文|生成|更新|录入)(?:时间|日期|机构|单位|机关|人)|发文字号|信息索引号?|索引号|文号|主题(?:分类|词)|体裁(?:分类)?|组配分类|公开(?:方式|形式|时限|范围|主体|类别|目录)|有\s?效\s?性|关键词|作者|编辑|责任编辑|责编|审核|初审|终审|浏览(?:次数|量|数)?|访问(?:次数|量)|点击(?:次数|量|数|率)?|阅读(?:次数|量|数)?|字体(?:大小)?|字号|视力保护色|分享到?|打印|语言|大字|背景颜色)\s{0,4}[：:】\]]/

/** 「上一篇：…」「下一条：无」「扫一扫在手机打开当前页」「相关文章」; not 「下一步」. */
const neighbours =
  /^(?:[上下前后]一?[篇条页]\s{0,4}(?:[：:]|$)|(?:上一|下一)[篇条]|相关(?:文章|链接|稿件|新闻|信息|阅读|解读|推荐)\s{0,4}[：:]?|热点推荐|推荐阅读|扫一扫|扫描二维码|微信扫|用微信|点击(?:下载|查看)|我要(?:纠错|评论)|网友评论)/

/** 「主办：青禾县人民政府办公室」「苏ICP备00000000号」「网站标识码：0000000000」. */
const footer =
  /^(?:主办(?:单位)?|承办(?:单位)?|协办(?:单位)?|版权所有|技术支持|维护单位|运维单位|网站地图|联系我们|关于我们|隐私(?:声明|安全)|网站声明)(?:\s|[：:|｜]|$)|ICP备|公网安备|网站标识码|Copyright|©|版权所有|All Rights Reserved/i
