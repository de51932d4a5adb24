-- Prices come from the tariffs; a table typed by hand would be a second truth.
delete from content_versions where text_kind = 'PRICE_TABLE';
