import { describePages } from '../support/hostile-pages.js';

describePages('prototypes', 'replaced', 'missing');
