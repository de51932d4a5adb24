package org.vorzimmer.chat;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantEntityManager;

/** The answers that the office has ready: whoever chats uses them, whoever leads the office writes them. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class CannedAnswerService {

    @Inject TenantEntityManager em;

    public List<CannedAnswer> all() {
        return em.createNamedQuery(CannedAnswer.ALL, CannedAnswer.class).getResultList();
    }

    /** @param id null for a new one */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void save(Long id, @NotBlank @Size(max = 80) String title, @NotBlank @Size(max = ChatVisitorService.LONGEST) String german,
            @NotBlank @Size(max = ChatVisitorService.LONGEST) String english) {
        if (all().stream().anyMatch(known -> known.getTitle().equalsIgnoreCase(title) && !known.getId().equals(id))) {
            throw new ConflictException("chat.answers.titleTaken", title);
        }
        if (id == null) {
            em.persist(new CannedAnswer(title, german, english));
        } else {
            required(id).write(title, german, english);
        }
    }

    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void remove(long id) {
        em.remove(required(id));
    }

    private CannedAnswer required(long id) {
        return Optional.ofNullable(em.find(CannedAnswer.class, id)).orElseThrow(() -> new NotFoundException(CannedAnswer.class, id));
    }
}
