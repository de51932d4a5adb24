package org.vorzimmer.web.portal.newsletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.newsletter.Proof;
import org.vorzimmer.newsletter.SubscriberService;
import org.vorzimmer.newsletter.Subscription;

/** One subscriber with the proof of each sign-up: what was asked, by which words, and when it was answered. */
@Named
@RequestScoped
public class SubscriberDetailView {

    @Inject SubscriberService subscribers;

    private long id;
    private Subscription subscriber;
    private List<Proof> proofs;

    /** Called once when the page is opened. */
    public void load() {
        subscriber = subscribers.subscriber(id);
        proofs = subscribers.proofs(id);
    }

    public Subscription getSubscriber() {
        return subscriber;
    }

    public List<Proof> getProofs() {
        return proofs;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
