package org.vorzimmer.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /** Columns that the holder of such objects names as well, because their rows follow its rule; most companions have a holder of their own. */
    default List<PersonalColumn> columnsAbout(String objectKind) {
        return List.of();
    }

    /** What the holder of such an object hands out along with it, opened; most companions have a holder of their own. */
    default Map<String, String> exportAbout(String objectKind, long id) {
        return Map.of();
    }
}
