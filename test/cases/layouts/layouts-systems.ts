/** Pages as content systems of today make them. */
import { above, authorBox, below, comments, footer, navigation, newsletter, otherCaption, related, shareLinks, tagList, tags } from '../reprints/around.js'; // prettier-ignore
import type { Article, Layout } from '../reprints/page.js';

const each = (texts: readonly string[], html: (text: string, index: number) => string): string =>
  texts.map(html).join('\n');
const inP = ({ paragraphs }: Article): string => each(paragraphs, (text) => `<p>${text}</p>`);

const wordpressClassic: Layout = (
  article,
) => `<body class="single single-post">${above(article)}<div id="page"><div id="content">
<div id="post-4711" class="post-4711 post type-post hentry"><h1 class="entry-title">${article.headline}</h1>
<div class="entry-meta">Posted on <a href="#"><time datetime="2021-04-08">April 8, 2021</time></a> by admin in Turkey</div>
<div class="entry-content">${inP(article)}<div class="sharedaddy">${shareLinks}</div></div>
<div class="entry-utility">This entry was posted in <a href="#">Azerbaijan</a> and tagged <a href="#">NATO</a>.</div></div>
<div id="nav-below"><a href="#">← Armenia votes</a> <a href="#">Russia’s peacekeepers →</a></div></div>
<div id="sidebar"><h3>Recent Posts</h3><ul><li><a href="#">${article.plainHeadline}</a></li><li><a href="#">Turkey’s lira falls</a></li></ul></div></div>${below(article)}`;

const gutenberg: Layout = (article) => `<body class="wp-site-blocks">${above(article)}<main class="wp-block-group">
<h1 class="wp-block-post-title">${article.headline}</h1><figure class="wp-block-post-featured-image"><img alt="Azerbaijan" src="data:,"></figure>
<div class="entry-content wp-block-post-content is-layout-constrained">
${each(article.paragraphs, (text, index) => (index === 8 ? `<div class="wp-block-group"><div class="wp-block-group__inner-container"><p>${text}</p></div></div>` : `<p class="has-medium-font-size">${text}</p>`))}
<div class="wp-block-columns"><div class="wp-block-column">${otherCaption}</div></div></div>${tags}</main>${below(article)}`;

const medium: Layout = (
  article,
) => `<div id="root"><div class="a b c"><div class="d"><a href="#">Open in app</a></div><article><div class="e f"><div class="g">
<section><div><div class="h i j"><div class="k"><h1 id="1a2b" class="pw-post-title l m">${article.headline}</h1>
<div class="n"><div><a href="#">Ankara Watch</a> · <span>4 min read</span></div></div>
${each(article.paragraphs, (text, index) => `<p id="${String(index)}x" class="pw-post-body-paragraph o p q" data-selectable-paragraph="">${text}</p>`)}
</div></div></div></section></div></div></article><div class="r"><div><h2>More from Ankara Watch</h2><div><h2>${article.plainHeadline}</h2>
<h3>Turkey and Azerbaijan on Thursday launched…</h3></div><div><h2>What Erdoğan wants</h2></div></div></div></div></div>`;

const substack: Layout = (
  article,
) => `<div id="main"><div class="main-menu"><a href="#">Caucasus Letter</a></div><article class="typography newsletter-post post">
<div class="post-header"><h1 class="post-title published">${article.headline}</h1><h3 class="subtitle">What the drills mean for Armenia</h3></div>
<div class="available-content"><div class="body markup" dir="auto">${each(article.paragraphs, (text, index) => `<p>${text}</p>${index === 6 ? '<div class="subscription-widget-wrap"><p>Caucasus Letter is about Turkey and Armenia. Subscribe!</p></div>' : ''}`)}</div></div></article>
<div class="comments-section">${comments(article)}</div></div>`;

const ghost: Layout = (
  article,
) => `<div class="gh-viewport"><header class="gh-head">${navigation}</header><main class="gh-main"><article class="gh-article post tag-turkey">
<header class="gh-article-header"><a class="gh-article-tag" href="#">Turkey</a><h1 class="gh-article-title is-title">${article.headline}</h1></header>
<section class="gh-content gh-canvas is-body">${inP(article)}<div class="kg-card kg-callout-card"><div class="kg-callout-text">Armenia is our topic next week.</div></div>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="#"><div class="kg-bookmark-title">Azerbaijan’s army after the war</div></a></figure></section></article></main>
<section class="gh-readmore"><h2>Read more</h2><article><h3>Turkey leaves the accord</h3><p>Ankara said so on Friday.</p></article></section></div>`;

