package org.vorzimmer.telephony;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;

/** Each colleague says at which extension the own telephone is; who leads the office sees all and may clear one. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class ExtensionService {

    @Inject ExtensionQueries extensions;
    @Inject StaffDirectory staff;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** An extension with whoever answers there. */
    public record Place(long loginId, String name, String extension) {
    }

    /** The signed-in person's own. */
    public Optional<String> own() {
        return extensions.of(user.get().loginId()).map(AgentExtension::getExtension);
    }

    /** Says where the signed-in person's telephone is; null or empty: nowhere. Refused while a colleague is there. */
    public void setOwn(String extension) {
        long login = user.get().loginId();
        String wanted = extension == null ? "" : extension.strip();
        attempts.run(login, "extension.setOwn", null, () -> {
            if (!wanted.isEmpty() && !wanted.matches(AgentExtension.SHAPE)) {
                throw new InvalidInputException("telephony.extension.wrong", "");
            }
            if (!wanted.isEmpty() && extensions.at(wanted).filter(other -> other.getLoginId() != login).isPresent()) {
                throw new ConflictException("telephony.extension.taken", wanted);
            }
            Optional<AgentExtension> known = extensions.of(login);
            if (wanted.isEmpty()) {
                known.ifPresent(extensions::remove);
            } else if (known.isPresent()) {
                known.get().moveTo(wanted);
            } else {
                extensions.save(new AgentExtension(login, wanted));
            }
        });
    }

    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public List<Place> all() {
        List<AgentExtension> all = extensions.all();
        Map<Long, String> names = staff.names(all.stream().map(AgentExtension::getLoginId).toList());
        return all.stream().map(one -> new Place(one.getLoginId(), names.getOrDefault(one.getLoginId(), ""), one.getExtension())).toList();
    }

    /** Frees the extension of a colleague, such as one who has left the desk to another. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void clear(long loginId) {
        attempts.run(user.loginIdOrNull(), "extension.clear", "login:" + loginId, () -> extensions.of(loginId).ifPresent(extensions::remove));
    }
}
