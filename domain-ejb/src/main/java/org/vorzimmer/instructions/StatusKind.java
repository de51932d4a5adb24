package org.vorzimmer.instructions;

/** What a customer is doing at the moment, and who is put through meanwhile unless the customer says otherwise. */
public enum StatusKind {
    AVAILABLE(PutThrough.ALL),
    MEETING(PutThrough.VIP),
    LUNCH(PutThrough.NONE),
    TRAVELLING(PutThrough.VIP),
    ILL(PutThrough.NONE),
    HOLIDAY(PutThrough.NONE),
    DO_NOT_DISTURB(PutThrough.NONE),
    OTHER(PutThrough.VIP);

    private final PutThrough usual;

    StatusKind(PutThrough usual) {
        this.usual = usual;
    }

    public PutThrough usual() {
        return usual;
    }
}
