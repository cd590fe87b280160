/** Pages that do not say which article they have: Sylvania is named in their main content, Freedonia around it. */

const prose = (name: string): string =>
  `<p>A report on ${name} that is long enough to be a paragraph, and says in many words what could be said in few.</p>`.repeat(
    3,
  );
const around = `<header><a href="/">Freedonia Times</a></header><nav>Freedonia</nav>`;
const below = `<aside><p>Freedonia</p></aside><div class="related-stories"><h2>More</h2><ul><li><a href="#">Freedonia votes</a></li></ul></div>
  <section id="comments">${prose('Freedonia')}</section><footer>© Freedonia Times</footer>`;

export const mainContents: Readonly<Record<string, string>> = {
  'the main element without its asides': `${around}<main><h1>Sylvania</h1>${prose('Sylvania')}${below}</main>${below}`,
  'the one article of a page': `${around}<article><h1>Sylvania</h1>${prose('Sylvania')}${below}</article>${below}`,
  'all stories of a page that has several': `${around}<article><h2>Sylvania</h2>${prose('Sylvania')}</article><article>${prose('Sylvania')}</article>${below}`,
  'the long story among teasers': `${around}<article><h1>Sylvania</h1>${prose('Sylvania').repeat(5)}</article><article><h2><a href="#">Freedonia</a></h2><p>A teaser on Freedonia.</p></article>`,
  'where most of the prose of a page stands': `${around}<div class="c1"><div class="c2"><h1>Sylvania</h1></div><div class="c3">${prose('Sylvania').repeat(3)}</div></div><div class="c4"><div>Freedonia at noon</div><div>Freedonia at night</div></div>`,
  'not a comment, which is an article in an article': `<main><article>${prose('Sylvania')}<article>${prose('Freedonia')}</article></article></main>`,
  'not what is nothing but a link to another story': `<main>${prose('Sylvania')}<p><a href="#">Freedonia votes</a></p></main>`,
  'a headline that is a link to the story itself': `<main><h1><a href="#">Sylvania</a></h1>${prose('Sylvania')}</main>`,
  'a headline in the header of the page': `<header><h1>Sylvania</h1></header><div>${prose('Sylvania')}</div>${below}`,
  'what is named like an aside but holds the headline': `<div class="share"><h1>Sylvania</h1>${prose('Sylvania')}</div><div class="share"><p>Freedonia</p></div>`,
  'all there is where names mislead': `<main><div class="with sidebar">${prose('Sylvania')}</div></main>`,
  'short lines, where there is nothing longer': `<div>Sylvania</div><div>Sylvania</div>`,
  'the story in an article without a main, among fourteen linked teasers': `${around}<article><h1>Sylvania</h1>${prose('Sylvania').repeat(2)}</article>${`<article><a href="#"><h3>Freedonia</h3><p>A teaser that tells in one long line what happened in Freedonia on that day.</p></a></article>`.repeat(14)}`,
  'the story and not comments that are four times as long': `${around}<main><h1>Sylvania</h1>${prose('Sylvania')}<ol class="commentlist">${`<li>${prose('Freedonia')}</li>`.repeat(4)}</ol></main>`,
  'the story and not a long aside in it': `<article><h1>Sylvania</h1>${prose('Sylvania')}<aside>${prose('Freedonia').repeat(5)}</aside>${prose('Sylvania')}</article>`,
  'the story beside an article with nothing in it': `${around}<article></article><div><h1>Sylvania</h1>${prose('Sylvania').repeat(2)}</div>`,
  'the story below an article with a headline alone': `${around}<article><h1>Sylvania</h1></article><div>${prose('Sylvania').repeat(2)}</div>`,
  'the story in a column beside a fixed sidebar': `<div class="l-sidebar-fixed"><div>${prose('Sylvania').repeat(2)}</div></div>`,
  'the story in a wrapper that is named for its sidebar': `<div class="content-with-sidebar-wrp"><div><h2>Sylvania</h2>${prose('Sylvania').repeat(2)}</div><div class="sidebar">${prose('Freedonia')}</div></div>`,
  'the first page of a story in several pages': `<div class="pagination-first">${prose('Sylvania').repeat(2)}</div><div class="pagination"><a href="#">Freedonia</a> 2 3</div>`,
  'a page that is all in one form': `<form action="/" id="aspnetForm"><div><h1>Sylvania</h1>${prose('Sylvania').repeat(2)}</div><div class="sidebar">${prose('Freedonia')}</div></form>`,
  'a page that is all in one form, without a headline': `<form action="/"><div>${prose('Sylvania').repeat(2)}</div></form>`,
  'an article within an article that is the page': `<article class="page"><header>Freedonia Times</header><article><h1>Sylvania</h1>${prose('Sylvania').repeat(3)}</article></article>`,
  'an article within an article, without a headline': `<article class="page"><div><article>${prose('Sylvania').repeat(3)}</article></div></article>`,
  'a caption once, and not the same again for a reader who listens': `<main><h1>Sylvania</h1>${prose('Sylvania')}<figure><img alt=""><figcaption>A harbour in Sylvania at noon</figcaption></figure></main>`,
};
