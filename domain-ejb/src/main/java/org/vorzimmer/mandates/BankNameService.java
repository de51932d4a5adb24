package org.vorzimmer.mandates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.Iban;

/** Says which bank an account is at, for German accounts and as long as the list in force is young enough; otherwise it says nothing at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BankNameService {

    @Inject BankQueries queries;
    @Inject Clock clock;

    public Optional<BankName> of(Iban iban) {
        LocalDate today = Berlin.dayOf(clock.instant());
        return iban.germanBankCode().flatMap(code -> queries.inUse(today).flatMap(file -> queries.bank(file.getId(), code))
                .map(bank -> new BankName(bank.name(), Optional.ofNullable(bank.bic()).map(Bic::new))));
    }
}
