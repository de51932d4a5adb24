/**
 * Talk between a visitor of the website and the office: opened by the visitor, taken by a colleague, ended by either and deleted once settled.
 * Owns the tables {@code chats}, {@code chat_messages} and {@code chat_answers}; what is said is sealed from the first word with a key of its own. Open pages hear that
 * there is something new through {@link org.vorzimmer.live.Live}, never what; they read it over HTTP. The browser of a visitor holds a secret of
 * which only the hash is kept. Knows nothing of how pages look.
 */
package org.vorzimmer.chat;
