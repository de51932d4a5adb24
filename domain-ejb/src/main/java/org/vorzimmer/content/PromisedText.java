package org.vorzimmer.content;

/**
 * The words that somebody agrees to or relies on.
 *
 * @param number the version; 0 while the default text stands unpublished
 * @param html sanitised
 */
public record PromisedText(TextKind kind, TextLanguage language, int number, String html) {
}
