package org.vorzimmer.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a telephone number in its E.164 form. */
@Converter(autoApply = true)
public class PhoneNumberConverter implements AttributeConverter<PhoneNumber, String> {

    @Override
    public String convertToDatabaseColumn(PhoneNumber number) {
        return number == null ? null : number.e164();
    }

    @Override
    public PhoneNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new PhoneNumber(stored);
    }
}
