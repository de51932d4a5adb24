package org.vorzimmer.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Turns the words of a sealed text into keyed numbers for a child table (tenant, subject, token, time descending, id) that is deleted with
 * its row. The key is the tenant's {@link TenantKey#SEARCH}; a purpose keeps two features' tables from being joined by word. The numbers
 * tell nobody the words without the key, but whoever has it may guess words: so they are personal data like the text and go with it.
 */
@ApplicationScoped
public class WordHashes {

    @Inject Vault vault;

    /** One number per different word; a text is found when it has all numbers of what was searched for. */
    public Set<Long> of(String purpose, String text) {
        Set<String> words = WordIndex.words(text);
        if (words.isEmpty()) {
            return Set.of();
        }
        byte[] key = vault.standing(TenantKey.SEARCH);
        try {
            Mac256 mac = new Mac256(key);
            Set<Long> tokens = new LinkedHashSet<>();
            words.forEach(word -> tokens.add(ByteBuffer.wrap(mac.of(purpose + "/" + word)).getLong()));
            return tokens;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
