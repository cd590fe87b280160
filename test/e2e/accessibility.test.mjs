/** What Chromium tells assistive technology, as docs/accessibility.md says it in words. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, ready, visit, waitForCard } from './support.mjs';

let site;
before(async () => (site = await openBrowser()));
after(() => site.close());

/** The accessibility tree, a line for each thing. */
const told = async (locator) => (await locator.ariaSnapshot()).split('\n').map((line) => line.trim());

async function withMarks(marks) {
  const visited = await visit(site.browser, `${site.url}/demo/`);
  await ready(visited.page);
  await visited.page.evaluate((value) => {
    const widget = document.querySelector('article-context');
    widget.marks = value;
    return widget.ready;
  }, marks);
  return visited.page;
}

describe('a screen reader is told', () => {
  it('of the article as it was, and of a toolbar with two buttons', async () => {
    const page = await withMarks('highlight');
    const plain = await visit(site.browser, `${site.url}/demo/`, { javaScriptEnabled: false });
    assert.deepEqual(await told(page.locator('article')), await told(plain.page.locator('article')));
    const widget = (await told(page.locator('article-context'))).join('\n');
    assert.match(widget, /^- toolbar "Context":\n- button "Context \d+"\n- button "Overview of this text"\n/u);
    assert.match(widget, /Arrow keys walk through the marked words/u);
    await page.context().close();
    await plain.page.context().close();
  });

  it('where the arrow keys are, and that the card is a dialog with the entry’s name', async () => {
    const page = await withMarks('highlight');
    await page.getByRole('button', { name: /^Context/u }).focus();
    await page.keyboard.press('ArrowRight');
    await waitForCard(page);
    assert.match(
      (await told(page.locator('article-context-launcher').getByRole('status'))).join(),
      /1 of \d+: Azerbaijan/u,
    );
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Azerbaijan' });
    const lines = await told(dialog);
    assert.equal(lines[0], '- dialog "Azerbaijan":');
    assert.ok(lines.includes('- heading "Azerbaijan" [level=2]'));
    assert.ok(lines.includes('- heading "Sources" [level=3]'));
    assert.ok(lines.some((line) => line.includes('button "Source 1: ')));
    assert.ok(lines.includes('- button "Close"'));
    await page.context().close();
  });

  it('that a wording is disputed, and by whom, in words', async () => {
    const page = await withMarks('highlight');
    await page.evaluate(() => document.querySelector('article-context').show('breakaway-region'));
    await waitForCard(page);
    const card = (await told(page.getByRole('dialog'))).join('\n');
    assert.match(card, /Wording disputed/u);
    assert.match(card, /- heading "Disputed wording" \[level=3\]/u);
    assert.ok((card.match(/^- listitem:/gmu) ?? []).length > 3);
    await page.context().close();
  });

  it('of a panel with tabs, one of them chosen', async () => {
    const page = await withMarks('highlight');
    await page.getByRole('button', { name: /^Overview/u }).press('Enter');
    const panel = page.locator('article-context-panel').getByRole('dialog');
    await panel.waitFor();
    const lines = await told(panel);
    assert.ok(lines.includes('- tab "Entries" [selected]'));
    assert.ok(lines.includes('- tab "Sources"'));
    assert.ok(lines.some((line) => /^- searchbox "Search"|^- textbox "Search"/u.test(line)));
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    assert.ok(await page.getByRole('button', { name: /^Overview/u }).evaluate((button) => button.matches(':focus')));
    await page.context().close();
  });

  it('of inline marks as buttons within the sentence, and which of them is open', async () => {
    const page = await withMarks('inline');
    const article = page.locator('article');
    const buttons = await article.getByRole('button').all();
    const lines = await Promise.all(buttons.map(async (button) => (await told(button))[0]));
    const named = new Set(lines.map((line) => /"(.+?)"/u.exec(line)[1]));
    const words = await page.evaluate(() =>
      document
        .querySelector('article-context')
        .mentions.filter(({ marked }) => marked)
        .map(({ text }) => text),
    );
    // Two entries may have the same words: their cards are tabs of one.
    assert.deepEqual([...named].toSorted(), [...new Set(words)].toSorted());
    await buttons[0].press('Enter');
    await waitForCard(page);
    assert.match((await told(article)).join('\n'), /- button "[^"]+" \[expanded\]/u);
    await page.context().close();
  });
});
