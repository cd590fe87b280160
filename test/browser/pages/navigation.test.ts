import { describePages } from '../support/hostile-pages.js';

describePages('navigation');
