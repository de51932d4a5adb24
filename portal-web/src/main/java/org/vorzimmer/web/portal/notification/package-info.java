/** The office's view of mails: the outbox with what could not be delivered, and what the mail catcher holds. */
package org.vorzimmer.web.portal.notification;
