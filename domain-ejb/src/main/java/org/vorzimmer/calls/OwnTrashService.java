package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.live.Live;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.SweepEntityManager;

/** A customer deletes calls for good, from the trash only: they are gone from the database, the search and every later file. What was counted of them stays. */
@Stateless
@RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTrashService {

    private static final int BATCH = 500;

    @Inject CustomerAccess access;
    @Inject SweepEntityManager em;
    @Inject Instance<CallHolder> holders;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Live live;

    /** Refused while a hold lies on the call; one that is gone already counts as deleted. */
    public void delete(long callId) {
        CustomerId own = access.own();
        erase(own, trashed(own, "and c.id = :id", query -> query.setParameter("id", callId)));
    }

    /** Deletes what lies in the trash, some hundred at a time; tells how many went. */
    public int empty() {
        CustomerId own = access.own();
        return erase(own, trashed(own, "", query -> query));
    }

    private List<Long> trashed(CustomerId customer, String which, UnaryOperator<TypedQuery<Long>> bind) {
        return bind.apply(em.createQuery("select c.id from PhoneCall c where c.customerId = :customer and c.folder = :trash " + which + " order by c.id", Long.class)
                .setParameter("customer", customer).setParameter("trash", PhoneCall.Folder.TRASH)).setMaxResults(BATCH).getResultList();
    }

    private int erase(CustomerId own, List<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        return attempts.of(user.loginIdOrNull(), "call.deleteForGood", null, () -> {
            Instance.Handle<CallHolder> holder = holders.getHandle();
            int gone = holder.get().erase(Due.whatever(), ids);
            holder.destroy();
            if (gone == 0) {
                throw new ConflictException("calls.delete.held", "A hold lies on the call");
            }
            live.publish(NoteChannel.of(own), "");
            return gone;
        });
    }
}
