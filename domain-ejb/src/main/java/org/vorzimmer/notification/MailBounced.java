package org.vorzimmer.notification;

/** A mail of ours came back, fired inside the transaction that takes the report; whose mail it was says so, and the report goes no further. */
public final class MailBounced {

    private final Bounce bounce;
    private boolean taken;

    public MailBounced(Bounce bounce) {
        this.bounce = bounce;
    }

    public Bounce bounce() {
        return bounce;
    }

    /** Called by the feature that sent the mail. */
    public void take() {
        taken = true;
    }

    boolean isTaken() {
        return taken;
    }
}
