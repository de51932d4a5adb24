package org.vorzimmer.customers;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores ids of customers as {@code bigint}. */
@Converter(autoApply = true)
public class CustomerIdConverter implements AttributeConverter<CustomerId, Long> {

    @Override
    public Long convertToDatabaseColumn(CustomerId customer) {
        return customer == null ? null : customer.value();
    }

    @Override
    public CustomerId convertToEntityAttribute(Long stored) {
        return stored == null ? null : new CustomerId(stored);
    }
}
