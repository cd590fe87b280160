import { describe, expect, it } from 'vitest';
import { withValue } from '../../../src/authoring/folder/yaml-edit.js';
import { readYaml } from '../../../src/authoring/folder/yaml-file.js';

describe('a value of a YAML file', () => {
  it('a value is changed, and all remarks stay', () => {
    const text = '# Of the lane.\nid: a # short\nname: The lane\n\n# Names.\naliases:\n  - one # first\n';
    expect(withValue(text, ['name'], 'The channel')).toBe(text.replace('The lane', 'The channel'));
    expect(withValue(text, ['aliases', 0], 'two')).toBe(text.replace('- one', '- two'));
  });

  it('what a new file says beside an empty field goes when the field is filled', () => {
    expect(withValue('gist: # in at most 30 words\n', ['gist'], 'A lane. [S1]')).toBe('gist: A lane. [S1]\n');
  });

  it('maps and lists on the way are made where they are missing or empty', () => {
    expect(withValue('', ['S1', 'title'], 'A chart')).toBe('S1:\n  title: A chart\n');
    expect(withValue('# Only a remark.\n', [0, 'text'], 'A')).toMatch(/^# Only a remark\.\n+- text: A\n$/u);
    expect(withValue('contested:\n  framings:\n', ['contested', 'framings', 0], { side: 'a' })).toBe(
      'contested:\n  framings:\n    - side: a\n',
    );
  });

  it.each(['no', '1959', '2021-04', 'a: b', '- x', '“x” # y', '  spaces  ', '', '~', "it's", 'ends with \\', '🚢'])(
    'a text that YAML could take for something else is read as it was typed: %j',
    (typed) => {
      expect(readYaml(withValue('id: a\n', ['name'], typed), 'a').value).toEqual({ id: 'a', name: typed });
      expect(readYaml(withValue('id: a\nname: >-\n  some\n  words\n', ['name'], typed), 'a').value).toEqual({ id: 'a', name: typed }); // prettier-ignore
    },
  );

  it('a value is taken out, and a text that is no YAML stays as it is', () => {
    expect(withValue('id: a\nname: b\n', ['name'], undefined)).toBe('id: a\n');
    expect(withValue('- a\n- b\n', [0], undefined)).toBe('- b\n');
    expect(withValue('id: a\n', ['name'], undefined)).toBe('id: a\n');
    expect(withValue('id: [a\n', ['id'], 'b')).toBe('id: [a\n');
    expect(withValue('id: a\n', ['id', 'deep'], 'b')).toBe('id: a\n');
  });
});
