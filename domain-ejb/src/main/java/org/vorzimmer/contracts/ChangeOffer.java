package org.vorzimmer.contracts;

import java.time.LocalDate;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.Price;

/**
 * What a customer would agree to with a change of tariff, before it does.
 *
 * @param from first day on which it would count
 * @param minimumTermUntil last day of the minimum term with it; null when there is none
 * @param monthly what a month would cost at least
 */
public record ChangeOffer(AgreedTariff agreed, LocalDate from, LocalDate minimumTermUntil, Price monthly) {
}
