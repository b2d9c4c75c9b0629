import type {Root, RootContent, TableCell} from 'mdast'
import type {SourceDocument} from '../src/model/source.js'
import type {} from '../src/readers/grid.js'

/** A report that a reader has read as the page of a web site: what the site puts around it is there as well. */
export function asHtml({text, tree}: Pick<SourceDocument, 'text' | 'tree'>, published: string): string {
  const [first, ...others] = tree.children.filter(({type}) => type !== 'html')
  const title = first ? seen(first, text) : ''
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${title}_青禾县人民政府</title>
<meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${published} 09:30">
<style>.article { line-height: 2 }</style>
</head>
<body>
<div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开年报</a></div>
<div class="article">
${first?.type === 'heading' ? `<h1>${title}</h1>` : `<div class="title">${title}</div>`}
<div class="info"><span>发布时间：${published}</span><span>来源：本站</span><span>字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div>
<div class="content">
${bodyOf({type: 'root', children: others}, text)}
</div>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
<div class="next"><p>上一篇：<a href="1.html">青禾县财政局年报</a></p><p>下一篇：没有了</p></div>
</div>
<div class="footer"><p>主办：青禾县人民政府办公室　承办：青禾县大数据中心</p><p>苏ICP备00000000号　网站标识码：0000000000</p></div>
</body>
</html>
`
}

function bodyOf({children}: Root, text: string): string {
  return children.map(node => blockOf(node, text)).join('\n')
}

function blockOf(node: RootContent, text: string): string {
  switch (node.type) {
    case 'heading':
      return `<h${node.depth}>${seen(node, text)}</h${node.depth}>`
    case 'paragraph':
      return `<p style="text-indent: 2em">${seen(node, text)}</p>`
    case 'table':
      return tableOf(node, text)
    case 'list':
      return node.children
        .flatMap(({children}, index) =>
          children.map(
            (child, position) => `<p>${node.ordered && position === 0 ? `${(node.start ?? 1) + index}. ` : ''}${seen(child, text)}</p>`
          )
        )
        .join('\n')
    case 'blockquote':
      return node.children.map(child => blockOf(child, text)).join('\n')
    case 'html':
      return node.value
    default:
      return `<p>${seen(node, text)}</p>`
  }
}

/** A table with its merged cells; one that was left as lines of text is lines here, too. */
function tableOf(table: RootContent & {type: 'table'}, text: string): string {
  if (table.data?.layout === 'lines') {
    const row = ({position}: (typeof table.children)[number]) => escaped(text.slice(position?.start.offset, position?.end.offset).trim())
    return table.children.map(line => `<p>${row(line).replace(/ {2,}|\t/g, '&emsp;&emsp;')}</p>`).join('\n')
  }
  const cell = ({data, children}: TableCell) => {
    const spans = `${(data?.rowSpan ?? 1) > 1 ? ` rowspan="${data?.rowSpan}"` : ''}${(data?.columnSpan ?? 1) > 1 ? ` colspan="${data?.columnSpan}"` : ''}`
    return `<td${spans}><p align="center">${children.map(child => seen(child, text)).join('')}</p></td>`
  }
  return `<table border="1"><tbody>\n${table.children.map(({children}) => `<tr>${children.map(cell).join('')}</tr>`).join('\n')}\n</tbody></table>`
}

function seen(node: RootContent, text: string): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return escaped(node.value).replace(/\r\n|\n|\r/g, '<br>\n')
    case 'strong':
    case 'emphasis':
    case 'link': {
      const name = {strong: 'strong', emphasis: 'em', link: 'a'}[node.type]
      return `<${name}>${node.children.map(child => seen(child, text)).join('')}</${name}>`
    }
    case 'break':
      return '<br>'
    case 'image':
      return `<img src="${node.url}">`
    case 'html':
      return /^<br/i.test(node.value) ? '<br>' : node.value
    default:
      return 'children' in node ? node.children.map(child => seen(child, text)).join('') : ''
  }
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;')
}
