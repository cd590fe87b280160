import { describe, expect, it } from 'vitest';
import { beginHistory, redone, undone, withChange, withText } from '../../../src/studio/model/history.js';

const texts = (text: string) => new Map([['a.yaml', text]]);

describe('what an editor has done', () => {
  it('what is typed into one field without a rest is one step, and each step comes back', () => {
    const begun = beginHistory(texts(''));
    const typed = withChange(withChange(begun, texts('a'), 'gist', 0), texts('ab'), 'gist', 100);
    const other = withChange(typed, texts('ab, c'), 'name', 200);
    const back = undone(other)!;
    expect(back.present.get('a.yaml')).toBe('ab');
    expect(undone(back)!.present.get('a.yaml')).toBe('');
    expect(undone(undone(back)!)).toBeUndefined();
    expect(redone(back)!.present.get('a.yaml')).toBe('ab, c');
    expect(redone(other)).toBeUndefined();
  });

  it('after a rest the same field begins a new step, and a change after an undo drops what was undone', () => {
    const typed = withChange(withChange(beginHistory(texts('')), texts('a'), 'gist', 0), texts('ab'), 'gist', 5000);
    expect(undone(typed)!.present.get('a.yaml')).toBe('a');
    expect(redone(withChange(undone(typed)!, texts('x'), 'gist', 5100))).toBeUndefined();
  });

  it('a text that is the same changes nothing', () => {
    const all = texts('a');
    expect(withText(all, 'a.yaml', 'a')).toBe(all);
    expect([...withText(all, 'a.yaml', undefined)]).toEqual([]);
  });
});
