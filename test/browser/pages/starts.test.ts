import { describePages } from '../support/hostile-pages.js';

describePages('starts', 'chunks', 'policies');
