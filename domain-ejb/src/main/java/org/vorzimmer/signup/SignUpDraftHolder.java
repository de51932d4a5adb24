package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.vault.Vault;

/** Unfinished sign-ups: gone a day after the last entry, with their key and the mail that carried the code. */
@Dependent
public class SignUpDraftHolder extends EntityHolder<SignUpDraft> {

    static final DataKind KIND = DataKind.of("SIGNUP_DRAFT");

    @Inject Vault vault;
    @Inject @Any Instance<Companion> companions;

    SignUpDraftHolder() {
        super(SignUpDraft.class, KIND, "SYS.signup_draft");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("touchedAt", "DRAFT_TOUCHED");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<SignUpDraft> rows) {
        companions.forEach(companion -> companion.eraseAbout(SignUpDraftService.OBJECT_KIND, ids));
        rows.forEach(draft -> vault.destroy(draft.getKeyId()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("sign_up_drafts", Purpose.CONCLUDE_CONTRACT)
                .with(DataCategory.CONTENT, "sealed_answers")
                .with(DataCategory.CREDENTIAL, "token_hash", "code_hash", "confirmed_code_hash")
                .with(DataCategory.EVENT, "language", "started_at", "touched_at", "code_sent_at", "code_count", "code_tries", "mail_confirmed_at", "ordered_to_sign")
                .with(DataCategory.REFERENCE, "key_id", "ordered_number", "offer_id")
                .list();
    }

    /** All drafts of a day are few, and what is in them is sealed: each is opened and looked at. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return sweeper().createQuery("select d from SignUpDraft d order by d.id", SignUpDraft.class).getResultStream()
                .filter(draft -> isAbout(query, answers(draft)))
                .map(draft -> new FoundRecord(KIND, draft.getId(), answers(draft).text(SignUpField.COMPANY_NAME), draft.getStartedAt())).toList();
    }

    private static boolean isAbout(PersonQuery query, SignUpAnswers answers) {
        return query.email().filter(email -> email.equalsIgnoreCase(answers.text(SignUpField.EMAIL))).isPresent()
                || query.phone().filter(phone -> phone.equals(answers.text(SignUpField.PHONE))).isPresent()
                || query.name().filter(name -> names(answers).contains(name.toLowerCase(Locale.ROOT))).isPresent();
    }

    private static String names(SignUpAnswers answers) {
        return (answers.text(SignUpField.COMPANY_NAME) + " " + answers.text(SignUpField.FIRST_NAME) + " " + answers.text(SignUpField.LAST_NAME)
                + " " + answers.text(SignUpField.ACCOUNT_HOLDER)).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(draft -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("started", draft.getStartedAt().toString());
            SignUpAnswers answers = answers(draft);
            for (SignUpField field : SignUpField.values()) {
                answers.of(field).filter(text -> field != SignUpField.PASSWORD_HASH).ifPresent(text -> fields.put(field.name(), text));
            }
            return new ExportedRecord(KIND, draft.getId(), fields);
        }).toList();
    }

    private SignUpAnswers answers(SignUpDraft draft) {
        return vault.open(draft.getKeyId(), SignUpDraftService.PURPOSE, draft.getSealedAnswers()).map(SignUpAnswers::fromText).orElse(SignUpAnswers.NONE);
    }
}
