/**
 * Customers of a tenant: who they are, where an invoice reaches them, and in which state the relation is. Owns the tables
 * {@code customers} and {@code customer_users}, which says whose a login is; other
 * features point to a customer by {@link org.vorzimmer.customers.CustomerId} and (tenant_id, customer_id), never by its number. The end of the
 * contract and the end of the purpose stand here as instants because the deletion rules of most customer data start with them. Features
 * that write to customers say whose their records are by {@link org.vorzimmer.customers.CustomerMatter}, so that an answer is shown beside its customer. Knows content and
 * consents, and nothing of contracts, invoices and how pages look.
 */
package org.vorzimmer.customers;
