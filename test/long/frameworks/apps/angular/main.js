/** Without its command line: its compiler runs in the page. */
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import text from 'article.txt';
import { buttons, next, storyOf } from '../story.js';

const { title, start } = storyOf(text);

class News {
  title = title;
  buttons = buttons;
  state = signal(start);

  act(action) {
    this.state.update((before) => next(before, action));
  }
}

Component({
  selector: '#app',
  template: `
    <nav [attr.data-done]="state().done">
      @for (action of buttons; track action) {
        <button [attr.data-do]="action" (click)="act(action)">{{ action }}</button>
      }
    </nav>
    <main>
      @if (state().page === 'article') {
        <article>
          <h1>{{ title }}</h1>
          <p class="meta">Read {{ state().count }} times.</p>
          @for (paragraph of state().paragraphs; track paragraph.id) {
            <p>{{ paragraph.text }}</p>
          }
        </article>
      } @else {
        <p>Another page.</p>
      }
    </main>
  `,
})(News);

await bootstrapApplication(News, { providers: [provideZonelessChangeDetection()] });
