package org.vorzimmer.calls;

import jakarta.validation.constraints.NotNull;
import org.vorzimmer.shared.EmailAddress;

/**
 * Who is to get notes by mail.
 *
 * @param login one of the customer's people; null for an address
 * @param email null for one of the customer's people
 * @param type only notes of this sort of calls; null for all
 * @param confirmed that this person may be written to, by consent or on another legal basis, and was informed
 */
public record NewRecipient(Long login, EmailAddress email, boolean onlyUrgent, Long type, @NotNull NoteRecipient.Content content, boolean confirmed) {
}
