package org.vorzimmer.content;

import java.time.Instant;

/** One version of one text, without its words. */
public record TextState(TextKind kind, TextLanguage language, int number, Instant validFrom) {
}
