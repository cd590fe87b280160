import { describe, expect, it } from 'vitest';
import { DossierError } from '../../../src/dossier/dossier-error.js';
import { issuesIn, type Issue } from '../../../src/dossier/issue.js';

describe('the issues of an error', () => {
  const issues: Issue[] = [{ code: 'unreachable', path: [], args: {} }];

  it('are those of a DossierError', () => {
    expect(issuesIn(new DossierError(issues))).toBe(issues);
  });

  it('are read of a DossierError of another copy of the module, too', () => {
    const other = Object.assign(new Error('from elsewhere'), { name: 'DossierError', issues });
    expect(other).not.toBeInstanceOf(DossierError);
    expect(issuesIn(other)).toBe(issues);
  });

  it('are none for any other error, or for what is thrown and is no error', () => {
    for (const thrown of [new TypeError('no'), 'no', undefined, { name: 'DossierError', issues }])
      expect(issuesIn(thrown)).toBeUndefined();
  });
});
