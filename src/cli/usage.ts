/** What `article-context --help` writes. */
export const usage = `article-context: checks, builds and tries the dossiers of the article-context widget

  article-context check <folder|file…>        files, shape, references and editorial rules of a dossier
      --format text|json|github               for people, programs, annotations on GitHub (text)
      --fix                                   mend what is safe to mend; comments stay
      --corpus <folder>                       hits for each alias in a folder of .txt and .html articles
      --excerpts <folder>                     check quotations against saved excerpts, S12.txt for source S12
      --stale <months>                        warn of a review that is older
      --table                                 words for each side and holder, reading level of backgrounds
  article-context build <folder> [--out DIR]  write <id>.lexicon.json, for dossier="…", <id>.cards.json beside it, and
                                              <id>.json, which has all (into the present folder)
  article-context coverage <article> --dossier <folder>
                                              capitalised names in a text that no entry covers
  article-context diff <old> <new> [--format text|markdown|json]
                                              what has changed between two versions of a dossier
  article-context annotate <article|folder|glob…|-> --dossier <folder> [--density calm|section|first|all]
      [--format text|json|ndjson]             the mentions in a text, and which of them the widget would mark; of many,
                                              and of NDJSON (id, and html, text or blocks), a line of JSON for each
  article-context preview <folder> <article.txt|article.html> [--port N]
                                              the article with its cards and the check's findings, live
  article-context index <file.json…> [--out FILE]
                                              the index for one script tag on all pages, data-dossiers="…", of dossiers
                                              that build has written: whole ones or lexicons (index.json)
  article-context embed [--base ADDRESS]      the script tag, with an import map that binds every file to its hash
                                              (/article-context/)
  article-context help, --help, -h · --version, -v

Exit status: 0 fine or warnings only, 1 errors, 2 wrong usage.`;
