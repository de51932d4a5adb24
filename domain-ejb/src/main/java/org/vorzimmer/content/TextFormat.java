package org.vorzimmer.content;

/** How a text is written by the tenant and shown to the visitor. */
public enum TextFormat {
    /** One line of plain text. */
    LINE,
    /** Plain text. */
    PLAIN,
    /** The safe subset of Markdown. */
    MARKDOWN,
    /** Blocks separated by an empty line: the first line of each is its title, the rest its text. */
    CARDS,
    /** Blocks separated by an empty line: who says it (name, company, trade, with vertical bars between them), then what is said. */
    QUOTES,
    /** One entry per line, its parts separated by a vertical bar. */
    LIST
}
