package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.TrialCustomers;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.TrialLeads;
import org.vorzimmer.shared.Page;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.LinePool;

/** A trial as the office sees it: with its customer, its line and its enquiry. */
@Dependent
public class TrialFile {

    @Inject TrialCustomers customers;
    @Inject TrialLeads leads;
    @Inject LinePool lines;
    @Inject TrialSeal seal;
    @Inject Clock clock;

    /**
     * One line of the list.
     *
     * @param number null as long as there is no line
     */
    public record Row(Trial trial, PhoneNumber number, long daysLeft) {

        public long id() {
            return trial.getId();
        }
    }

    /**
     * One trial, opened.
     *
     * @param customer null until the address is confirmed
     * @param number null as long as there is no line
     */
    public record Detail(Trial trial, TrialTexts texts, Lead lead, Customer customer, PhoneNumber number, long daysLeft) {
    }

    Page<Row> rows(Page<Trial> page) {
        Map<CustomerId, PhoneNumber> numbers = lines.numbersOf(page.rows().stream().map(Trial::getCustomerId).filter(Objects::nonNull).toList());
        Instant now = clock.instant();
        return new Page<>(page.rows().stream().map(trial -> new Row(trial, trial.getCustomerId() == null ? null : numbers.get(trial.getCustomerId()), trial.daysLeft(now)))
                .toList(), page.total());
    }

    Detail detail(Trial trial) {
        CustomerId id = trial.getCustomerId();
        return new Detail(trial, seal.texts(trial), leads.find(trial.getLeadId()), id == null ? null : customers.find(id),
                id == null ? null : lines.numbersOf(List.of(id)).get(id), trial.daysLeft(clock.instant()));
    }

    void conclude(Trial trial, CustomerData data, Long loginId) {
        customers.conclude(trial.getCustomerId(), data);
        lines.keep(trial.getCustomerId());
        leads.contractConcluded(trial.getLeadId(), trial.getCustomerId(), loginId);
    }
}
