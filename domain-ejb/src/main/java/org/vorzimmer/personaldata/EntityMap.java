package org.vorzimmer.personaldata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which attribute of an entity tells when what happened; written once per holder, read by {@link EntityHolder}.
 *
 * <p>Attributes are names of the entity's own fields. Instants are compared; of all others only "is it set" is asked.
 */
public final class EntityMap {

    private final Map<String, String> triggers = new LinkedHashMap<>();
    private final Map<String, String> early = new LinkedHashMap<>();
    private final Map<String, String> cancelling = new LinkedHashMap<>();
    private final Map<DataKind, String> holds = new LinkedHashMap<>();
    private String movement;
    private String wantedUntil;
    private String documentClass;
    private String only;

    /** The attribute holds the instant of this event; several policies may call the same event by different names. */
    public EntityMap trigger(String attribute, String... events) {
        for (String event : events) {
            triggers.put(event, attribute);
        }
        return this;
    }

    /** Instant at which something last happened to the record. */
    public EntityMap lastMovement(String attribute) {
        movement = attribute;
        return this;
    }

    /** Last day for which the person has agreed to longer storage; its absence leaves the rule as it is. */
    public EntityMap wantedUntil(String attribute) {
        wantedUntil = attribute;
        return this;
    }

    /** Set once an event happened that ends the period at once. */
    public EntityMap early(String event, String attribute) {
        early.put(event, attribute);
        return this;
    }

    /** Set once an event happened after which the rule no longer applies. */
    public EntityMap cancelled(String event, String attribute) {
        cancelling.put(event, attribute);
        return this;
    }

    /** A hold on the record that this attribute names holds this one as well. */
    public EntityMap heldThrough(DataKind other, String attribute) {
        holds.put(other, attribute);
        return this;
    }

    /** Name of the statutory rule under which a document was filed. */
    public EntityMap documentClass(String attribute) {
        documentClass = attribute;
        return this;
    }

    /** JPQL condition on {@code e} for a kind that is only a part of its table. */
    public EntityMap only(String condition) {
        only = condition;
        return this;
    }

    Set<String> triggers() {
        return triggers.keySet();
    }

    String trigger(String event) {
        String attribute = triggers.get(event);
        if (attribute == null) {
            throw new IllegalStateException("Nothing tells when " + event + " happened");
        }
        return attribute;
    }

    Optional<String> movement() {
        return Optional.ofNullable(movement);
    }

    Optional<String> wantedUntil() {
        return Optional.ofNullable(wantedUntil);
    }

    Optional<String> early(String event) {
        return Optional.ofNullable(early.get(event));
    }

    Optional<String> cancelled(String event) {
        return Optional.ofNullable(cancelling.get(event));
    }

    Optional<String> documentClass() {
        return Optional.ofNullable(documentClass);
    }

    Optional<String> only() {
        return Optional.ofNullable(only);
    }

    Map<DataKind, String> holds() {
        return holds;
    }
}
