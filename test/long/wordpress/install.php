<?php
// Installs the site and posts the article that comes in: `php install.php FOLDER < article.txt`. Prints the post's number.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('ARTICLE_CONTEXT_URL'), PHP_URL_HOST);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('The Reprint', 'editor', 'editor@example.org', true, '', wp_generate_password());

$paragraphs = preg_split('/\n\s*\n/', trim(stream_get_contents(STDIN)));
$title = array_shift($paragraphs);
$blocks = array_map(fn($text) => "<!-- wp:paragraph -->\n<p>$text</p>\n<!-- /wp:paragraph -->", $paragraphs);
$post = wp_insert_post([
    'post_title' => $title,
    'post_content' => wp_slash(implode("\n\n", $blocks)),
    'post_status' => 'publish',
], true);
if (is_wp_error($post)) {
    fwrite(STDERR, $post->get_error_message());
    exit(1);
}
echo $post;
