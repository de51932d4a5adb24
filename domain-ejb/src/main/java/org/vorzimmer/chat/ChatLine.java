package org.vorzimmer.chat;

/** One message, opened for those who may read it. */
public record ChatLine(ChatMessage message, String text) {
}
