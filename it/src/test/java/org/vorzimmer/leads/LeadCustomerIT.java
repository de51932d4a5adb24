package org.vorzimmer.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.AGENT;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** Enquiries of somebody who becomes a customer stand under the customer's number, those of others do not, and they go with the customer. */
@InContainer
class LeadCustomerIT {

    private static final TenantId TENANT = new TenantId(923);
    private static final TenantId NEIGHBOUR = new TenantId(924);

    @Inject LeadDesk desk;
    @Inject LeadCustomerService service;
    @Inject LeadService leads;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject Vault vault;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private CustomerId customer;
    private long asked;
    private long suspected;
    private long another;
    private long elsewhere;

    @BeforeEach
    void makeLeads() throws Exception {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(NEIGHBOUR.value());
        customer = new CustomerId(rows.make("customers", TENANT.value(), Map.of("customer_number", "923001", "customer_state", "ACTIVE", "kind", "BUSINESS", "language", "de", "country", "DE", "tax_country", "DE")));
        asked = lead(TENANT, "JOI-N01", Map.of("email", "Jule@Joppe.example"));
        suspected = lead(TENANT, "JOI-N02", Map.of("email", "jule@joppe.example", "suspected_at", "2026-11-01 10:00:00"));
        another = lead(TENANT, "JOI-N03", Map.of("email", "other@joppe.example"));
        elsewhere = lead(NEIGHBOUR, "JOI-N04", Map.of("email", "jule@joppe.example"));
    }

    private long lead(TenantId of, String reference, Map<String, Object> more) throws Exception {
        KeyId key = tenant.callAs(of, () -> inTransaction(() -> vault.newKey(LeadBook.KEY_OWNER)));
        Map<String, Object> values = new HashMap<>(Map.of("channel", "FORM", "state", "OPEN", "reference_code", reference, "language", "de"));
        values.put("key_id", key.value().toString());
        values.putAll(more);
        return rows.make("leads", of.value(), values);
    }

    @AfterEach
    void removeRows() {
        for (TenantId one : List.of(TENANT, NEIGHBOUR)) {
            for (String table : List.of("tasks", "lead_entries")) {
                schema.run("delete from " + table + " where tenant_id = ?", one.value());
            }
        }
        schema.run("update leads set customer_id = null where tenant_id = ?", TENANT.value());
        rows.close();
    }

    @Test
    void whoSignsUpBringsTheOwnEnquiriesAlongAndTheyGoWithTheCustomer() {
        tenant.runAs(TENANT, () -> inTransaction(() -> desk.join(new EmailAddress("jule@joppe.example"), customer, "923001")));
        assertThat(joined(asked)).isTrue();
        assertThat(joined(suspected)).as("looks like misuse").isFalse();
        assertThat(joined(another)).as("of somebody else").isFalse();
        assertThat(joined(elsewhere)).as("asked at another operator").isFalse();
        assertThat(schema.count("select count(*) from lead_entries where lead_id = ? and kind = 'JOINED'", asked)).isOne();

        tenant.runAs(TENANT, () -> inTransaction(() -> holders.stream().filter(one -> one.kind().code().equals("CUSTOMER")).findFirst().orElseThrow()
                .erase(Due.whatever(), List.of(customer.value()))));
        assertThat(schema.count("select count(*) from leads where id = ?", asked)).isZero();
        assertThat(schema.count("select count(*) from leads where id in (?, ?, ?)", suspected, another, elsewhere)).isEqualTo(3);
    }

    @Test
    void theOfficePutsAnEnquiryUnderANumberThatExistsAndTakesItOutAgain() {
        tenant.runAs(TENANT, () -> Callers.as(AGENT).call(() -> {
            assertThatThrownBy(() -> service.join(another, "999999")).isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> service.join(another, "Zo\u0308e \uD83D\uDC69")).isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> leads.close(another, Lead.CloseReason.CONTRACT)).as("its own period would end and no other begin").isInstanceOf(BusinessException.class);
            assertThatThrownBy(() -> service.join(elsewhere, "923001")).as("another operator's enquiry").isInstanceOf(BusinessException.class);
            service.join(another, "923001");
            service.join(another, "923001");
            leads.close(another, Lead.CloseReason.CONTRACT);
            assertThat(service.of(customer)).extracting(Lead::getId).containsExactly(another);
            service.part(another);
            assertThat(service.of(customer)).isEmpty();
            return null;
        }));
        assertThat(schema.count("select count(*) from lead_entries where lead_id = ? and kind = 'JOINED'", another)).isOne();
        assertThat(schema.count("select count(*) from leads where id = ? and contract_at is null", another)).as("its own period counts again").isOne();
    }

    private boolean joined(long lead) {
        return schema.count("select count(*) from leads where id = ? and customer_id is not null", lead) == 1;
    }
}
