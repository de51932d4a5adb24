package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vorzimmer.agreements.Acceptance;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.agreements.AgreementDesk;
import org.vorzimmer.agreements.PreparedAcceptance;
import org.vorzimmer.contracts.Contract;
import org.vorzimmer.contracts.ContractDesk;
import org.vorzimmer.contracts.NewContract;
import org.vorzimmer.contracts.PreparedContract;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.mandates.ClickEvidence;
import org.vorzimmer.mandates.MandateGrantService;
import org.vorzimmer.mandates.PreparedMandate;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.VatId;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tenancy.TenantOwned;

/** Makes the papers of an order from complete answers; slow, so it comes before the transaction. */
@Dependent
class SignUpPreparation {

    @Inject ContractDesk contracts;
    @Inject AgreementDesk agreements;
    @Inject MandateGrantService mandates;

    SignUpPapers prepare(String submission, SignUpDraftService.Opened opened, SignUpFacts facts, SignUpClick click, Instant now) {
        SignUpAnswers answers = opened.answers();
        CustomerData customer = customer(opened);
        PreparedContract contract = contract(customer, submission, answers, facts, now);
        PreparedMandate mandate = mandates.prepare(SignUpMandate.of(answers, opened.language()).orElseThrow(), evidence(submission, opened, click, now));
        List<PreparedAcceptance> acceptances = Arrays.stream(Agreement.values()).filter(agreement -> agreement.isNeededBy(customer.professionalSecrecy()))
                .map(agreement -> agreements.prepare(customer, agreement, answers.text(SignUpField.SIGNATORY), Acceptance.Channel.ONLINE, now, part(submission, agreement))).toList();
        return new SignUpPapers(submission, now, customer, facts.promised(answers).map(agreed -> facts.offer().id()).orElse(null), contract, mandate, acceptances);
    }

    private static CustomerData customer(SignUpDraftService.Opened opened) {
        SignUpAnswers answers = opened.answers();
        return new CustomerData(Customer.Kind.BUSINESS, answers.text(SignUpField.COMPANY_NAME), answers.of(SignUpField.LEGAL_FORM).orElse(null), null,
                answers.text(SignUpField.FIRST_NAME), answers.text(SignUpField.LAST_NAME), answers.companyAddress(),
                EmailAddress.parse(answers.text(SignUpField.EMAIL)).orElseThrow(), PhoneNumber.parse(answers.text(SignUpField.PHONE)).orElseThrow(),
                answers.of(SignUpField.VAT_ID).flatMap(VatId::parse).map(VatId::value).orElse(null), answers.text(SignUpField.COUNTRY), opened.language().getTag(),
                Profession.of(answers.text(SignUpField.PROFESSION)).isSecretive());
    }

    /** It counts from the day of the order; the office begins the service when it is set up. */
    private PreparedContract contract(CustomerData customer, String submission, SignUpAnswers answers, SignUpFacts facts, Instant now) {
        AgreedTariff agreed = facts.agreed(answers).orElseThrow();
        NewContract wanted = new NewContract(agreed.version().getId(), agreed.addOns().stream().map(TenantOwned::getId).toList(), Berlin.dayOf(now), Contract.Channel.ONLINE,
                answers.text(SignUpField.SIGNATORY), now, submission);
        return facts.promised(answers).isPresent() ? contracts.prepare(customer, wanted, agreed) : contracts.prepare(customer, wanted);
    }

    private static ClickEvidence evidence(String submission, SignUpDraftService.Opened opened, SignUpClick click, Instant now) {
        Map<String, String> fields = new TreeMap<>();
        for (SignUpField field : SignUpField.of(SignUpStep.BANK)) {
            opened.answers().of(field).ifPresent(text -> fields.put(field.name(), text));
        }
        return new ClickEvidence(click.mandateHash(), click.displayedAt(), now, submission, opened.code().hash(), opened.code().sentAt(), opened.code().confirmedAt(), fields);
    }

    /** Each acceptance has a word of its own, as short as a column. */
    private static String part(String submission, Agreement agreement) {
        return submission.substring(0, 30) + "-" + agreement.name().charAt(0);
    }
}
