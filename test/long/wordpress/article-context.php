<?php
// What a publisher's theme or plugin does: the script in the queue, with the version that WordPress adds, as a module.
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_script('article-context', home_url('/article-context/article-context.js'), [], '0.1.0', true);
});

add_filter('script_loader_tag', function ($tag, $handle) {
    return $handle === 'article-context' ? str_replace('<script ', '<script type="module" ', $tag) : $tag;
}, 10, 2);
