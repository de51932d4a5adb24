package org.vorzimmer.it.forms;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.CallbackSeeker;
import org.vorzimmer.it.harness.Consents;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.TrialSeeker;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Lists all forms of both web applications by itself and sends wrong input to each: a clear message or one result, never a fault. */
class EveryFormIT {

    private static final Tenant PLACE = Tenant.RUFWERK;

    /** Buttons that are not pressed here, and why. */
    private static final Set<String> NOT_PRESSED = Set.of(
            // The clock of the installation that all tests share: PromisedDayBrowserIT moves one of its own.
            "clock:hour", "clock:day", "clock:week", "clock:month", "clock:reset", "clock:move",
            // The enquiry and the contact would be gone before the next input: LeadWorkBrowserIT and DirectoryBrowserIT delete one.
            "delete:delete", "out:remove:button");

    /** Forms that are not shown without more than a page, and where they are tried. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("/talk/conversation.xhtml#say", "ChatBrowserIT, with a chat that goes on"),
            entry("/talk/conversation.xhtml#mail", "ChatBrowserIT"),
            entry("/talk/conversation.xhtml#end", "ChatBrowserIT"),
            entry("/WEB-INF/trials/trial-page/texts.xhtml#texts", "TrialBrowserIT, which has the code"),
            entry("/WEB-INF/trials/trial-page/end.xhtml#act", "TrialBrowserIT; nothing is typed there"),
            entry("/offers/offer.xhtml#order", "OfferBrowserIT, which has the link; nothing is typed there"),
            entry("/chat/chat-detail.xhtml#look", "ChatBrowserIT; nothing is typed there"),
            entry("/chat/chat-detail.xhtml#answer", "ChatBrowserIT"),
            entry("/chat/chat-detail.xhtml#hand", "ChatBrowserIT"),
            entry("/chat/chat-detail.xhtml#lead", "ChatBrowserIT"),
            entry("/chat/chat-detail.xhtml#finish", "ChatBrowserIT"),
            entry("/WEB-INF/security/account/second-factor.xhtml#factor", "SecondFactorBrowserIT, which has the codes"),
            entry("/WEB-INF/my/sign.xhtml#paper", "OwnMandateBrowserIT, with a mandate that waits; nothing is typed there"),
            entry("/WEB-INF/my/sign.xhtml#upload", "OwnMandateBrowserIT"),
            entry("/WEB-INF/directory/import/preview.xhtml#columns", "DirectoryBrowserIT, with a file that waits"),
            entry("/WEB-INF/directory/import/preview.xhtml#lines", "DirectoryBrowserIT; nothing is typed there"),
            entry("/WEB-INF/directory/import/decide.xhtml#take", "DirectoryBrowserIT"),
            entry("/WEB-INF/directory/import/decide.xhtml#drop", "DirectoryBrowserIT; nothing is typed there"),
            entry("/WEB-INF/directory/sync.xhtml#sync", "DirectoryBrowserIT, at an operator that offers it; nothing is typed there"),
            entry("/WEB-INF/calls/console/pop.xhtml#act", "TwoNodesIT, with a call that rings"),
            entry("/security/change-password.xhtml#leave", "UserAdminBrowserIT, with a temporary password; nothing is typed there"));

    private final List<String> trouble = new ArrayList<>();
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> judged = new TreeSet<>();
    private final Set<String> stateless = new TreeSet<>();

    @Test
    void theVisitorsFormsTakeWhateverIsSent() {
        assertThat(FormSources.declared(FormSources.site())).isNotEmpty();
        PortalVisit visitor = PortalVisit.stranger(PLACE.host());
        tryPage(visitor, FormSources.site(), "/leads/contact.xhtml", "/kontakt");
        tryPage(visitor, FormSources.site(), "/leads/callback.xhtml", "/rueckruf");
        PortalVisit reader = PortalVisit.stranger(Tenant.RUDEL.host()); // who has a newsletter
        tryPage(reader, FormSources.site(), "/subscription/newsletter.xhtml", "/newsletter");
        tryPage(reader, FormSources.site(), "/subscription/confirm.xhtml", "/newsletter/bestaetigen?t=nonsense");
        tryPage(reader, FormSources.site(), "/subscription/unsubscribe.xhtml", "/newsletter/abmelden?t=nonsense");
        tryPage(visitor, FormSources.site(), "/talk/chat.xhtml", "/chat");
        tryPage(visitor, FormSources.site(), "/WEB-INF/signup/step.xhtml", "/anmelden/firma"); // the other steps have the same form
        tryPage(visitor, FormSources.site(), "/leads/trial.xhtml", "/testen");
        tryPage(visitor, FormSources.site(), "/trials/trial-page.xhtml", TrialSeeker.begin(Vorzimmer.running(), PLACE, "form@probe.example").page());
        assertThat(trouble).isEmpty();
        Set<String> declared = new TreeSet<>(FormSources.declared(FormSources.site()));
        declared.removeAll(ELSEWHERE.keySet());
        assertThat(tried).containsAll(declared);
    }

    @Test
    void thePortalsFormsTakeWhateverIsSent() {
        Set<String> declared = FormSources.declared(FormSources.portal());
        assertThat(declared).hasSizeGreaterThan(20);
        PortalVisit stranger = PortalVisit.stranger(PLACE.host());
        PortalVisit colleague = PortalVisit.of(PLACE.host(), Vorzimmer.running().login(PLACE, "AGENT"));
        // Wrong passwords block whoever types them: somebody who is needed nowhere else.
        PortalVisit hasty = PortalVisit.of(PLACE.host(), Vorzimmer.running().login(PLACE, "BILLING"));
        PortalVisit privacy = PortalVisit.of(PLACE.host(), Vorzimmer.running().login(PLACE, "PRIVACY_OFFICER"));
        PortalVisit admin = PortalVisit.of(PLACE.host(), Vorzimmer.running().login(PLACE, "TENANT_ADMIN"));
        PortalVisit operator = PortalVisit.of("platform.localhost", Vorzimmer.running().admin());
        PortalVisit logged = PortalVisit.of(Tenant.LERCHE.host(), Vorzimmer.running().login(Tenant.LERCHE, "TENANT_ADMIN")); // who has an access log
        PortalVisit customer = PortalVisit.of(PLACE.host(), Vorzimmer.running().login(PLACE, "CUSTOMER_ADMIN"));
        Map<String, List<String>> objects = objects(admin, operator, customer);
        for (String page : FormSources.pages(FormSources.portal())) {
            PortalVisit visit = switch (page.split("/")[1]) {
                case "retention" -> privacy;
                case "platform" -> operator;
                case "security" -> page.contains("forgot") || page.contains("reset") ? stranger : page.contains("change-password") ? hasty : colleague;
                case "login.xhtml" -> stranger;
                case "accesslog" -> logged;
                case "my" -> customer;
                default -> admin;
            };
            objects.getOrDefault(page, List.of("")).forEach(object -> tryPage(visit, FormSources.portal(), page, "/portal" + page + object));
        }
        assertThat(trouble).as(trouble.size() + " faults").isEmpty();
        declared.removeAll(tried);
        declared.removeAll(ELSEWHERE.keySet());
        assertThat(declared).as("forms that no page showed").isEmpty();
    }

    /** Objects that some pages are about, made by the forms themselves. */
    private static Map<String, List<String>> objects(PortalVisit admin, PortalVisit operator, PortalVisit customer) {
        String fresh = enter(admin);
        String worked = enter(admin);
        press(admin, worked, "longer", Map.of("longer:lastDay:input_input", LocalDate.now().plusDays(60).format(DateTimeFormatter.ofPattern("dd.MM.uuuu")),
                "longer:proof:input", "Brief"), "longer:save");
        press(admin, worked, "close", Map.of("close:reason:input", "NO_INTEREST"), "close:close");
        WebForm invite = form(admin.open("/portal/users/user-invite.xhtml").body(), "form");
        admin.send(invite, invite.with(Map.of("form:email:input", "erna.form%40rufwerk.example", "form:displayName:input", "Erna+Form", "form:roles", "AGENT"), "form:send"));
        long user = Vorzimmer.running().count("select max(id) from logins where login_name = 'erna.form@rufwerk.example'");
        // An operator of its own: it gets odd names and hosts, and is suspended.
        WebForm create = form(operator.open("/portal/platform/tenant-create.xhtml").body(), "form");
        operator.send(create, create.with(Map.of("form:name:input", "Probe", "form:slug:input", "probe", "form:host:input", "probe.localhost", "form:preset:input", "A",
                "form:adminName:input", "Paula+Probe", "form:adminEmail:input", "paula%40probe.example"), "form:create"));
        long tenant = Vorzimmer.running().count("select id from tenants where slug = 'probe'");
        List<String> issues = List.of("", issue(admin, null), issue(admin, "send:do:button"));
        String promised = wish("zugesagt@form.example", 12);
        String missed = wish("verpasst@form.example", 1);
        Vorzimmer.running().change("update callback_times set outcome = 'MISSED' where lead_id = " + missed.replace("?id=", ""));
        String suspected = enter(admin);
        Vorzimmer.running().change("update leads set suspected_at = received_at, spam_signs = 'MANY_LINKS' where id = " + suspected.replace("?id=", ""));
        String tariff = first("tariffs where true");
        String addOn = first("add_ons where true");
        // One whose service has begun and one whose contract is still to come: each shows buttons that the other has not.
        // The first one of all is somebody else's here: whose people look at their own pages.
        String active = first("customers where customer_state = 'ACTIVE' and company not like 'Tischlerei%'");
        Vorzimmer.running().change("update leads set customer_id = " + active.replace("?id=", "") + ", contract_at = received_at where id = " + worked.replace("?id=", ""));
        String prospective = first("customers where customer_state = 'PROSPECTIVE' and kind <> 'TRIAL'");
        Vorzimmer.running().change("insert into newsletter_subscriptions (id, tenant_id, version, state, email, language, requested_at, soft_bounces)"
                + " select 2, id, 1, 'PAUSED', 'form@leserin.example', 'DE', utc_timestamp(6), 3 from tenants where slug = '" + PLACE.slug() + "'");
        WebForm colleague = form(customer.open("/portal/my/users/invite.xhtml").body(), "form");
        customer.send(colleague, colleague.with(Map.of("form:email:input", "frieda.form%40spanholz.example", "form:displayName:input", "Frieda+Form"), "form:send"));
        String invited = first("logins where login_name = 'frieda.form@spanholz.example'");
        Map<String, List<String>> objects = new LinkedHashMap<>(Map.of("/leads/lead-detail.xhtml", List.of(fresh, worked, promised, missed, suspected), "/users/user-edit.xhtml", List.of("?id=" + user),
                "/customers/customer-detail.xhtml", List.of(active, prospective), "/customers/customer-edit.xhtml", List.of(active),
                "/platform/tenant-edit.xhtml", List.of("?id=" + tenant), "/content/content-edit.xhtml", List.of("?text=TERMS&language=en"),
                "/tariffs/tariff-edit.xhtml", List.of("", tariff), "/tariffs/add-on-edit.xhtml", List.of("", addOn),
                "/security/reset-password.xhtml", List.of("?" + Mails.link(Vorzimmer.running(), "erna.form@rufwerk.example", 1).getRawQuery())));
        objects.put("/chat/chat-detail.xhtml", List.of());
        objects.put("/leads/lead-file.xhtml", List.of()); // a file to save, without a form
        objects.put("/notification/caught-file.xhtml", List.of());
        objects.put("/offers/offer-edit.xhtml", List.of(enter(admin)));
        objects.put("/newsletter/issue-edit.xhtml", issues);
        objects.put("/newsletter/subscriber-detail.xhtml", List.of("?id=2"));
        objects.put("/documents/document.xhtml", List.of(first("documents where true")));
        objects.put("/agreements/agreement-accept.xhtml", List.of(active));
        String running = first("contracts where ends_on is null");
        objects.put("/contracts/contract-detail.xhtml", List.of(running, first("contracts where ends_on is not null")));
        objects.put("/contracts/contract-conclude.xhtml", List.of(prospective));
        objects.put("/contracts/contract-change.xhtml", List.of(running));
        objects.put("/contracts/contract-notice.xhtml", List.of(running));
        objects.put("/consents/consent-detail.xhtml", List.of("?id=" + Consents.make(Vorzimmer.running(), PLACE)));
        objects.put("/customers/customer-user-invite.xhtml", List.of(active));
        objects.put("/my/users/edit.xhtml", List.of(invited));
        objects.put("/my/directory/edit.xhtml", List.of("", first("contacts where customer_id in (select id from customers where company like 'Tischlerei%')")));
        objects.put("/instructions/reception.xhtml", List.of(active));
        objects.put("/my/instructions/edit.xhtml", List.of("", first("instructions where customer_id in (select id from customers where company like 'Tischlerei%')")));
        objects.put("/my/contract/paper.xhtml", List.of(first("documents where about_kind = 'customer' and about_id in (select id from customers where company like 'Tischlerei%')")));
        // One of each state from which something can happen: each shows forms that the others have not.
        objects.put("/mandates/mandate-detail.xhtml", Stream.of("ACTIVE", "SUSPENDED", "AWAITING_SIGNATURE", "AWAITING_BANK_CONFIRMATION")
                .map(state -> first("mandates where mandate_state = '" + state + "'")).toList());
        // A file for the office to look at, said to be signed on a day to come: it can be refused and not confirmed, so all forms beside it are tried.
        Vorzimmer.running().change("insert into mandate_uploads (id, tenant_id, version, mandate_id, document_id, upload_state, signed_on, signed_place, uploaded_at, files)"
                + " select 1, tenant_id, 1, min(id), 1, 'WAITING', '2090-01-02', 'Berlin', utc_timestamp(6), 1 from mandates where mandate_state = 'AWAITING_SIGNATURE'"
                + " and tenant_id = (select id from tenants where slug = '" + PLACE.slug() + "') group by tenant_id");
        Vorzimmer.running().change("insert into documents (id, tenant_id, version, about_kind, about_id, filing, document_kind, title, recipient, media_type, size_bytes, sha256, key_id, created_at)"
                + " select 1, id, 1, 'bankConfirmation', id, 'BUSINESS_LETTER', 'BANK_CONFIRMATION', 'Bank', 'Bank', 'application/pdf', 1, repeat('0', 64), uuid(), utc_timestamp(6) from tenants where slug = '" + PLACE.slug() + "'");
        // One that somebody has and one that is free: each shows a form that the other has not.
        objects.put("/telephony/line-edit.xhtml", List.of(first("phone_lines where purpose = 'CUSTOMER' and line_state = 'ASSIGNED'"),
                first("phone_lines where purpose = 'CUSTOMER' and line_state = 'FREE'")));
        objects.put("/tenant/settings.xhtml", List.of("?group=BANK", ""));
        String trial = first("trials where trial_state = 'RUNNING'");
        objects.put("/trials/trial-detail.xhtml", List.of(trial));
        String ownCall = first("phone_calls where folder = 'HISTORY' and customer_id = (select min(c.id) from customers c where c.company like 'Tischlerei%' and c.tenant_id = phone_calls.tenant_id)");
        objects.put("/my/calls/view.xhtml", List.of(ownCall));
        objects.put("/calls/call-detail.xhtml", List.of(ownCall));
        objects.put("/calls/call-type-edit.xhtml", List.of("", first("call_types where true")));
        objects.put("/trials/trial-contract.xhtml", List.of(trial));
        objects.put("/mandates/mandate-enter.xhtml", List.of(active.replace("id=", "customer=")));
        return objects;
    }

