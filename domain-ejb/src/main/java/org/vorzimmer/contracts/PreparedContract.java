package org.vorzimmer.contracts;

import org.vorzimmer.tariffs.AgreedTariff;

/** All that is stored of a contract or of its change, its PDF rendered: made before the transaction that stores it. */
public record PreparedContract(NewContract wanted, String number, AgreedTariff agreed, String title, byte[] pdf) {

    public PreparedContract {
        pdf = pdf.clone();
    }
}
