package org.vorzimmer.personaldata;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of personal data as its feature keeps it: what it is, how it goes, and where a person is found in it.
 *
 * <p>Implemented by CDI beans, found by {@code @Any Instance<PersonalDataHolder>}. Every method works for the tenant bound to the thread
 * and in the caller's transaction. A statement that changes rows repeats the whole condition of the {@link Due}, holds included, because the
 * world may have moved since the ids were read; children go before their parents.
 */
public interface PersonalDataHolder {

    DataKind kind();

    /** The events it can tell the time of; a policy whose rule starts with another event cannot be adopted. */
    Set<String> triggers();

    /** The rule that applies where no preset names one for this kind; empty when only a preset can allow to keep such data. */
    Optional<String> fallbackRule();

    /** Every personal column it answers for, its children's included. */
    List<PersonalColumn> columns();

    /** What it can do with rows that are due. */
    default Set<DeletionVerb> verbs() {
        return EnumSet.of(DeletionVerb.ERASE);
    }

    /** All records of the kind, due or not. */
    long total();

    /** How many records a run would take now. The preview shows this number and the run starts from it. */
    long count(Due due);

    /** How many records would be due but for a hold, per sort of hold. */
    Map<HoldType, Long> held(Due due);

    /** The next due ids above the given one, ascending: a walk along the primary key. */
    List<Long> next(Due due, long above, int most);

    /** Erases those of the records that are still due. Returns how many went. */
    int erase(Due due, Collection<Long> ids);

    /** Makes those that are still due anonymous for good. */
    default int anonymise(Due due, Collection<Long> ids) {
        throw new UnsupportedOperationException(kind() + " cannot be made anonymous");
    }

    /** Cuts the addresses of those that are still due. */
    default int truncate(Due due, Collection<Long> ids) {
        throw new UnsupportedOperationException(kind() + " has nothing to cut");
    }

    /** Takes those that are still due out of daily use; they stay for the purpose of a hold or of the law. */
    default int restrict(Due due, Collection<Long> ids) {
        throw new UnsupportedOperationException(kind() + " cannot be restricted");
    }

    /** Records that may be about this person. */
    List<FoundRecord> find(PersonQuery query);

    /** What a person gets of records that are known to be about them. */
    List<ExportedRecord> export(Collection<Long> ids);
}
