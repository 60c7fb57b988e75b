-- With which word lists and fields the search index was made; when they differ from the portal's it is made again.
create table search_reading (
    one         boolean primary key check (one),
    fingerprint text not null
);
