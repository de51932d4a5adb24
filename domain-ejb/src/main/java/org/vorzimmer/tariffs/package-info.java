/**
 * What a tenant's services cost. Owns the tables {@code tariffs}, {@code tariff_versions}, {@code add_ons} and {@code add_on_versions}: a version is valid from a day,
 * its terms are never changed, and one that is not valid yet can be withdrawn. {@link org.vorzimmer.tariffs.PriceCalculation} is the one place where usage becomes amounts:
 * the calculator on the website and the rating of a bill give it the same kinds of input. {@link org.vorzimmer.tariffs.VatTreatment} decides value added tax by customer.
 * Contracts refer to the number of a version. It knows no customer and no call.
 */
package org.vorzimmer.tariffs;
