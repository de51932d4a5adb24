package org.vorzimmer.chat;

/**
 * Which chats a list shows.
 *
 * @param ended those that are settled, or those that are not
 * @param agentId only the ones of this colleague; null for everybody's
 * @param name part of the name that the visitor stated; null for any
 */
public record ChatFilter(boolean ended, Long agentId, String name) {
}
