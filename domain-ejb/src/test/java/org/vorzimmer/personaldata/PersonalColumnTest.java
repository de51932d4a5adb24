package org.vorzimmer.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersonalColumnTest {

    @Test
    void aListReadsLikeTheTables() {
        assertThat(PersonalColumn.in("contact_leads", Purpose.ANSWER_ENQUIRY).with(DataCategory.CONTACT, "email", "phone")
                .and("contact_leads", Purpose.PROOF_OF_CONSENT).with(DataCategory.CONSENT, "consented_at").list())
                .containsExactly(new PersonalColumn("contact_leads", "email", DataCategory.CONTACT, Purpose.ANSWER_ENQUIRY),
                        new PersonalColumn("contact_leads", "phone", DataCategory.CONTACT, Purpose.ANSWER_ENQUIRY),
                        new PersonalColumn("contact_leads", "consented_at", DataCategory.CONSENT, Purpose.PROOF_OF_CONSENT));
    }

    @Test
    void namesAreChecked() {
        assertThatThrownBy(() -> new PersonalColumn("Leads", "email", DataCategory.CONTACT, Purpose.ANSWER_ENQUIRY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DataKind.of("contact")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DataKind.of("A_")).isInstanceOf(IllegalArgumentException.class);
    }
}
