package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.live.Live;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.SweepEntityManager;

/** For the feature that lets people try the service: their customer begins, becomes one with a contract, or goes with the trial. */
@Dependent
public class TrialCustomers {

    @Inject CustomerQueries queries;
    @Inject CustomerBook book;
    @Inject SweepEntityManager sweeper;
    @Inject @Any Instance<CustomerHolder> holders;
    @Inject Live live;

    /** @param name of the person, whole */
    public CustomerId enter(String name, EmailAddress email, PhoneNumber phone, String language) {
        Customer customer = book.enter(null, new CustomerData(Customer.Kind.TRIAL, null, null, null, null, name, null, email, phone, null, "DE", language, false));
        live.publish(CustomerService.LIVE, "");
        return customer.getCustomerId();
    }

    /** What is known of the customer, as a form for the contract begins with it. */
    public Customer find(CustomerId id) {
        return queries.required(id);
    }

    /** Refuses what does not suffice for a customer with a contract. */
    public static void requireComplete(CustomerData data) {
        CustomerBook.require(data);
    }

    /** A contract was concluded: the customer is one like any other, under the number that it has. */
    public void conclude(CustomerId id, CustomerData data) {
        Customer customer = queries.required(id);
        if (!customer.isTrial() || data.kind() == Customer.Kind.TRIAL) {
            throw new ConflictException("customers.edit.trial", customer.getNumber());
        }
        requireComplete(data);
        customer.change(data);
        live.publish(CustomerService.LIVE, "");
    }

    /** Those that are still on trial go with all that hangs on them; whoever has a contract, or is held, stays. In the caller's transaction, by the sweeper's account. */
    public int erase(Collection<Long> ids) {
        List<Long> onTrial = ids.isEmpty() ? List.of()
                : sweeper.createQuery("select c.id from Customer c where c.id in :ids and c.kind = :kind", Long.class)
                        .setParameter("ids", ids).setParameter("kind", Customer.Kind.TRIAL).getResultList();
        if (onTrial.isEmpty()) {
            return 0;
        }
        Instance.Handle<CustomerHolder> holder = holders.getHandle();
        int gone = holder.get().erase(Due.whatever(), onTrial);
        holder.destroy(); // what was made for the question is given back, because its callers live long
        return gone;
    }
}
