import { describePages } from '../support/hostile-pages.js';

describePages('bodies', 'rewritten', 'hidden');
