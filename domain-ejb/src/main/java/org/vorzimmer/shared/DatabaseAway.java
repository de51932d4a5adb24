package org.vorzimmer.shared;

import java.net.ConnectException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/** Tells a database that cannot be reached from a fault of the program. */
public final class DatabaseAway {

    /** The pool wraps the driver's error in exceptions of the server that are no types of ours. */
    private static final List<String> SIGNS = List.of("Connection could not be allocated", "Error in allocating a connection",
            "Socket fail to connect", "Connection refused", "Connection is closed", "Unable to acquire a connection");

    private DatabaseAway() {
    }

    /** Looks at this exception only, not at its causes. */
    public static boolean causedBy(Throwable fault) {
        if (fault instanceof SQLNonTransientConnectionException || fault instanceof SQLTransientConnectionException || fault instanceof ConnectException) {
            return true;
        }
        String message = fault.getMessage();
        return message != null && SIGNS.stream().anyMatch(message::contains);
    }
}
