package org.vorzimmer.customers;

import java.util.Optional;

/** Tells whose a record is that mails to customers are about; implemented by CDI beans of the features that write such mails. */
public interface CustomerMatter {

    /**
     * Empty for the records of other features, and for one that belongs to nobody (any more).
     *
     * @param kind kind of the record as its feature calls it, such as {@code mandate}
     */
    Optional<CustomerId> customerOf(String kind, long id);
}