    /** The query of a page that shows a row of this test's place. */
    private static String first(String rows) {
        return "?id=" + Vorzimmer.running().count("select min(id) from " + rows + " and tenant_id = (select id from tenants where slug = '" + PLACE.slug() + "')");
    }

    private static String wish(String email, int windows) {
        String reference = CallbackSeeker.wish(Vorzimmer.running(), PLACE, email, windows);
        return "?id=" + Vorzimmer.running().count("select id from leads where reference_code = '" + reference + "'");
    }

    /** An issue of the newsletter, and what is done with it. */
    private static String issue(PortalVisit admin, String button) {
        WebForm write = form(admin.open("/portal/newsletter/issue-edit.xhtml").body(), "form");
        HttpResponse<String> written = admin.send(write, write.with(Map.of("form:subject:input", "Neues", "form:body:input", "Text"), "form:save"));
        assertThat(PortalVisit.location(written)).as(written.body()).contains("id=");
        String object = PortalVisit.location(written).replaceAll(".*id=", "?id=");
        if (button != null) {
            WebForm send = form(admin.open("/portal/newsletter/issue-edit.xhtml" + object).body(), "send");
            admin.send(send, send.with(Map.of("send:at:input_input", LocalDate.now().plusDays(60).format(DateTimeFormatter.ofPattern("dd.MM.uuuu")) + "+10:00"), button));
        }
        return object;
    }

