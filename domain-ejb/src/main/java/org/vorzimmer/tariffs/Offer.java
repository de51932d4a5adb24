package org.vorzimmer.tariffs;

/** To whom a tariff or an add-on is offered. */
public enum Offer {
    /** Stands on the price page with its prices. */ PUBLIC,
    /** Stands on the price page without prices. */ ON_REQUEST,
    /** New customers do not get it; who has it keeps it. */ CLOSED
}
