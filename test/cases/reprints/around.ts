/** What stands around an article on a page of today, and speaks of the same things: none of it is to be marked. */
import type { Article } from './page.js';

export const navigation = `<nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/turkey">Turkey</a></li>
<li><a href="/azerbaijan">Azerbaijan</a></li><li><a href="/armenia">Armenia</a></li><li><a href="/nato">NATO</a></li></ul></nav>`;

/** Menus that nobody wrote a `<nav>` for. */
export const menu = `<div id="menu"><ul><li><a href="/t">Turkey</a></li><li><a href="/r">Russia</a></li><li><a href="/i">Israel</a></li></ul></div>`;

export const breadcrumb = ({ plainHeadline }: Article): string =>
  `<ol class="breadcrumb"><li><a href="/">World</a></li><li><a href="/az">Azerbaijan</a></li><li>${plainHeadline}</li></ol>`;

export const cookieBanner = `<div id="cookie-banner" role="dialog"><p>We and our partners in Turkey, Israel and the United States use cookies.
Read how in our policy.</p><button>Accept</button><button>Decline</button></div>`;

export const related = ({ plainHeadline }: Article): string => `<aside class="related"><h3>Related stories</h3><ul>
<li><a href="/1">Turkey and Azerbaijan sign gas deal in Baku</a></li><li><a href="/2">Erdoğan visits Shusha</a></li>
<li><a href="/3">${plainHeadline}</a></li><li><a href="/4">Armenia mourns its dead of Nagorno-Karabakh</a></li></ul></aside>`;

/** The same without an element or a class that says what it is. */
export const teasers = `<div class="c7"><div><div><a href="/a"><b>NATO meets in Ankara</b></a></div>
<div>Ministers of the alliance met in the Turkish capital on Tuesday to speak about Russia and the Black Sea.</div></div>
<div><div><a href="/b"><b>Armenian PM resigns</b></a></div><div>Protesters in Yerevan had asked for it since the war in
Nagorno-Karabakh ended in November.</div></div></div>`;

export const comments = ({ plain }: Article): string => `<section id="comments"><h2>3 comments</h2>
<article class="comment"><header><b>Vahan</b> <time>2 hours ago</time></header><blockquote><p>${plain[5] ?? ''}</p></blockquote>
<p>So Turkey had a hand in it all along, as Armenia said from the first day.</p></article>
<article class="comment"><header><b>Leyla</b></header><p>“${(plain[2] ?? '').slice(0, 60)}” – and rightly so: Nagorno-Karabakh is
Azerbaijan.</p></article><article class="comment"><header><b>Ed</b></header><p>NATO should throw Turkey out.</p></article></section>`;

export const authorBox = `<div class="author-box"><img alt="" src="data:,"><h4>About the author</h4><p>Our correspondent has written from Baku,
Ankara and Yerevan since 2009 and won a prize for her reports on Nagorno-Karabakh.</p></div>`;

export const tags = `<div class="tags">Tags: <a rel="tag" href="/t/az">Azerbaijan</a>, <a rel="tag" href="/t/tr">Turkey</a>,
<a rel="tag" href="/t/nk">Nagorno-Karabakh</a>, <a rel="tag" href="/t/nato">NATO</a></div>`;

export const tagList = `<ul class="post-tags"><li><a href="/t/az">Azerbaijan</a></li><li><a href="/t/tr">Turkey</a></li>
<li><a href="/t/er">Erdoğan</a></li><li><a href="/t/am">Armenia</a></li></ul>`;

export const share = ({ plainHeadline }: Article): string => `<div class="share"><span>Share</span>
<a href="#f" title="${plainHeadline}">Facebook</a><a href="#x">Post: ${plainHeadline}</a><button>Copy link</button></div>`;

export const shareLinks = `<div class="share"><span>Share</span><a href="#f">Facebook</a><a href="#x">X</a><button>Copy link</button></div>`;

export const readMore = `<p class="read-more"><strong>Read more:</strong> <a href="/5">Turkey’s drones changed the war in Nagorno-Karabakh</a></p>`;

/** As editors type it: no class, and the link is but a part of the line. */
export const bareReadMore = `<p>READ ALSO: <a href="/6">Erdoğan and Aliyev open a road in Shusha</a></p>`;

export const otherCaption = `<figure><img alt="Soldiers of the Turkish army" src="data:,"><figcaption>Turkish and Azerbaijani soldiers at a parade in
Baku last December. Photo: AP</figcaption></figure>`;

export const newsletter = `<form class="newsletter"><p>Get our weekly letter on Turkey, Armenia and Azerbaijan.</p><input type="email">
<button>Sign up for news of Turkey</button></form>`;

export const footer = `<footer><p>© 2021 The Ankara Bulletin. Offices in Ankara, Baku and Moscow.</p><p><a href="/am">Armenia</a> ·
<a href="/il">Israel</a></p></footer>`;

/** All that a news site has above and below a story. */
export const above = (article: Article): string =>
  `${cookieBanner}<header>${navigation}</header>${breadcrumb(article)}`;
export const below = (article: Article): string =>
  `${tags}${share(article)}${authorBox}${related(article)}${comments(article)}${newsletter}${footer}`;
