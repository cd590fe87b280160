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
};
