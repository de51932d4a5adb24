-- Enquiries of somebody who is a customer stand with the customer's data.
alter table leads
    add column customer_id bigint,
    add foreign key (tenant_id, customer_id) references customers (tenant_id, id);
