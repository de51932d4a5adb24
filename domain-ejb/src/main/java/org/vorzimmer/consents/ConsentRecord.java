package org.vorzimmer.consents;

import org.vorzimmer.shared.EmailAddress;

/**
 * What a consent is given for, and by whom.
 *
 * @param form the form on which it is given
 * @param kind kind of data of the record, as the policies spell it
 * @param id number of the record
 * @param channel the way it came
 * @param person address of whoever gives it; null when none is known, and then no personal page shows it
 */
public record ConsentRecord(String form, String kind, long id, ConsentChannel channel, EmailAddress person) {

    /** Given on a form by somebody whose address is not known. */
    public ConsentRecord(String form, String kind, long id) {
        this(form, kind, id, ConsentChannel.FORM, null);
    }

    public ConsentRecord by(EmailAddress address) {
        return new ConsentRecord(form, kind, id, channel, address);
    }

    public ConsentRecord over(ConsentChannel way) {
        return new ConsentRecord(form, kind, id, way, person);
    }
}
