package org.vorzimmer.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.vorzimmer.tenancy.TenantOwned;

/** An answer that is written once and given often, in both languages. */
@Entity
@Table(name = "chat_answers")
@NamedQuery(name = CannedAnswer.ALL, query = "select a from CannedAnswer a order by a.title, a.id")
public class CannedAnswer extends TenantOwned {

    static final String ALL = "CannedAnswer.all";

    @NotBlank @Size(max = 80)
    private String title;

    @NotBlank @Size(max = ChatVisitorService.LONGEST) @Column(name = "text_de")
    private String textDe;

    @NotBlank @Size(max = ChatVisitorService.LONGEST) @Column(name = "text_en")
    private String textEn;

    protected CannedAnswer() {
    } // for JPA

    CannedAnswer(String title, String textDe, String textEn) {
        write(title, textDe, textEn);
    }

    final void write(String newTitle, String german, String english) {
        title = newTitle;
        textDe = german;
        textEn = english;
    }

    /** @param language de or en */
    public String text(String language) {
        return "en".equals(language) ? textEn : textDe;
    }

    public String getTitle() {
        return title;
    }
}
