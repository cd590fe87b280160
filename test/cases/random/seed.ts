/** A run of CI judges a change, not its luck: there every run has the same random cases, elsewhere each has its own. */
import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ seed: 2021 });
