/** Pages from the years before, from word processors and from mail. */
import { comments, menu, related, tags, teasers } from '../reprints/around.js';
import { inserted, type Layout } from '../reprints/page.js';

const blogger: Layout = (
  article,
) => `<div class="content"><div class="content-outer"><div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><div class="post hentry">
<h3 class="post-title entry-title"><a href="#">${article.headline}</a></h3><div class="post-body entry-content">${article.paragraphs.join('<br /><br />')}<div style="clear: both;"></div></div>
<div class="post-footer">Posted by Ankara Observer at <a href="#">09:12</a> Labels: <a href="#">Turkey</a>, <a href="#">Armenia</a></div></div></div></div></div>
<div class="sidebar"><h2>Blog Archive</h2><ul><li>Azerbaijan and Turkey (12)</li><li>NATO (3)</li></ul></div></div></div>`;

const blankLines: Layout = ({ headline, paragraphs }) =>
  `<body bgcolor="#ffffff"><center><big><b>${headline}</b></big></center><br>\n<br>\n${paragraphs.join('\n<br>\n&nbsp;<br>\n')}<hr>Turkey news | Armenia news | <a href="#">Top</a>`;

const tables: Layout = (
  article,
) => `<body bgcolor="#FFFFFF"><table width="800" border="0"><tr><td colspan="3"><font size="2">Turkey | Russia | Israel</font></td></tr><tr>
<td width="120" valign="top">${menu}<font face="Arial" size="1"><a href="#">Armenia page</a><br><a href="#">NATO page</a></font></td>
<td valign="top"><font face="Times" size="5"><b>${article.headline}</b></font><br><br>${article.paragraphs.map((text) => `<p><font face="Verdana, Arial" size="2">${text}</font></p>`).join('\n')}</td>
<td width="150" valign="top"><font size="1"><b>Also today</b><br>Erdoğan flies to Moscow<br>Turkey beats Russia 2:1</font></td></tr></table>`;

const tableRows: Layout = ({ headline, paragraphs }) =>
  `<table><tbody><tr><th>${headline}</th></tr>${paragraphs.map((text) => `<tr><td>${text}</td></tr>`).join('')}<tr><td><a href="#">Back to Azerbaijan</a></td></tr></tbody></table>`;

const spans = (text: string): string =>
  text
    .split(/(?<= )/u)
    .map((word, index) => (index % 3 ? `<span style="font-size:11pt;font-family:Arial">${word}</span>` : `<span>${word}</span>`))
    .join(''); // prettier-ignore

const googleDocs: Layout = ({ headline, paragraphs }) =>
  `<div class="paste"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt">${headline}</span></h1>
${paragraphs.map((text) => `<p dir="ltr" style="line-height:1.38;">${spans(text)}</p>`).join('<br>')}</b></div><p>Turkey</p>`;

const plainWord: Layout = ({
  headline,
  paragraphs,
}) => `<div class="WordSection1"><p class="MsoTitle"><b><span lang="EN-GB">${headline}<o:p></o:p></span></b></p>
${paragraphs.map((text) => `<p class="MsoNormal"><span lang="EN-GB">${text.replace('Turkey', '<span class="SpellE">Turkey</span>')}<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`).join('\n')}</div>`;

const mail: Layout = (
  article,
) => `<table role="presentation" width="100%"><tr><td align="center"><table role="presentation" width="600"><tr><td style="display:none">Turkey, Armenia and the week</td></tr>
<tr><td><h1 style="margin:0">The Caucasus this week</h1></td></tr><tr><td><h2>${article.headline}</h2></td></tr>
${article.paragraphs.map((text) => `<tr><td style="padding:0 20px"><p style="margin:0 0 12px">${text}</p></td></tr>`).join('')}
<tr><td><h2>Also: Russia’s bridge</h2></td></tr><tr><td><p>Moscow opened a bridge on Monday. Turkey sent its congratulations.</p></td></tr>
<tr><td>You get this letter because you follow Azerbaijan. <a href="#">Unsubscribe</a></td></tr></table></td></tr></table>`;

const wrapped: Layout = ({ headline, paragraphs }) => {
  const lines = (text: string): string => text.replace(/((?:\S+ ){6}\S+) /gu, '$1\n            ');
  return `<article>\n    <h1>\n        ${lines(headline)}\n    </h1>\n${paragraphs.map((text) => `    <p>\n            ${lines(text)}\n    </p>`).join('\n')}\n</article>`;
};

const forum: Layout = (
  article,
) => `<div id="topic"><h1>Re: What is going on in the Caucasus?</h1><div class="post"><div class="user">vahan77</div><div class="body">Did anybody see what Turkey is up to? Armenia had better look out.</div></div>
<div class="post"><div class="user">ed</div><div class="body">From the paper:<blockquote class="bbcode"><cite>Ahval wrote:</cite><b>${article.headline}</b><br><br>${article.paragraphs.join('<br><br>')}</blockquote>So NATO looks on. And Erdoğan laughs.</div></div>
<div class="post"><div class="user">leyla</div><div class="body"><blockquote class="bbcode"><cite>ed wrote:</cite>So NATO looks on.</blockquote>What has Azerbaijan to do with NATO?</div></div></div>`;

const preface: Layout = (
  article,
) => `<div class="mw-parser-output"><p><i>The following text on Turkey and Azerbaijan is reprinted from Ahval.</i></p><h2>${article.headline}</h2>
${article.paragraphs.map((text) => `<p>${text}</p>`).join('')}<p><i>The views are the author’s and not those of Turkey News Review.</i></p>${tags}${teasers}</div>${related(article)}${comments(article)}`;

const quotedMail: Layout = ({ headline, paragraphs }) => {
  const quoted = (text: string): string => `&gt; ${text.replace(/((?:\S+ ){9}\S+) /gu, `$1\n${inserted('&gt; ')}`)}`;
  return `<pre>On Monday Ed wrote:\n${[headline, ...paragraphs].map(quoted).join('\n&gt;\n')}\n\nhttp://list.test/?id=7</pre>`;
};

export const oldLayouts: Readonly<Record<string, Layout>> = {
  'Blogger, line breaks in one element': blogger,
  'line breaks in the body itself': blankLines,
  'tables and fonts of the 1990s': tables,
  'a table row for each paragraph': tableRows,
  'pasted from Google Docs': googleDocs,
  'pasted from Word': plainWord,
  'a newsletter of tables': mail,
  'source lines wrapped and indented': wrapped,
  'quoted whole in a forum': forum,
  'a preface and a note on rights': preface,
  'quoted in a mail of plain text': quotedMail,
};
