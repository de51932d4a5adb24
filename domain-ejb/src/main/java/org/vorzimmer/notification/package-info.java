/**
 * Mail out and in. Features write mails into the outbox inside their own transaction; a run hands them to the mail server, repeats what failed and
 * shows what could not be delivered. Mails to a tenant's own address are read over IMAP and given to whoever observes
 * {@link org.vorzimmer.notification.InboundMail}, with what they answer; nothing of them is kept here. Files go out from the shelf of documents when a mail leaves, and come in by what they hold. Owns the tables {@code outbox_messages} and {@code inbound_receipts}.
 * Fires {@link org.vorzimmer.notification.MailQueued} and {@code InboundMail}. It may not know what a mail is about beyond kind and number.
 */
package org.vorzimmer.notification;