    private static String enter(PortalVisit admin) {
        WebForm enter = form(admin.open("/portal/leads/lead-enter.xhtml").body(), "form");
        HttpResponse<String> entered = admin.send(enter, enter.with(Map.of("form:company:input", "Formular+GmbH", "form:firstName:input", "Erna", "form:lastName:input", "Form",
                "form:email:input", "erna%40form.example", "form:phone:input", "030+1234567", "form:subject:input", "Frage", "form:message:input", "Eine+Frage"), "form:save"));
        assertThat(PortalVisit.location(entered)).as(entered.body()).contains("id=");
        return PortalVisit.location(entered).replaceAll(".*id=", "?id=");
    }

    private static void press(PortalVisit admin, String lead, String id, Map<String, String> typed, String button) {
        WebForm form = form(admin.open("/portal/leads/lead-detail.xhtml" + lead).body(), id);
        admin.send(form, form.with(typed, button));
    }

    private void tryPage(PortalVisit visit, Path root, String page, String address) {
        visit.freshen();
        HttpResponse<String> answer = visit.open(address);
        if (answer.statusCode() == 302) {
            return; // a step of a sign-in that is done already
        }
        if (answer.statusCode() != 200) {
            trouble.add(address + ": " + answer.statusCode());
        } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html") && !answer.body().contains("</html>")) {
            trouble.add(address + ": breaks off");
        }
        for (WebForm form : WebForm.on(answer.body())) {
            FormSources.shownOn(root, page).stream().filter(one -> one.endsWith("#" + form.id())).forEach(tried::add);
            List<String> buttons = form.buttons().stream().filter(button -> !NOT_PRESSED.contains(button)).toList();
            if (buttons.isEmpty() && form.typed().isEmpty() && form.chosen().isEmpty()) {
                continue;
            }
            String main = buttons.isEmpty() ? null : buttons.get(buttons.size() - 1);
            // What is typed is judged alike whatever the page is about; what a button does is not.
            if (judged.add(page + "#" + form.id() + " " + form.typed() + form.chosen() + buttons)) {
                typeWrongly(visit, address, form, main);
            }
            buttons.forEach(button -> twice(visit, address, form.id(), button));
        }
    }

    private void typeWrongly(PortalVisit visit, String address, WebForm form, String button) {
        String id = form.id();
        WebForm standing = null; // whoever is refused types on into the page that says so
        for (WrongInput input : form.typed().isEmpty() ? new WrongInput[0] : WrongInput.values()) {
            standing = attempt(visit, address, id, button, input.name(), again -> typedEverywhere(again, input), input.text(), standing);
        }
        attempt(visit, address, id, button, "NEVER_OFFERED", EveryFormIT::neverOffered, null);
        if (!stateless.add(address.replaceAll("\\?.*", ""))) {
            return; // what keeps a page's state belongs to the page, whichever of its forms is sent
        }
        attempt(visit, address, id, button, "NO_STATE", again -> Map.of("jakarta.faces.ViewState", ""), null);
        attempt(visit, address, id, button, "WRONG_STATE", again -> Map.of("jakarta.faces.ViewState", "-123%3A456"), null);
        attempt(visit, address, id, button, "GARBAGE_STATE", again -> Map.of("jakarta.faces.ViewState", "%00%3Cb%3E%22"), null);
    }

    private void attempt(PortalVisit visit, String address, String id, String button, String what, Function<WebForm, Map<String, String>> changes,
            String typed) {
        attempt(visit, address, id, button, what, changes, typed, null);
    }

    /** @param standing the form as an answer has shown it; null opens the page anew. Returns the form as this answer shows it again, or null. */
    private WebForm attempt(PortalVisit visit, String address, String id, String button, String what, Function<WebForm, Map<String, String>> changes,
            String typed, WebForm standing) {
        String where = address + " #" + id + " " + button + " " + what;
        WebForm form = standing != null ? standing : named(id, visit.open(address));
        if (form == null || button != null && !form.buttons().contains(button)) {
            return null;
        }
        HttpResponse<String> answer = visit.send(form, form.with(changes.apply(form), button));
        judge(where, answer);
        HttpResponse<String> next = visit.follow(answer);
        judge(where + " then", next);
        if (typed == null || answer.statusCode() != 200 || !refused(answer.body())) {
            return null;
        }
        WebForm after = named(id, answer);
        kept(where, after, typed, form);
        return after != null && after.buttons().equals(form.buttons()) ? after : null;
    }

    private static WebForm named(String id, HttpResponse<String> page) {
        return WebForm.on(page.body()).stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** Each button with nothing typed, and a double click without script, or Back and once more: the same page sends the same a second time. */
    private void twice(PortalVisit visit, String address, String id, String button) {
        WebForm form = named(id, visit.open(address));
        if (form != null && form.buttons().contains(button)) {
            HttpResponse<String> once = visit.send(form, form.with(Map.of(), button));
            judge(address + " #" + id + " " + button + " once", once);
            judge(address + " #" + id + " " + button + " once, then", visit.follow(once));
            judge(address + " #" + id + " " + button + " and again", visit.send(form, form.with(Map.of(), button)));
        }
    }

    private void judge(String where, HttpResponse<String> answer) {
        String body = answer.body();
        if (answer.statusCode() >= 500 || body.contains("Da ist bei uns etwas schiefgegangen")) {
            trouble.add(where + ": " + answer.statusCode() + " " + WebForm.page(body).text().replaceAll("(?s)^(.{300}).*", "$1"));
        } else if (body.contains("<script>alert(1)")) {
            trouble.add(where + ": unescaped echo");
        } else if (body.contains("???") || messages(body).anyMatch(message -> message.matches("\\{?\\w+(\\.\\w+)+}?") || message.contains("Exception"))) {
            trouble.add(where + ": message without text: " + messages(body).toList());
        }
    }

    private static Stream<String> messages(String body) {
        return WebForm.page(body).select(".field-error, .ui-message-error-detail, .ui-messages li, .alert").stream().map(Element::text);
    }

    private static boolean refused(String body) {
        return !WebForm.page(body).select(".ui-message-error-detail, .ui-messages-error, .ui-message-error, .field-error, .alert-bad").isEmpty();
    }

    private void kept(String where, WebForm after, String typed, WebForm before) {
        if (after == null) {
            trouble.add(where + ": the form is gone after a message");
            return;
        }
        for (String name : before.typed()) {
            boolean same = after.typed().contains(name) && before.room(name, after.value(name)).equals(before.room(name, typed));
            if (!before.isPassword(name) && !same) {
                trouble.add(where + ": not kept in " + name + ", which has " + (after.typed().contains(name) ? after.value(name).replaceAll("(?s)^(.{60}).*", "$1") : "gone"));
            }
        }
    }

    private static Map<String, String> typedEverywhere(WebForm form, WrongInput input) {
        Map<String, String> changes = new LinkedHashMap<>();
        form.typed().forEach(name -> changes.put(name, input.encoded()));
        return changes;
    }

    private static Map<String, String> neverOffered(WebForm form) {
        Map<String, String> changes = new LinkedHashMap<>();
        form.chosen().forEach(name -> changes.put(name, "never+offered"));
        form.element().select("input[type=checkbox], input[type=radio]").forEach(box -> changes.put(box.attr("name"), "never+offered"));
        return changes;
    }

    private static WebForm form(String html, String id) {
        return WebForm.on(html).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError("No form " + id + ": " + html));
    }
}
