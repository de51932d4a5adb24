package org.vorzimmer.contracts;

import java.time.LocalDate;

/** All that is stored of a notice, its confirmation rendered: made before the transaction that stores it. */
record PreparedNotice(long contractId, NewNotice given, LocalDate endsOn, String title, byte[] pdf) {

    PreparedNotice {
        pdf = pdf.clone();
    }
}
