package org.vorzimmer.calls;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;

/** The caller of one call as a card for an address book. */
public final class CallerCard {

    private CallerCard() {
    }

    /** @param name as the page shows it */
    public static String of(HistoryRow row, String name) {
        VCard card = new VCard();
        card.setFormattedName(name);
        if (row.text().company() != null) {
            card.setOrganization(row.text().company());
        }
        String number = row.caller().number() != null ? row.caller().number().e164() : row.text().number();
        if (number != null) {
            card.addTelephoneNumber(number, TelephoneType.VOICE);
        }
        return Ezvcard.write(card).version(VCardVersion.V4_0).go();
    }
}
