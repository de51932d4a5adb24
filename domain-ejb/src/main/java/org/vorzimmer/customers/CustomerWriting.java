package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.notification.AnsweredMail;
import org.vorzimmer.notification.InboundMail;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.shared.EmailAddress;

/**
 * Which customer a mail that came in seems to be from: by what it answers, else by its sender. Whoever likes can write any sender into a mail, so this is
 * good for showing the mail to colleagues beside that customer and for nothing else: nothing may be changed, revoked or handed out because of it.
 */
@Dependent
public class CustomerWriting {

    @Inject CustomerQueries queries;
    @Inject CustomerUserQueries users;
    @Inject CustomerLogins logins;
    @Inject @Any Instance<CustomerMatter> matters;

    /** Empty for strangers, for an address that several customers share, and for customers whose data end by themselves: the ended and those who only try the service. */
    public Optional<Customer> of(InboundMail mail) {
        if (mail.automatic()) {
            return Optional.empty();
        }
        return mail.answers().flatMap(this::owner).flatMap(queries::byId).or(() -> withAddress(mail.from())).filter(customer -> !customer.isEnded() && !customer.isTrial());
    }

    private Optional<CustomerId> owner(AnsweredMail ours) {
        return matters.stream().flatMap(matter -> matter.customerOf(ours.aboutKind(), ours.aboutId()).stream()).findFirst();
    }

    private Optional<Customer> withAddress(EmailAddress address) {
        return queries.onlyOneWithMail(address).or(() -> logins.withName(address).flatMap(users::byLogin).filter(user -> !user.isRemoved())
                .flatMap(user -> Optional.ofNullable(user.getCustomer())).flatMap(queries::byId));
    }
}
