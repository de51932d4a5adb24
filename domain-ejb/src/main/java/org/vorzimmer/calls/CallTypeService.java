package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;

/** The office's sorts of calls with scripts and questions: each change is a new version, so that old notes keep the words that were read out. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class CallTypeService {

    @Inject CallTypes types;
    @Inject CustomerRelation customers;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** A question as it is written down. */
    public record NewQuestion(@NotBlank @Size(max = 200) String label, boolean required) {
    }

    /** What a sort of call is called, what is read out, and what is asked. */
    public record Words(@NotBlank @Size(max = 80) String title, @NotNull @Size(max = 4000) String script, @NotNull @Size(max = 20) List<@Valid NewQuestion> questions) {

        public Words {
            questions = List.copyOf(questions);
        }
    }

    /** The words that hold now, and how they came about; the newest version first. */
    public record Detail(CallType type, Words words, List<CallTypeVersion> versions) {
    }

    /** The words of every sort that is offered, in order. */
    public List<CallTypeVersion> all() {
        return types.all();
    }

    public Detail detail(long id) {
        CallType type = types.required(id);
        List<CallTypeVersion> versions = types.versions(id);
        CallTypeVersion newest = versions.get(0);
        return new Detail(type, new Words(newest.getTitle(), newest.getScript(),
                types.questions(newest.getId()).stream().map(question -> new NewQuestion(question.getLabel(), question.isRequired())).toList()), versions);
    }

    /**
     * Begins a sort of call.
     *
     * @param customer null for one that every customer's calls can be of
     * @return its number
     */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public long add(CustomerId customer, @NotNull @Valid Words words) {
        if (customer != null) {
            customers.with(customer);
        }
        return attempts.of(user.loginIdOrNull(), "callType.add", null, () -> {
            CallType type = new CallType(customer, types.all().size() + 1);
            types.save(type);
            write(type, 1, words);
            return type.getId();
        });
    }

    /**
     * Writes new words; the same words again change nothing.
     *
     * @param version number of the version that was on the screen, so that nobody's words are overwritten unseen
     */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void change(long id, int version, @NotNull @Valid Words words) {
        Detail known = detail(id);
        attempts.run(user.loginIdOrNull(), "callType.change", "callType:" + id, () -> {
            if (known.words().equals(words)) {
                return;
            }
            int last = known.versions().get(0).getNumber();
            if (last != version) {
                throw new ConflictException("calls.type.changedMeanwhile", "Call type " + id);
            }
            write(known.type(), last + 1, words);
        });
    }

    /** Not offered any more. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void retire(long id) {
        CallType type = types.required(id);
        attempts.run(user.loginIdOrNull(), "callType.retire", "callType:" + id, () -> type.retire(clock.instant()));
    }

    private void write(CallType type, int number, Words words) {
        CallTypeVersion version = new CallTypeVersion(type, number, words.title().strip(), words.script().strip(), user.loginIdOrNull(), clock.instant());
        types.save(version);
        for (int place = 0; place < words.questions().size(); place++) {
            NewQuestion question = words.questions().get(place);
            types.save(new CallQuestion(version.getId(), place + 1, question.label().strip(), question.required()));
        }
    }
}
