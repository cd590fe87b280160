import { describePages } from '../support/hostile-pages.js';

describePages('long-words', 'long-texts');
