import { describePages } from '../support/hostile-pages.js';

describePages('forms', 'names');
