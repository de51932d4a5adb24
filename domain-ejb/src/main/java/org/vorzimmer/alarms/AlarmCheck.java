package org.vorzimmer.alarms;

import java.util.List;
import org.vorzimmer.shared.OperatorAlert;

/** Something that is looked at each minute. Implemented as an application-scoped bean; also by features above, for causes that only they can see. */
public interface AlarmCheck {

    /** Raised and cleared alerts; a cause that was looked at and is not there must be cleared. */
    List<OperatorAlert> look();
}
