/** The office's side of the chat: the queue and one conversation, both told of news by the pages' web socket. */
package org.vorzimmer.web.portal.chat;
