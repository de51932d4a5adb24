package org.vorzimmer.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores sealed texts as the bytes they are. */
@Converter(autoApply = true)
public class SealedConverter implements AttributeConverter<Sealed, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Sealed sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : new Sealed(stored);
    }
}
