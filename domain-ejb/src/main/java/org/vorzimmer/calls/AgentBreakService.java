package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Breaks of the secretaries, with the reason; the lead sees who is there. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD})
public class AgentBreakService {

    @Inject TenantEntityManager em;
    @Inject CallQueries calls;
    @Inject StaffDirectory staff;
    @Inject Live live;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** What a colleague does at this moment; {@code pause} is null for who takes calls. */
    public record Presence(StaffDirectory.Colleague colleague, AgentBreak pause, int inHand) {
    }

    /** The break that the signed-in colleague has; empty while she takes calls. */
    public Optional<AgentBreak> mine() {
        return openOf(user.get().loginId());
    }

    /** Beginning a break within a break changes the reason. */
    public void begin(@NotNull AgentBreak.Reason reason) {
        long me = user.get().loginId();
        if (openOf(me).filter(pause -> pause.getReason() == reason).isEmpty()) {
            end();
            em.persist(new AgentBreak(me, reason, clock.instant()));
            live.publish(NoteChannel.OFFICE, "");
        }
    }

    /** Back at work; told again it changes nothing. */
    public void end() {
        openOf(user.get().loginId()).ifPresent(pause -> {
            pause.end(clock.instant());
            live.publish(NoteChannel.OFFICE, "");
        });
    }

    /** Everybody who works here, by name. */
    @RolesAllowed(OFFICE_LEAD)
    public List<Presence> presence() {
        Map<Long, AgentBreak> pauses = em.createQuery("select b from AgentBreak b where b.endedAt is null", AgentBreak.class).getResultStream()
                .collect(Collectors.toMap(AgentBreak::getLoginId, Function.identity(), (one, other) -> other));
        return staff.active().stream().map(colleague -> new Presence(colleague, pauses.get(colleague.loginId()), calls.openOf(colleague.loginId()).size())).toList();
    }

    private Optional<AgentBreak> openOf(long login) {
        return em.createQuery("select b from AgentBreak b where b.loginId = :login and b.endedAt is null order by b.id desc", AgentBreak.class)
                .setParameter("login", login).setMaxResults(1).getResultStream().findFirst();
    }
}
