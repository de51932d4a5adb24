-- Who only tries the service is not asked for an address.
alter table customers
    modify street varchar(120),
    modify house_number varchar(20),
    modify postcode varchar(10),
    modify town varchar(80),
    modify country char(2);
