/**
 * What customers have agreed to: terms, processing agreement (Art. 28 GDPR) and secrecy agreement (Section 203 StGB). The texts and their versions are content's; this
 * feature owns {@code agreement_acceptances}: who accepted which version when and how, with the hash of the words and a PDF among the documents. A customer bound to professional
 * secrecy cannot begin without the secrecy agreement: it observes {@link org.vorzimmer.customers.CustomerBegins}. It knows nothing of contracts and prices.
 */
package org.vorzimmer.agreements;
