import { describePages } from '../support/hostile-pages.js';

describePages('styles', 'recoloured', 'layers');
