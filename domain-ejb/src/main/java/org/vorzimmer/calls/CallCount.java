package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;

/** How many calls a customer had on one day and how long they took: numbers that outlive the calls and point to no caller. */
@Entity
@Table(name = "call_counts")
public class CallCount extends TenantOwned {

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @NotNull @Column(updatable = false)
    private LocalDate day;

    private int calls;

    private int missed;

    private int transferred;

    private long seconds;

    protected CallCount() {
    } // for JPA

    CallCount(CustomerId customer, LocalDate day) {
        this.customerId = customer;
        this.day = day;
    }

    void add(CallFigures figures) {
        calls += figures.calls();
        missed += figures.missed();
        transferred += figures.transferred();
        seconds += figures.seconds();
    }

    public LocalDate getDay() {
        return day;
    }

    public int getCalls() {
        return calls;
    }

    public int getMissed() {
        return missed;
    }

    public int getTransferred() {
        return transferred;
    }

    public long getSeconds() {
        return seconds;
    }
}
