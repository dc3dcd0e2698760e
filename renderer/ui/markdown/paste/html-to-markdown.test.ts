import { expect, test } from 'vitest'
import { htmlToMarkdown } from './html-to-markdown'

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=EN-GB><!--StartFragment--><h2>Results<o:p></o:p></h2>
<p class=MsoNormal>The error fell by <b>4.1&nbsp;%</b> in <i>thin</i>
categories.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>First<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>Inner</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>One</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Region</b></p></td><td><p align=right style='text-align:right'>Error</p></td></tr>
<tr><td><p>North</p></td><td><p align=right style='text-align:right'>19.8 | %</p></td></tr></table>
<!--EndFragment--></body></html>`

test('from Word: its lists, its table, without its junk', () => {
  expect(htmlToMarkdown(WORD)).toBe(
    [
      '## Results',
      'The error fell by **4.1 %** in *thin* categories.',
      '- First\n  - Inner\n1. One',
      '| **Region** | Error |\n| --- | ---: |\n| North | 19.8 \\| % |',
    ].join('\n\n'),
  )
})

const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;">Bold</span><span style="font-weight:400;font-style:italic;"> slanted</span><span style="font-weight:400"> and </span><a href="https://example.com/a"><span style="text-decoration:underline;">a link</span></a></p><br><ul><li dir="ltr" aria-level="1"><p role="presentation"><span style="font-weight:400">One</span></p></li><ul><li aria-level="2"><p><span>Inner</span></p></li></ul><li><p><span style="font-family:'Roboto Mono',monospace">code()</span></p></li></ul></b>`

test('from Google Docs: bold is what its style says, inner lists are set in', () => {
  expect(htmlToMarkdown(DOCS)).toBe(
    '**Bold** *slanted* and [a link](https://example.com/a)\n\n- One\n  - Inner\n- `code()`',
  )
})

const SLACK = `<meta charset='utf-8'><span style="font-weight:400">First line</span><br><b data-stringify-type="bold">second</b><span class="c-mrkdwn__br" data-stringify-type="paragraph-break"></span>After <code data-stringify-type="code">p95</code> <s>old</s><ul data-stringify-type="unordered-list" data-indent="0"><li data-stringify-indent="0">a</li></ul><ul data-stringify-type="unordered-list" data-indent="1"><li>b</li></ul><pre class="c-mrkdwn__pre">x = 1<br>y = 2</pre>`

test('from Slack: line breaks, paragraphs, lists by their indent, code', () => {
  expect(htmlToMarkdown(SLACK)).toBe(
    'First line\n**second**\n\nAfter `p95` ~~old~~\n\n- a\n  - b\n\n```\nx = 1\ny = 2\n```',
  )
})

const PAGE = `<html><body><div><article><h1>How <em>it</em> works</h1><script>alert(1)</script><p>A <a href="javascript:alert(1)">bad</a> and <a href="https://example.com">https://example.com</a>.</p><blockquote><p>Said</p><p>so</p></blockquote><ol start="3"><li>three<ul><li>deep</li></ul></li><li>four</li></ol><ul class="task-list"><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul><hr><p>5 * 3 and snake_case, [[E-07]]<p># no heading</div></body></html>`

test('from a web page: blocks, tasks, only addresses that lead out, and what looks like a mark is escaped', () => {
  expect(htmlToMarkdown(PAGE)).toBe(
    [
      '# How *it* works',
      'A bad and https://example.com.',
      '> Said\n>\n> so'.replace('>\n', '> \n'),
      '3. three\n   - deep\n4. four\n- [x] done\n- [ ] open',
      '---',
      '5 \\* 3 and snake_case, \\[[E-07]]',
      '\\# no heading',
    ].join('\n\n'),
  )
})

test('hostile HTML is read to its end', () => {
  for (const piece of ['<', '<div>', '<b><i>', '</p>', '<a href="', '<ul><li>', '<table><tr><td>', '<!--'])
    expect(htmlToMarkdown(piece.repeat(8_000))).toBeTypeOf('string')
})
