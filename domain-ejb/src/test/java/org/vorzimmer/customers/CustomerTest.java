package org.vorzimmer.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PostalAddress;

class CustomerTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    private static CustomerData data(Customer.Kind kind, String company, String lastName, String postcode, String country, String email, String vatId) {
        return new CustomerData(kind, company, null, null, null, lastName, new PostalAddress("Am Markt", "3", postcode, "Musterstadt", country),
                email == null ? null : new EmailAddress(email), null, vatId, "DE", "de", false);
    }

    private static Customer customer() {
        return new Customer("100042", null, business("DE136695976"), NOW);
    }

    private static CustomerData business(String vatId) {
        return data(Customer.Kind.BUSINESS, "Tischlerei Span", null, "12345", "DE", "post@span.example", vatId);
    }

    @Test
    void aBusinessWithAnAddressIsEnough() {
        assertThat(CustomerCheck.of(business(null))).isEmpty();
        assertThat(CustomerCheck.of(business("DE136695976"))).isEmpty();
        assertThat(CustomerCheck.of(business("ATU13585627"))).isEmpty();
    }

    @Test
    void eachGapIsNamedWithItsField() {
        assertThat(CustomerCheck.of(data(Customer.Kind.BUSINESS, " ", "Span", "1234", "DE", null, "DE12"))).extracting(CustomerCheck.Finding::field)
                .containsExactly("company", "email", "postcode", "vatId");
        assertThat(CustomerCheck.of(data(Customer.Kind.CONSUMER, null, null, "1010", "QQ", "a@b.example", null))).extracting(CustomerCheck.Finding::field)
                .containsExactly("lastName", "country");
    }

    @Test
    void aVatNumberWithAWrongDigitIsNamed() {
        assertThat(CustomerCheck.of(business("DE136695977"))).containsExactly(new CustomerCheck.Finding("vatId", "vatId.refused.CHECK_DIGIT"));
    }

    @Test
    void anAddressMayLieOutsideSepa() {
        assertThat(CustomerCheck.of(data(Customer.Kind.BUSINESS, "Span Inc", null, "10001", "US", "a@b.example", null))).isEmpty();
    }

    @Test
    void onlyWhoTriesTheServiceNeedsNoAddress() {
        assertThat(CustomerCheck.of(withoutAddress(Customer.Kind.TRIAL))).isEmpty();
        assertThat(CustomerCheck.of(withoutAddress(Customer.Kind.CONSUMER))).containsExactly(new CustomerCheck.Finding("street", "customers.check.addressMissing"));
    }

    @Test
    void aTrialIsNeitherBegunNorGivenUpLikeACustomer() {
        Customer trying = new Customer("K1", null, withoutAddress(Customer.Kind.TRIAL), NOW);
        assertThat(trying.getAddress()).isNull();
        assertThatThrownBy(() -> trying.activate(NOW)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(trying::lock).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> trying.giveUp(NOW)).isInstanceOf(ConflictException.class);
    }

    private static CustomerData withoutAddress(Customer.Kind kind) {
        return new CustomerData(kind, null, null, null, null, "Taster", null, EmailAddress.parse("a@b.example").orElseThrow(), null, null, "DE", "de", false);
    }

    @Test
    void onlyGermanPostcodesHaveFiveDigits() {
        assertThat(CustomerCheck.of(data(Customer.Kind.BUSINESS, "Wien & Co", null, "1010", "AT", "a@b.example", null))).isEmpty();
    }

    @Test
    void unlockingLeadsBackToWhereItWas() {
        Customer customer = customer();
        customer.lock();
        customer.unlock();
        assertThat(customer.getState()).isEqualTo(Customer.State.PROSPECTIVE);
        customer.activate(NOW);
        customer.lock();
        customer.unlock();
        assertThat(customer.getState()).isEqualTo(Customer.State.ACTIVE);
    }

    @Test
    void aLockedCustomerDoesNotBegin() {
        Customer customer = customer();
        customer.lock();
        assertThatThrownBy(() -> customer.activate(NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoHasAContractIsNotGivenUp() {
        Customer customer = customer();
        customer.activate(NOW);
        assertThatThrownBy(() -> customer.giveUp(NOW)).isInstanceOf(ConflictException.class);
        customer.lock();
        assertThatThrownBy(() -> customer.giveUp(NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void givingUpEndsContractAndPurposeAndCannotBeUndone() {
        Customer customer = customer();
        customer.giveUp(NOW);
        customer.giveUp(NOW.plusSeconds(60));
        assertThat(customer.getContractEndAt()).isEqualTo(NOW);
        assertThat(customer.getPurposeEndedAt()).isEqualTo(NOW);
        customer.unlock();
        assertThat(customer.getState()).isEqualTo(Customer.State.ENDED);
        assertThatThrownBy(customer::lock).isInstanceOf(ConflictException.class);
    }

    @Test
    void theLegalFormStandsOnceInTheName() {
        assertThat(customer().getDisplayName()).isEqualTo("Tischlerei Span");
        CustomerData with = new CustomerData(Customer.Kind.BUSINESS, "Span", "GmbH", null, "Ida", "Span", business(null).address(), null, null, null, "DE", "de", true);
        assertThat(new Customer("100043", null, with, NOW).getDisplayName()).isEqualTo("Span GmbH");
        assertThat(new Customer("100043", null, with, NOW).getData()).isEqualTo(with);
    }

    @Test
    void numbersHaveSixDigitsAndNoLeadingZero() {
        for (int i = 0; i < 1000; i++) {
            assertThat(CustomerNumbers.fresh()).matches("[1-9][0-9]{5}");
        }
    }
}
