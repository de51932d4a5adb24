package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerPeople;
import org.vorzimmer.security.CurrentUser;

/** What a customer does about a call: acknowledge, give to one of its people, settle, rate, put into the trash and take out again. */
@Stateless
@RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
public class OwnCallService {

    @Inject CustomerAccess access;
    @Inject CustomerPeople people;
    @Inject CallQueries calls;
    @Inject CallSeal seal;
    @Inject CallLog log;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** The urgent note has arrived; the first who says so is remembered. */
    public void acknowledge(long callId) {
        PhoneCall call = own(callId);
        if (call.getHandling().acknowledge(user.get().loginId(), clock.instant())) {
            done(call, CallEvent.Kind.ACKNOWLEDGED, null);
        }
    }

    /** Names of the people to whom a call can be given, by login. */
    public Map<Long, String> people() {
        Map<Long, String> names = new LinkedHashMap<>();
        people.of(access.own()).forEach(login -> names.put(login.getId(), login.getDisplayName()));
        return names;
    }

    /** @param login somebody of the same customer; null makes it nobody's again */
    public void assign(long callId, Long login) {
        PhoneCall call = own(callId);
        if (Objects.equals(call.getHandling().getAssignedTo(), login)) {
            return;
        }
        String name = login == null ? null : people.find(call.getCustomerId(), login).getDisplayName();
        call.getHandling().assign(login);
        done(call, CallEvent.Kind.ASSIGNED, name);
    }

    /** Nothing is left to do about it. */
    public void finish(long callId) {
        PhoneCall call = own(callId);
        if (call.getHandling().getState() != Handling.State.DONE) {
            call.getHandling().finish();
            done(call, CallEvent.Kind.DONE, null);
        }
    }

    public void reopen(long callId) {
        PhoneCall call = own(callId);
        if (call.getHandling().getState() == Handling.State.DONE) {
            call.getHandling().reopen();
            done(call, CallEvent.Kind.REOPENED, null);
        }
    }

    /** What the customer thinks of the note; said again, the last word counts. */
    public void rate(long callId, @Min(1) @Max(5) int stars, @Size(max = 1000) String words) {
        PhoneCall call = own(callId);
        call.getHandling().rate(stars, seal.feedback(call.getCustomerId(), words));
        done(call, CallEvent.Kind.RATED, null);
    }

    public void trash(long callId) {
        PhoneCall call = own(callId);
        if (call.getFolder() == PhoneCall.Folder.HISTORY) {
            call.trash(clock.instant());
            done(call, CallEvent.Kind.TRASHED, null);
        }
    }

    public void restore(long callId) {
        PhoneCall call = own(callId);
        if (call.getFolder() == PhoneCall.Folder.TRASH) {
            call.restore();
            done(call, CallEvent.Kind.RESTORED, null);
        }
    }

    private PhoneCall own(long callId) {
        return calls.lockedOf(callId, access.own());
    }

    private void done(PhoneCall call, CallEvent.Kind kind, String detail) {
        log.add(call, kind, null, detail);
        log.tell(call);
    }
}
