import htmx from 'htmx.org';

htmx.ajax('GET', 'fragment', { target: '#app', swap: 'innerHTML' });
