import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../locales/dates.js';
import { cited } from '../../ui/cited-text.js';
import { timelineOf, type Moment } from '../../ui/timeline/moments.js';
import { renderStrip } from '../../ui/timeline/strip.js';
import { groupBy } from '../../util/group-by.js';
import { indices } from '../../util/indices.js';
import { remembering } from '../../util/remembering.js';
import type { PanelContext } from '../panel-context.js';
import type { PanelModel } from '../panel-model.js';

/** CSS px between the years of the strip's scale, at least. */
const BETWEEN_YEARS = 40;

/**
 * Renders the timeline: a strip to scale, and below it the events as a list by decades. The article and today differ in
 * word and form.
 *
 * @param width of the strip on the screen, in CSS px
 */
export function renderTimeline(width: number, context: PanelContext): TemplateResult {
  const { model, rows, strings, text } = context;
  const timeline = timelineIn(model);
  const decades = groupBy(timeline.moments, ({ date }) => `${date.slice(0, 3)}0`);
  return html`${renderStrip(timeline, width, strings, scaleOf([...decades.keys()], width))}
  ${[...decades].map(
    ([decade, moments]) =>
      html`<h3>${formatDate(`${decade}/${decade.slice(0, 3)}9`, strings.lang)}</h3>
        <ol class="timeline dots" lang=${text.lang} dir=${text.dir}>
          ${rows(decade, moments, (moment) => html`<li class=${moment.kind}>${renderMoment(moment, context)}</li>`)}
        </ol>`,
  )}`;
}

/** The same objects for each rendering, since a row is made for each. */
const timelineIn = remembering(({ data: { events, article }, today }: PanelModel) =>
  timelineOf({ events, article: article?.date, today }),
);

/** The years of the scale: every decade or, where there is no room for so many, every second, fifth or tenth. */
function scaleOf(decades: readonly string[], width: number): string[] {
  const [first, last] = [Number(decades[0]) + 10, Number(decades.at(-1))];
  const step = [10, 20, 50, 100].find((years) => ((last - first) / years) * BETWEEN_YEARS < width) ?? 500;
  const years = indices((last - first) / 10 + 1).map((decade) => first + decade * 10);
  return years.filter((year) => year % step === 0).map(String);
}

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
