package org.vorzimmer.consents;

/**
 * What a consent is given for.
 *
 * @param form the form on which it is given
 * @param kind kind of data of the record, as the policies spell it
 * @param id number of the record
 */
public record ConsentRecord(String form, String kind, long id) {
}
