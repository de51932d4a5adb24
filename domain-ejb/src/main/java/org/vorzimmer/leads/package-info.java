/**
 * Enquiries of people who are not yet customers: from the contact form, by mail, by telephone, by letter and as a wish to be called back, answered and closed in the office
 * and deleted as the tenant's policy says. Owns the tables {@code leads}, {@code lead_entries}, {@code callback_times}, {@code form_metas},
 * {@code lead_files} and {@code lead_file_contents}; the text of an enquiry and the files that came with it are
 * sealed from its first row with a key of its own. Fires {@link org.vorzimmer.leads.LeadReceived}; knows content, consents, customers and tasks,
 * and nothing of how pages look.
 */
package org.vorzimmer.leads;
