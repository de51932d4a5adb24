package org.vorzimmer.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores key numbers as text: {@code char(36) character set ascii collate ascii_bin}. */
@Converter(autoApply = true)
public class KeyIdConverter implements AttributeConverter<KeyId, String> {

    @Override
    public String convertToDatabaseColumn(KeyId key) {
        return key == null ? null : key.toString();
    }

    @Override
    public KeyId convertToEntityAttribute(String stored) {
        return stored == null ? null : KeyId.parse(stored);
    }
}
