package org.vorzimmer.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.PersonalDataHolder;

/** All holders of personal data in this installation, each kind once. */
@ApplicationScoped
public class Holders {

    @Inject @Any Instance<PersonalDataHolder> found;

    public Collection<PersonalDataHolder> all() {
        return byKind().values();
    }

    public Optional<PersonalDataHolder> of(DataKind kind) {
        return Optional.ofNullable(byKind().get(kind));
    }

    private SortedMap<DataKind, PersonalDataHolder> byKind() {
        SortedMap<DataKind, PersonalDataHolder> holders = new TreeMap<>();
        for (PersonalDataHolder holder : found) {
            if (holders.put(holder.kind(), holder) != null) {
                throw new IllegalStateException("Two holders answer for " + holder.kind());
            }
        }
        return holders;
    }
}
