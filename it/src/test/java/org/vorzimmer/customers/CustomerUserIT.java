package org.vorzimmer.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Whose logins are whose, against the real database. */
@InContainer
class CustomerUserIT {

    private static final TenantId TENANT = new TenantId(914);
    private static final TenantId OTHER_TENANT = new TenantId(915);
    private static final String EMAIL = "ida@doppelt.example";

    @Inject CustomerUserBook book;
    @Inject CustomerUserHolder holder;
    @Inject Event<CustomerStateChanged> changed;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private CustomerId customer;
    private CustomerId other;

    @BeforeEach
    void makeCustomers() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(OTHER_TENANT.value());
        // The links in invitations need a host name.
        List.of(TENANT, OTHER_TENANT).forEach(one -> schema.run("insert into tenant_hosts (host, tenant_id, is_main) values (?, ?, true)", one + ".example", one.value()));
        customer = active(TENANT);
        other = active(TENANT);
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("outbox_messages", "customer_users", "login_tokens", "recovery_codes", "login_events", "login_sessions", "login_roles", "logins")) {
            schema.run("delete from " + table + " where tenant_id in (?, ?)", TENANT.value(), OTHER_TENANT.value());
        }
        rows.close();
    }

    @Test
    void aLoginBelongsToOneCustomerOfOneTenant() {
        long login = invite(TENANT, customer);
        assertThatThrownBy(() -> invite(TENANT, other)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> as(TENANT, () -> book.find(other, login))).isInstanceOf(NotFoundException.class);
        assertThat(invite(OTHER_TENANT, active(OTHER_TENANT))).isNotEqualTo(login);
        assertThatThrownBy(() -> schema.tryToRun("insert into customer_users (id, tenant_id, version, customer_id, login_id, created_at) values (1, ?, 1, ?, ?, ?)",
                OTHER_TENANT.value(), customer.value(), login, LocalDateTime.of(2026, 11, 29, 9, 0))).as("into another tenant").isNotNull();
    }

    @Test
    void aLockedCustomerClosesItsLoginsAndOpensThemAgain() {
        long login = invite(TENANT, customer);
        long locked = as(TENANT, () -> book.invite(customer, user("jonas@doppelt.example")));
        schema.run("update logins set status = 'LOCKED' where id = ?", locked);
        fire(Customer.State.LOCKED, null);
        assertThat(suspended()).isEqualTo(2);
        fire(Customer.State.ACTIVE, null);
        assertThat(suspended()).isZero();
        assertThat(schema.count("select count(*) from logins where id = ? and status = 'LOCKED'", locked)).as("locked by name").isOne();
        fire(Customer.State.ENDED, Instant.parse("2026-12-31T11:00:00Z"));
        assertThat(suspended()).isEqualTo(2);
        assertThat(schema.count("select count(*) from customer_users where login_id = ? and contract_end_at = '2026-12-31 11:00:00' and purpose_ended_at is not null", login)).isOne();
    }

    @Test
    void whoWasRemovedIsUnknownAndMayComeBackWithoutTheOldPassword() {
        long login = invite(TENANT, customer);
        schema.run("update logins set password_hash = 'old', status = 'ACTIVE' where id = ?", login);
        schema.run("delete from login_roles where login_id = ?", login);
        rows.make("login_roles", TENANT.value(), Map.of("login_id", login, "role_name", "CUSTOMER_USER"));
        as(TENANT, () -> {
            book.remove(customer, login);
            return null;
        });
        assertThatThrownBy(() -> as(TENANT, () -> book.find(customer, login))).isInstanceOf(NotFoundException.class);
        assertThat(schema.count("select count(*) from customer_users where login_id = ? and removed_at is not null and purpose_ended_at is not null", login)).isOne();
        assertThatThrownBy(() -> invite(TENANT, other)).isInstanceOf(ConflictException.class);
        assertThat(invite(TENANT, customer)).isEqualTo(login);
        assertThat(schema.count("select count(*) from logins where id = ? and status = 'INVITED' and password_hash is null", login)).isOne();
        assertThat(schema.count("select count(*) from customer_users where login_id = ? and removed_at is null and purpose_ended_at is null", login)).isOne();
    }

    @Test
    void theLoginIsFoundWithThePersonAndStandsInTheExport() {
        invite(TENANT, customer);
        var found = as(TENANT, () -> holder.find(PersonQuery.byEmail(EMAIL)));
        assertThat(found).hasSize(1);
        assertThat(as(TENANT, () -> holder.export(List.of(found.get(0).id())))).singleElement()
                .satisfies(record -> assertThat(record.fields()).containsEntry("loginName", EMAIL).containsEntry("roles", CUSTOMER_ADMIN));
    }

    private CustomerId active(TenantId of) {
        return new CustomerId(rows.make("customers", of.value(), Map.of("customer_state", "ACTIVE", "kind", "BUSINESS")));
    }

    private long invite(TenantId of, CustomerId to) {
        return as(of, () -> book.invite(to, user(EMAIL)));
    }

    private static NewUser user(String email) {
        return new NewUser(new EmailAddress(email), "Ida Doppelt", Set.of(CUSTOMER_ADMIN), "de");
    }

    private void fire(Customer.State state, Instant end) {
        as(TENANT, () -> {
            changed.fire(new CustomerStateChanged(customer, state, end, end));
            return null;
        });
    }

    private long suspended() {
        return schema.count("select count(*) from logins where tenant_id = ? and suspended", TENANT.value());
    }

    private <T> T as(TenantId of, java.util.concurrent.Callable<T> work) {
        try {
            return tenant.callAs(of, () -> inTransaction(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
