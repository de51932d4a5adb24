package org.vorzimmer.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tenant's policy in force says, as far as its privacy notice must tell it; in the language of the notice.
 *
 * @param kept each kind of data with the promise when it goes
 * @param accessLog fields of the access log; empty when none is kept
 * @param atCollection what happens to a log entry before it is stored, or empty
 * @param consents what visitors are asked consent for
 * @param grounds on which data are handed to others
 * @param bureaus credit bureaus that may be asked
 * @param thirdCountries the stance on countries outside the EEA
 * @param onlyByConsent features that reach such countries only with express consent
 * @param safeguards safeguards named for such transfers
 */
public record NoticeFacts(List<Kept> kept, List<String> accessLog, String atCollection, Set<String> consents, Set<String> grounds,
        Set<String> bureaus, String thirdCountries, Set<String> onlyByConsent, Set<String> safeguards) {

    /**
     * One kind of data and its promise.
     *
     * @param name what the data are called towards the public
     * @param promise a whole sentence or its predicate
     */
    public record Kept(String name, String promise) { }

    public NoticeFacts {
        kept = List.copyOf(kept);
        accessLog = List.copyOf(accessLog);
        consents = new TreeSet<>(consents);
        grounds = new TreeSet<>(grounds);
        bureaus = new TreeSet<>(bureaus);
        onlyByConsent = new TreeSet<>(onlyByConsent);
        safeguards = new TreeSet<>(safeguards);
    }
}