const amp: Layout = (
  article,
) => `<body><amp-sidebar id="s" hidden>${navigation}</amp-sidebar><amp-consent layout="nodisplay" hidden></amp-consent>
<article class="amp-wp-article"><header><h1 class="amp-wp-title">${article.headline}</h1></header><amp-img alt="Turkey" width="9" height="9"></amp-img>
<div class="amp-wp-article-content">${each(article.paragraphs, (text, index) => `<p>${text}</p>${index === 3 ? '<amp-ad width="300" height="250"><div>Fly to Turkey!</div></amp-ad>' : ''}`)}</div>
<amp-accordion><section><h4>Who is Erdoğan?</h4><p>President of Turkey since 2014.</p></section></amp-accordion></article><amp-list><div>Armenia news</div></amp-list></body>`;

const drupal: Layout = (
  article,
) => `<div class="layout-container"><div class="region region-breadcrumb"><div class="block"><h2 class="visually-hidden">You are here: Turkey</h2></div></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><div id="block-page-title"><h1 class="page-title"><span class="field field--name-title">${article.headline}</span></h1></div>
<article data-history-node-id="9" class="node node--type-article"><footer><div class="node__submitted">Submitted by <span>ankara</span></div></footer><div class="node__content">
<div class="clearfix field field--name-body field__item">${inP(article)}</div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="#">Azerbaijan</a></div><div class="field__item"><a href="#">Turkey</a></div></div></div></div></article></div></main></div>`;

const squarespace: Layout = (
  article,
) => `<div id="siteWrapper"><main id="page"><div class="sqs-layout"><div class="row"><div class="col"><div class="sqs-block html-block"><div class="sqs-block-content">
<h1 style="white-space:pre-wrap;">${article.headline}</h1></div></div>${each(article.paragraphs, (text, index) => `<div class="row sqs-row"><div class="col span-${String(index % 12)}"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content"><p style="white-space:pre-wrap;" class="">${text}</p></div></div></div></div></div>`)}
<div class="sqs-block summary-block"><div class="summary-item"><a href="#">Turkey in pictures</a></div></div></div></div></div></main>${footer}</div>`;

const liveBlog: Layout = (
  article,
) => `<main><h1>Caucasus live: what happened on Thursday</h1><ol class="live"><li><article><time>16:02</time><h2>Yerevan reacts</h2>
<p>Armenia calls the drills a provocation and asks NATO to restrain Turkey.</p></article></li>
<li><article class="post"><time>15:40</time><h2>${article.headline}</h2>${inP(article)}</article></li>
<li><article><time>14:11</time><h2>Lira falls</h2><p>Turkey’s currency lost two per cent after the bank’s word.</p></article></li>
<li><article><time>13:00</time><p>Good day from Ankara, where Erdoğan is to speak at five.</p></article></li></ol></main>`;

const feed: Layout = (
  article,
) => `<body class="blog archive">${navigation}<main id="main"><h1 class="page-title">Category: Turkey</h1>
<article class="post"><h2><a href="#">Turkey’s central bank surprises again</a></h2><p>The bank in Ankara raised rates on Thursday, and Turkey’s lira rose.</p></article>
<article class="post"><h2><a href="#">${article.headline}</a></h2><div class="entry-content">${inP(article)}</div>${tagList}</article>
<article class="post"><h2><a href="#">Armenia and Russia sign</a></h2><p>Armenia and Russia have signed a treaty on nuclear power in Moscow.</p><p>Azerbaijan did not comment.</p></article>
</main>${related(article)}`;

const dataRows: Layout = (
  article,
) => `<div data-reactroot=""><div class="css-1x"><div class="css-h">${article.headline}</div>${shareLinks}
${each(article.paragraphs, (text, index) => `<div class="css-${String(index)}" data-component="text-block"><div class="css-y"><p class="css-z">${text}</p></div></div>${index % 5 === 2 ? '<div data-component="ad-slot"><div>Advertisement: seven nights in Turkey from £299</div></div>' : ''}`)}
<div data-component="topic-list"><ul><li><a href="#">Azerbaijan</a></li><li><a href="#">Nagorno-Karabakh</a></li></ul></div>${authorBox}${newsletter}</div></div>`;

export const systemLayouts: Readonly<Record<string, Layout>> = {
  'WordPress, classic': wordpressClassic,
  'WordPress, block editor': gutenberg,
  Medium: medium,
  Substack: substack,
  Ghost: ghost,
  AMP: amp,
  Drupal: drupal,
  'Squarespace, a row for each paragraph': squarespace,
  'a live blog': liveBlog,
  'an archive page of several stories': feed,
  'a component for each paragraph': dataRows,
};
