/**
 * The visitor's side of the chat: nothing is loaded, set or connected before a visitor opens one. Every step works as a plain form; the script
 * only saves the reload. The socket pushes "there is something new", the page is read over HTTP.
 */
package org.vorzimmer.web.site.chat;
