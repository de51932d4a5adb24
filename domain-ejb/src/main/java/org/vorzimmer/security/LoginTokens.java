package org.vorzimmer.security;

import static org.vorzimmer.personaldata.DataCategory.CREDENTIAL;
import static org.vorzimmer.personaldata.DataCategory.EVENT;
import static org.vorzimmer.personaldata.DataCategory.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;

/** Links to set passwords, as personal data: nothing of them is handed out, and they go the day after they were used or ran out. */
@ApplicationScoped
public class LoginTokens extends EntityHolder<LoginToken> {

    public LoginTokens() {
        super(LoginToken.class, DataKind.of("TOKEN"), "SYS.token");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("doneAt", "TOKEN_EXPIRED_OR_USED");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("login_tokens", Purpose.SECURITY).with(REFERENCE, "login_id").with(CREDENTIAL, "token_hash")
                .with(EVENT, "purpose", "created_at", "expires_at", "used_at", "done_at").list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return List.of();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return List.of();
    }
}
