import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/strings.js';
import { cited } from '../../ui/cited-text.js';
import type { PanelContext } from '../panel-context.js';

/** Renders the notes on passages of the article, each with a button that shows the passage, if the page has it. */
export function renderNotes(context: PanelContext): TemplateResult {
  const { model, strings, text: written, fire } = context;
  const { lang, dir } = written;
  return html`<p class="intro">${strings.panel.notes}</p>
    <ol class="notes">
      ${context.rows(
        'notes',
        model.data.notes,
        ({ id, kind, quote, text }) =>
          html`<li>
            <p class="kind">${strings.notes[kind]}</p>
            <p class="wording" dir="auto"><q>${quote}</q></p>
            <p lang=${lang} dir=${dir}>${cited(text, context)}</p>
            ${
              model.notesInText.has(id)
                ? html`<button
                    class="show"
                    type="button"
                    aria-label=${fill(strings.panel.showNamed, { name: quote })}
                    @click=${() => {
                      fire('panel-note', { noteId: id });
                    }}
                  >
                    ${strings.panel.show}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ol>`;
}
