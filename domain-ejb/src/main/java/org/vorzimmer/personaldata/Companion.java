package org.vorzimmer.personaldata;

import java.util.Collection;

/**
 * Rows of one feature that are about objects of another and go with them: a mail about an enquiry, a task to answer it.
 * Implemented by CDI beans of the feature that owns the rows, through the sweeper's account and in the caller's transaction.
 */
public interface Companion {

    /**
     * @param objectKind kind of the objects as the feature that owns them calls it, such as {@code lead}
     * @return how many rows went with them
     */
    int eraseAbout(String objectKind, Collection<Long> ids);
}
