package org.vorzimmer.it.architecture;

import java.util.Set;

/** What may be called by everybody, visitors included: each new entry is a decision. */
final class OpenMethods {

    static final Set<String> LIST = Set.of(
            // Written to by every service; shows nothing.
            "Audit.*",
            // Host names and names of tenants are public.
            "TenantDirectory.*",
            "TenantSettings.all", "TenantSettings.get", "TenantSettings.list",
            // Nobody is signed in before the sign-in.
            "SignInService.*",
            // What visitors send and read.
            "LeadIntakeService.*", "CallbackIntakeService.*", "ChatVisitorService.*", "SiteTextService.*", "CatalogueService.*", "FormRulesService.*", "ConsentService.text", "ConsentService.give",
            "ConsentService.giveConfirmed", "ConsentService.withdrawAllOf",
            // Who tries the service has no login: the form tells nothing, the page asks for a code from the person's mailbox.
            "TrialIntakeService.*", "TrialVisitService.*",
            // Sign-up, confirmation and one-click unsubscribing need no login; whoever holds the link is the person.
            "SubscribeService.*", "SignUpFormService.*", "UnsubscribeService.*",
            // Whoever holds the link from a mail is the person.
            "MyConsentsService.*",
            // A visitor answers about cookies, and is counted after a yes.
            "CookieChoiceService.*", "VisitIntakeService.*",
            // What a tenant has promised is public: its notice is printed from it, its forms ask whether they may collect.
            "PolicyService.current", "PolicyService.inForce", "PolicyService.require", "PolicyService.allows",
            // A visitor's action may cause a mail; needs a running transaction, so no page can call it.
            "OutboxService.*",
            // Called by the container and by events only.
            "AlarmDesk.*", "NoticeTimer.*", "OutboxTimer.*",
            // Names of banks are public.
            "BankNameService.*",
            // A visitor signs up; needs the transaction in which the customer is made, so no page can call it.
            "MandateGrantService.*",
            // A visitor signs up; whoever does not have the draft's token gets nothing.
            "SignUpService.*", "SignUpDraftService.*", "SignUpOrderService.*",
            // Whoever holds the link from the mail of an offer is its person.
            "OfferVisitService.*", "SignUpOfferService.*",
            // Says yes or no.
            "ReadinessProbe.*",
            // The person's own login only, known from the session: the steps of a sign-in come before any role.
            "OwnAccountService.*", "SecondFactorService.*",
            // Links from mails: whoever holds the token is the person.
            "PasswordLinkService.*", "PasswordLinkSender.*",
            // Telephone systems have no login: whoever signs with a key of the tenant's is believed, and without a proof nothing is taken in.
            "TelephonyIntakeService.*",
            // Called by the container and by events only.
            "TelephonyTimer.*", "AsteriskTimer.*", "CallTimer.*", "CallbackTimer.*", "ContractEndTimer.*", "ClockTimer.*", "InboundMailTimer.*", "MandateTimer.*", "NewsletterTimer.*", "SessionTimer.*", "TrialTimer.*");

    private OpenMethods() {
    }
}
