import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDate } from '../../locales/dates.js';
import { fill } from '../../locales/strings.js';
import { cited } from '../../ui/cited-text.js';
import { remembering } from '../../util/remembering.js';
import type { PanelContext } from '../panel-context.js';
import { momentsOf, type Moment } from '../models/timeline.js';

/**
 * Renders the timeline: a strip to scale, and below it the events as a list. The article and today differ in word and
 * form.
 */
export function renderTimeline(context: PanelContext): TemplateResult {
  const { model, strings } = context;
  const moments = momentsIn(model);
  const ticks = (of: Moment['kind']): string =>
    moments.map(({ kind, from, to }) => (kind === of ? tick(kind, from * 100, to * 100) : '')).join('');
  const [from, to] = [moments[0], moments.at(-1)].map((moment) =>
    formatDate(moment?.date.slice(0, 4) ?? '', strings.lang),
  );
  return html`<figure class="strip">
      <svg
        viewBox="-1 0 102 24"
        preserveAspectRatio="none"
        role="img"
        aria-label=${fill(strings.panel.span, { from: from ?? '', to: to ?? '' })}
      >
        <path class="axis" d="M0 12H100"></path>
        ${(['event', 'article', 'today'] as const).map((kind) => svg`<path class=${kind} d=${ticks(kind)}></path>`)}
      </svg>
      <figcaption aria-hidden="true"><span>${from}</span><span>${to}</span></figcaption>
    </figure>
    <ol class="timeline dots" lang=${context.text.lang} dir=${context.text.dir}>
      ${context.rows('timeline', moments, (moment) => html`<li class=${moment.kind}>${renderMoment(moment, context)}</li>`)}
    </ol>`;
}

const momentsIn = remembering(momentsOf);

/**
 * The path of a moment on the strip, which is 24 high: for an event a short stroke and a bar as long as it lasted, for
 * the article and today a stroke over all of the height.
 *
 * @param from 0–100, as is `to`
 */
const tick = (kind: Moment['kind'], from: number, to: number): string =>
  kind === 'event' ? `M${from} 6V18M${from} 12H${to}` : `M${from} 0V24`;

/**
 * Renders an item of the list. "This article" and "Today" are the widget's words, in a list whose language is that of
 * the dossier.
 */
function renderMoment({ kind, date, text = '' }: Moment, context: PanelContext): TemplateResult {
  const { strings, model } = context;
  if (kind === 'event')
    return html`<p class="date">${formatDate(date, context.text.lang)}</p>
      <p>${cited(text, context)}</p>`;
  return html`<p class="date">
      <bdi lang=${strings.lang}><strong>${strings.panel[kind]}</strong> ${formatDate(date, strings.lang)}</bdi>
    </p>
    ${kind === 'article' ? html`<p>${model.data.article?.title}</p>` : nothing}`;
}
