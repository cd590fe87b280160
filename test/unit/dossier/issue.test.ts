import { describe, expect, it } from 'vitest';
import { DossierError } from '../../../src/dossier/dossier-error.js';
import { issuesIn, type Issue } from '../../../src/dossier/issue.js';

describe('the issues of an error', () => {
  const issues: Issue[] = [{ code: 'unreachable', path: [], args: {} }];

  it('the issues of a DossierError can be read from it', () => {
    expect(issuesIn(new DossierError(issues))).toBe(issues);
  });

  it('the issues of a DossierError from another copy of the module can be read from it, too', () => {
    const other = Object.assign(new Error('from elsewhere'), { name: 'DossierError', issues });
    expect(other).not.toBeInstanceOf(DossierError);
    expect(issuesIn(other)).toBe(issues);
  });

  it('no issues are read from any other error, nor from what is thrown and is no error', () => {
    for (const thrown of [new TypeError('no'), 'no', undefined, { name: 'DossierError', issues }])
      expect(issuesIn(thrown)).toBeUndefined();
  });
});
